import Foundation
import Storage
import Testing

@testable import Modgift

/// What becomes of a question nobody answers, day by day.
struct QuestionFlowTests {
  /// A world in which Nina has written before and now asks, on Monday 1 December 2025 before noon.
  private func asked(on engine: TestEngine) async throws -> (world: World, nina: Browser, topic: String) {
    let world = try await World(on: engine)
    try await world.talk(in: Rooms.west, by: .nina, daysAgo: [40])
    var nina = try await world.browser(as: .nina)
    let topic = try await nina.open("Who has the key to the cupboard?", "Ours is locked.", in: Rooms.west)
    return (world, nina, topic)
  }

  @Test(arguments: TestEngine.all)
  func `host on the first day, people on the third, the asker on the seventh`(engine: TestEngine) async throws
  {
    var (world, nina, topic) = try await asked(on: engine)
    try await world.workThrough()
    #expect(try await world.nudges() == [])
    try await world.live()
    #expect(try await world.nudges() == ["tellHost alice"])
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.get("/").body.contains("You are told because you look after the room."))
    #expect(try await alice.get("/notices").body.contains("Who has the key"))
    try await world.live(days: 2)
    #expect(try await world.nudges() == ["askPeople bob", "askPeople mads", "tellHost alice"])
    var bob = try await world.browser(as: .bob)
    let page = try await bob.get(topic).body
    #expect(
      page.contains("We ask you because you have the same profession") && page.contains("Don&#39;t ask me"))
    #expect(
      try await nina.get(topic).body.contains("We have asked Bob Testesen and Mads Testesen in person."))
    try await world.live(days: 5)
    #expect(try await world.nudges().count == 3)
    try await world.live()
    #expect(try await world.nudges().contains("offerToRaise nina"))
    let home = try await nina.get("/").body
    #expect(home.contains("Nobody has answered yet") && home.contains("\(topic)/onward"))
    try await world.live(days: 8)
    #expect(try await world.nudges().count == 4)
    // On the fourteenth day at work it is offered once more, and never again.
    try await world.live()
    #expect(
      try await world.nudges().filter { $0.hasPrefix("offer") } == ["offerAgain nina", "offerToRaise nina"])
    #expect(try await nina.get("/").body.components(separatedBy: "Nobody has answered yet").count == 2)
    try await world.live(days: 30)
    #expect(try await world.nudges().count { $0.hasPrefix("offer") } == 2)
  }

  @Test(arguments: TestEngine.all)
  func `an answer stops the clock, and mail that waits is not sent`(engine: TestEngine) async throws {
    let (world, _, topic) = try await asked(on: engine)
    world.clock.advance(by: .days(3))
    let worker = try makeWorker(world.reception)
    while try await worker.doOne() {}
    try await world.runQuestions()
    #expect(try await world.subjects(to: .bob) == ["Can you help Nina Testesen?"])
    var mads = try await world.browser(as: .mads)
    _ = try await mads.post("\(topic)/posts", ["body": "I have it."])
    #expect(try await world.subjects(to: .bob) == [])
    var bob = try await world.browser(as: .bob)
    #expect(try await !bob.get("/").body.contains("We ask you because"))
    try await world.live(days: 12)
    #expect(try await !world.nudges().contains { $0.hasPrefix("offerToRaise") })
  }

  @Test(arguments: TestEngine.all)
  func `somebody's first question is told of at once`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var nina = try await world.browser(as: .nina)
    _ = try await nina.open("How do I begin?", "I am new.", in: Rooms.west)
    #expect(try await world.nudges() == ["tellHost alice"])
    // The notice of it has a mail already: one is enough.
    #expect(try await world.subjects(to: .alice) == [])
    #expect(try await PostOffice(world).sendNotices().filter { $0.to == Cast.alice.email }.count == 1)
    try await world.live()
    #expect(try await world.nudges() == ["askPeople bob", "askPeople mads", "tellHost alice"])
  }

  @Test(arguments: TestEngine.all)
  func `nobody is asked a third time in a month`(engine: TestEngine) async throws {
    var (world, nina, _) = try await asked(on: engine)
    for number in 1...3 { _ = try await nina.open("Another one, number \(number)", "Text.", in: Rooms.west) }
    try await world.live(days: 14)
    for person in ["bob", "mads"] {
      #expect(try await world.nudges().count { $0 == "askPeople \(person)" } == 2, "\(person)")
    }
  }

  @Test(arguments: TestEngine.all)
  func `whoever is away or does not want to be asked is not`(engine: TestEngine) async throws {
    let (world, _, _) = try await asked(on: engine)
    var bob = try await world.browser(as: .bob)
    _ = try await bob.post("/me/absences", ["from": "2025-12-01", "through": "2025-12-20"])
    var mads = try await world.browser(as: .mads)
    _ = try await mads.post("/me/help", ["pause": "yes"])
    try await world.live(days: 4)
    #expect(try await world.nudges() == ["tellHost alice"])
  }

  @Test(arguments: TestEngine.all)
  func `the asker stops the clock, and nobody else can`(engine: TestEngine) async throws {
    var (world, nina, topic) = try await asked(on: engine)
    for person in [Cast.alice, .charlie, .dana] {
      var browser = try await world.browser(as: person)
      #expect(try await browser.post("\(topic)/settlement").status == 404, "\(person)")
    }
    #expect(try await nina.post("\(topic)/settlement").status == 303)
    try await world.live(days: 9)
    #expect(try await world.nudges() == [])
  }

  @Test(arguments: TestEngine.all)
  func `by one press in the mail one is asked no more`(engine: TestEngine) async throws {
    let (world, _, _) = try await asked(on: engine)
    world.clock.advance(by: .days(3))
    try await world.runQuestions()
    let letter = try #require(try await Mailbox(world: world).letters(to: Cast.bob.email).last)
    let link = try #require(letter.unsubscribe?.address)
    var anybody = world.browser()
    #expect(try await anybody.get(link).body.contains("Don&#39;t ask me"))
    #expect(try await anybody.post(link, ["choice": "fewer"]).status == 200)
    let paused = try await world.database.read { try Helper.isPaused(Cast.bob.id, in: $0) }
    #expect(paused)
  }

  @Test(arguments: TestEngine.all)
  func `of everyone's room the coordinator is told, and a host when there is none`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    try await world.talk(in: Rooms.everyone, by: .nina, daysAgo: [40])
    var nina = try await world.browser(as: .nina)
    _ = try await nina.open("Open one", "Text.", in: Rooms.everyone)
    try await world.live()
    #expect(try await world.nudges() == ["tellHost dana"])
    try await world.end(.dana)
    _ = try await nina.open("Open two", "Text.", in: Rooms.everyone)
    try await world.live(days: 2)
    #expect(try await world.nudges().contains("tellHost alice"))
  }

  @Test(arguments: TestEngine.all)
  func `the clock stands still on days off, and runs the same however often it is asked`(engine: TestEngine)
    async throws
  {
    let (world, _, _) = try await asked(on: engine)
    world.clock.advance(by: .days(1))
    for _ in 1...3 { try await world.runQuestions() }
    #expect(try await world.nudges() == ["tellHost alice"])
    #expect(try await world.subjects(to: .alice).count == 1)
  }
}

extension World {
  /// Runs the clock's job now, whatever the ledger of the day says, and sends nothing.
  func runQuestions() async throws { try await run("questions") }

  /// Runs a job now, whatever the ledger of the day says, and sends nothing.
  func run(_ kind: String) async throws {
    let desk = JobDesk(
      database: database, installation: reception.installation, now: { [clock] in clock.now })
    let now = clock.now
    try await database.write { db in
      try Job.enqueue(kind, payload: "\(Key<World>.random())", at: now, due: now, in: db)
    }
    guard let job = try await database.write({ try Job.claim(at: now, in: $0) }),
      let handler = jobHandlers[job.kind]
    else { throw TestError("no job") }
    try await handler(job, desk)
    try await database.write { try job.finish(in: $0) }
  }

  /// Whom the clock told what, in order of the words.
  func nudges() async throws -> [String] {
    try await database.read { db in
      try db.all(NudgeRow.self, "SELECT move, person_id FROM question_nudge").map { row in
        "\(row.move) \(Cast.allCases.first { $0.id == row.person }.map { "\($0)" } ?? "?")"
      }.sorted()
    }
  }
}

private struct NudgeRow: RowDecodable {
  let move: String
  let person: Person.ID

  init(from row: inout Row) throws {
    move = try row.next()
    person = try row.next()
  }
}
