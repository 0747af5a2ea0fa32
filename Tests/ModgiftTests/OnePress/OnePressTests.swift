import Foundation
import HTTPTypes
import NIOCore
import Storage
import Testing

@testable import Modgift

/// What a link in a mail does: nothing until its button is pressed, then for its person alone.
struct OnePressTests {
  @Test(arguments: TestEngine.all)
  func `a step is done by one press, and by opening the page not`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let step = try await world.stepOfOnePress(as: .alice)
    let path = try await world.press(.stepDone, as: .mads, about: step.id)
    var nobody = world.browser()
    for _ in 0..<3 {
      let page = try await nobody.get(path)
      #expect(
        page.status == 200 && page.body.contains("Yes, it was done today") && page.body.contains("Mads"))
    }
    #expect(try await world.state(of: step.id) == .open)
    let done = try await nobody.post(path)
    #expect(done.status == 200 && done.body.contains("The step is done"))
    #expect(try await world.state(of: step.id) == .done)
    let again = try await nobody.post(path)
    #expect(again.status == 200 && again.body.contains("The step is done"))
    #expect(try await nobody.get(path).body.contains("It is done already"))
    #expect(try await nobody.get("/plan").status == 303)
  }

  @Test(arguments: TestEngine.all)
  func `a step that wants more than a day is opened, not done`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let steps = try await world.startPlan(as: .alice, at: Places.slagelse)
    let step = try #require(steps.first { !$0.isDoneByOnePress })
    let path = try await world.press(.stepDone, as: .alice, about: step.id)
    var nobody = world.browser()
    let page = try await nobody.get(path)
    #expect(page.body.contains("href=\"/plan/steps/\(step.id)\"") && !page.body.contains("name=\"choice\""))
    _ = try await nobody.post(path)
    #expect(try await world.state(of: step.id) == .open)
  }

  @Test(arguments: TestEngine.all)
  func `a press counts for nobody whose role has ended, and not for what is another site's`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    let step = try await world.stepOfOnePress(as: .alice)
    var nobody = world.browser()
    _ = try await nobody.get("/signin")
    let spent = try await nobody.post("/m/nonsense")
    #expect(spent.status == 410)
    for person in [Cast.gorm, .erik, .charlie, .dana] {
      let path = try await world.press(.stepDone, as: person, about: step.id)
      let page = try await nobody.post(path)
      #expect(masked(page, path) == masked(spent, "/m/nonsense"), "\(person)")
      #expect(masked(try await nobody.get(path), path) == masked(try await nobody.get("/m/no"), "/m/no"))
    }
    #expect(try await world.state(of: step.id) == .open)
  }

  @Test(arguments: TestEngine.all)
  func `a press is taken until its last day, and needs the form it stands in`(engine: TestEngine) async throws
  {
    let world = try await World(on: engine)
    let step = try await world.stepOfOnePress(as: .alice)
    let path = try await world.press(.stepDone, as: .alice, about: step.id, days: 3)
    var nobody = world.browser()
    _ = try await nobody.get(path)
    let forged = try await nobody.post(path, ["token": "forged"])
    let oneClick = try await world.oneClick(path)
    #expect(forged.status != 200 && oneClick.status == 410)
    world.clock.advance(by: .days(4))
    #expect(try await nobody.get(path).status == 410)
    #expect(try await nobody.post(path).status == 410)
    #expect(try await world.state(of: step.id) == .open)
  }

  @Test(arguments: TestEngine.all)
  func `the follow-up question is answered once, and the last answer counts`(engine: TestEngine) async throws
  {
    let world = try await World(on: engine)
    let held = world.reception.installation.clock.day(world.clock.now).advanced(by: -40)
    try await world.train(.alice, on: held)
    let section = try await world.seeing(as: .alice) { visit in
      let window = DigestWindow(
        since: World.start, lastDay: visit.today.advanced(by: 30), key: try SigningKey.current(in: visit.db),
        until: visit.now)
      return try followUpForDigest(visit, window).first
    }
    let presses = try #require(section?.items.first?.presses)
    #expect(presses.map(\.words) == ["Yes, it has", "Partly", "No, not yet"])
    var nobody = world.browser()
    for press in presses.suffix(2) {
      let page = try await nobody.get(press.link.address)
      #expect(page.body.components(separatedBy: "type=\"submit\" name=\"choice\"").count == 2)
      let path = String(press.link.address.prefix { $0 != "?" })
      let answer = try await nobody.post(path, ["choice": press.words == "Partly" ? "partly" : "no"])
      #expect(answer.status == 200 && answer.body.contains("Thank you"))
    }
    let answers = try await world.database.read {
      try OwnFollowUp.all(of: Cast.alice.id, in: $0).map(\.underWay)
    }
    #expect(answers == ["no"])
    #expect(
      try await world.database.read {
        try FollowUp.due(for: Cast.alice.id, on: held.advanced(by: 40), in: $0)
      }
        == nil)
  }

  @Test func `the question is asked one to two months after a course`() {
    let held = Day.epoch.advanced(by: 20_000)
    let asked = (0...100).filter { FollowUp.isDue(afterCourseOn: held, on: held.advanced(by: $0)) }
    #expect(asked.first == 30 && asked.last == 62 && asked.count == 33)
  }
}

extension World {
  /// The page of a press for one of the cast.
  func press<Of: Sendable>(
    _ purpose: SignedToken.Purpose, as person: Cast, about subject: Key<Of>, days: Int = 30
  ) async throws -> String {
    let lastDay = reception.installation.clock.day(clock.now).advanced(by: days)
    return try await database.read { db in
      try SigningKey.current(in: db).press(
        SignedToken(purpose, for: person.id, about: subject, until: lastDay)
      ).address
    }
  }

  /// The press a mail program makes by itself.
  func oneClick(_ path: String) async throws -> Reply {
    var program = browser()
    return try await program.send(
      .post, path, headers: [.contentType: "application/x-www-form-urlencoded"],
      body: ByteBuffer(string: "List-Unsubscribe=One-Click"))
  }

  /// A step of a new plan in Slagelse that asks for no more than a day.
  func stepOfOnePress(as person: Cast) async throws -> PlanStep {
    let steps = try await startPlan(as: person, at: Places.slagelse)
    guard let step = steps.first(where: \.isDoneByOnePress) else {
      throw TestError("every step wants evidence")
    }
    return step
  }

  func state(of step: PlanStep.ID) async throws -> PlanStep.State? {
    try await steps(of: Places.slagelse, as: .alice).first { $0.id == step }?.state
  }

  /// Somebody took part in a course on a day, and was not asked about it.
  func train(_ person: Cast, on day: Day) async throws {
    try await database.write { db in
      try db.run(
        "INSERT INTO course (id, number, held_on, place) VALUES (902, '8', \(day), 'Vejle')")
      try db.run("INSERT INTO participation (person_id, course_id) VALUES (\(person.id), 902)")
    }
  }
}
