import Storage
import Testing

@testable import Modgift

/// Nobody gets more mails that nobody wrote than a week bears; what there is no room for waits for the digest.
struct PromptLimitTests {
  private let today = Day.epoch.advanced(by: 20_000)

  @Test func `the last places of a week are kept for what cannot wait, and a week later all are free`() {
    let five = (0..<5).map { today.advanced(by: -$0) }
    #expect(!PromptLimit.allows(five, isUrgent: false, on: today))
    #expect(PromptLimit.allows(five, isUrgent: true, on: today))
    #expect(!PromptLimit.allows(five + [today, today], isUrgent: true, on: today))
    let aWeekAgo = Array(repeating: today.advanced(by: -7), count: 7)
    #expect(PromptLimit.allows(aWeekAgo, isUrgent: false, on: today))
  }

  /// Lets the clock tell somebody of questions, each by a mail of its own.
  private func tell(_ person: Cast, _ move: QuestionClock.Move, of topics: [Topic.ID], _ world: World)
    async throws
  {
    let now = world.clock.now
    try await world.database.write { db in
      for topic in topics {
        try db.run(
          """
          INSERT INTO question_nudge (topic_id, person_id, move, space_id, reasons, made_at)
          VALUES (\(topic), \(person.id), \(move), \(Rooms.west), '', \(now))
          """)
        try QuestionMail.enqueue(move, topic, to: person.id, at: now, in: db)
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func `what the week has no room for stands in the digest, and a mail that is tried again has its place`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    try await world.talk(in: Rooms.west, by: .nina, daysAgo: [40])
    try await world.database.write { db in
      for person in [Cast.alice, .bob, .mads] {
        try MailChoice.turn(.question, on: false, for: person.id, in: db)
      }
    }
    // On Tuesday, when the digests have left.
    world.clock.advance(by: .days(1))
    _ = try await office.send()
    var nina = try await world.browser(as: .nina)
    for number in 0..<12 { _ = try await nina.open("Question \(number)?", "Text.", in: Rooms.west) }
    let topics = try await world.database.read {
      try $0.all(Topic.ID.self, "SELECT id FROM topic WHERE kind = 'question' ORDER BY title")
    }
    try await tell(.alice, .tellHost, of: Array(topics.prefix(8)), world)
    #expect(try await office.send().filter { $0.to == Cast.alice.email }.count == 5)
    try await tell(.alice, .askPeople, of: Array(topics.dropFirst(8)), world)
    #expect(try await office.send().filter { $0.to == Cast.alice.email }.count == 2)
    world.clock.advance(by: .hours(7 * 24 - 3))
    let digest = try #require(try await office.send().first { $0.to == Cast.alice.email })
    #expect(digest.subject.contains("5 questions without an answer"))
    // A week has passed, and there is room again.
    try await tell(.alice, .offerToRaise, of: Array(topics.prefix(1)), world)
    world.clock.advance(by: .hours(3))
    #expect(try await office.send().filter { $0.to == Cast.alice.email }.count == 1)
  }

  @Test(arguments: TestEngine.all)
  func `a place is taken once for each mail`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let today = today
    let mail = try await world.database.write { db in
      try OutgoingMail.enqueue(
        "quiet", payload: "x", to: "a@b.dk", person: Cast.bob.id, at: World.start, in: db)
      return try db.all(
        OutgoingMail.self, "SELECT id, person_id, address, kind, payload, attempts FROM outgoing_mail")[0]
    }
    let prompts = [Prompt("quiet", about: Rooms.west), Prompt("due", about: Rooms.west)]
    for _ in 1...9 {
      let isTaken = try await world.database.write {
        try mail.takePlace(for: prompts, isUrgent: false, on: today, in: $0)
      }
      #expect(isTaken)
    }
    let told = try await world.database.read { try Prompt.mailed(to: Cast.bob.id, on: today, in: $0) }
    #expect(Set(told.keys) == Set(prompts))
  }
}
