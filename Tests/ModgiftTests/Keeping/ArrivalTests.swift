import Foundation
import Storage
import Testing

@testable import Modgift

/// Coming to a network, and leaving it.
struct ArrivalTests {
  /// A world in which Nina came three days ago.
  private func newWorld(on engine: TestEngine) async throws -> World {
    let world = try await World(on: engine)
    let arrived = world.clock.now.adding(.days(-3))
    try await world.database.write { db in
      _ = try db.run("UPDATE person SET arrived_at = \(arrived) WHERE id = \(Cast.nina.id)")
    }
    return world
  }

  @Test(arguments: TestEngine.all)
  func `a newcomer gets conversations worth reading, and only for a while`(engine: TestEngine) async throws {
    let world = try await newWorld(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let topic = try await alice.open("Where to keep kits", "We wonder.", in: Rooms.west)
    _ = try await bob.post("\(topic)/posts", ["body": "In the blue cupboard."])
    let post = try await alice.post(2, of: topic)
    _ = try await alice.post("\(topic)/answer", ["post": post.description])
    var nina = try await world.browser(as: .nina)
    let home = try await nina.get("/").body
    #expect(home.contains("Welcome to Network West") && home.contains("Three conversations worth reading"))
    #expect(try await !bob.get("/").body.contains("Welcome to"))
    world.clock.advance(by: .days(30))
    #expect(try await !nina.get("/").body.contains("Welcome to"))
  }

  @Test(arguments: TestEngine.all)
  func `a buddy is asked, says not now, and the next says yes`(engine: TestEngine) async throws {
    let world = try await newWorld(on: engine)
    try await world.see(.bob, daysAgo: 1)
    var nina = try await world.browser(as: .nina)
    let fields = ["space": Rooms.west.description]
    #expect(try await nina.post("/me/buddy", fields).status == 303)
    #expect(try await nina.get("/").body.contains("We have asked Bob Testesen to be your buddy."))
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.get("/").body.contains("Will you be Nina Testesen&#39;s buddy?"))
    #expect(try await world.subjects(to: .bob) == ["Will you be Nina Testesen's buddy?"])
    #expect(try await bob.post("/me/buddies/\(Cast.nina.id)/answer", ["answer": "later"]).status == 303)
    #expect(try await bob.post("/me/buddies/\(Cast.nina.id)/answer", ["answer": "yes"]).status == 404)
    #expect(try await nina.get("/").body.contains("to be your buddy."))
    let asked = try await world.database.read {
      try $0.value(Person.ID.self, "SELECT buddy_id FROM buddy WHERE accepted IS NULL")
    }
    let next = try #require(Cast.allCases.first { $0.id == asked })
    var other = try await world.browser(as: next)
    #expect(try await other.post("/me/buddies/\(Cast.nina.id)/answer", ["answer": "yes"]).status == 303)
    #expect(try await nina.get("/").body.contains("\(next.name) is your buddy"))
    var charlie = try await world.browser(as: .charlie)
    #expect(try await charlie.post("/me/buddy", fields).status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `a newcomer's buddy hears of the first question with the host`(engine: TestEngine) async throws {
    let world = try await newWorld(on: engine)
    try await world.see(.bob, daysAgo: 1)
    var nina = try await world.browser(as: .nina)
    _ = try await nina.post("/me/buddy", ["space": Rooms.west.description])
    var bob = try await world.browser(as: .bob)
    _ = try await bob.post("/me/buddies/\(Cast.nina.id)/answer", ["answer": "yes"])
    _ = try await nina.open("First one", "Text.", in: Rooms.west)
    #expect(try await world.nudges() == ["tellBuddy bob", "tellHost alice"])
    #expect(try await world.subjects(to: .bob).contains("Nina Testesen asks for the first time"))
  }

  @Test(arguments: TestEngine.all)
  func `a leaver hands over what they own in one form, and their answers stay`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let plan = try await world.plan(at: Places.slagelse, owner: .alice)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("What I learned", "It stays.", in: Rooms.west, kind: .experience)
    let page = try await alice.get("/me/leaving").body
    #expect(page.contains("Host of Network West") && page.contains("step-\(plan)"))
    let fields = [
      "step-\(plan)": Cast.mads.id.description, "space-\(Rooms.west)": Cast.nina.id.description,
      "space-\(Rooms.group)": "rule",
    ]
    #expect(try await alice.post("/me/leaving", fields).status == 303)
    #expect(try await world.keepers(of: Rooms.west).first == Cast.nina.id)
    #expect(try await world.keepers(of: Rooms.group).first == .some(nil))
    let owner = try await world.database.read {
      try $0.value(Person.ID.self, "SELECT owner_id FROM plan_step WHERE id = \(plan)")
    }
    #expect(owner == Cast.mads.id)
    try await world.live(days: 5)
    #expect(try await world.keepers(of: Rooms.group).first == Cast.charlie.id)
    try await world.end(.alice)
    var nina = try await world.browser(as: .nina)
    #expect(try await nina.get(topic).body.contains("It stays."))
  }

  @Test(arguments: TestEngine.all)
  func `all of a leaver's steps go to one colleague by one choice, and not to a stranger`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let plan = try await world.plan(at: Places.slagelse, owner: .alice)
    var alice = try await world.browser(as: .alice)
    for (chosen, owner) in [(Cast.helle, Cast.alice), (.mads, .mads)] {
      _ = try await alice.post("/me/leaving", ["steps": chosen.id.description, "step-\(plan)": ""])
      let now = try await world.database.read {
        try $0.value(Person.ID.self, "SELECT owner_id FROM plan_step WHERE id = \(plan)")
      }
      #expect(now == owner.id)
    }
  }

  @Test(arguments: TestEngine.all)
  func `what a leaver promised at meetings goes to a member of the room, and to nobody else`(
    engine: TestEngine
  )
    async throws
  {
    let world = try await World(on: engine)
    let meeting = try await world.meeting(title: "In spring")
    let now = world.clock.now
    try await world.database.write { db in
      try MeetingTask.give(
        "Find the key", to: Cast.alice.id, by: nil, for: meeting, from: Cast.bob.id, now: now, in: db)
    }
    let task = try await world.database.read {
      try $0.value(MeetingTask.ID.self, "SELECT id FROM meeting_task")
    }
    func owner() async throws -> Person.ID {
      try await world.database.read { try $0.value(Person.ID.self, "SELECT owner_id FROM meeting_task") }
    }
    var alice = try await world.browser(as: .alice)
    let page = try await alice.get("/me/leaving").body
    #expect(page.contains("Find the key") && page.contains("task-\(task)"))
    #expect(page.contains("Meetings you have called") && page.contains("In spring"))
    var bob = try await world.browser(as: .bob)
    _ = try await bob.post("/me/leaving", ["task-\(task)": Cast.nina.id.description])
    _ = try await alice.post("/me/leaving", ["task-\(task)": Cast.charlie.id.description])
    #expect(try await owner() == Cast.alice.id)
    #expect(try await alice.post("/me/leaving", ["task-\(task)": Cast.nina.id.description]).status == 303)
    #expect(try await owner() == Cast.nina.id)
    #expect(try await !alice.get("/me/leaving").body.contains("Find the key"))
  }

  @Test(arguments: TestEngine.all)
  func `a buddy answers by one press in the mail, once, and nobody else can`(engine: TestEngine) async throws
  {
    let world = try await newWorld(on: engine)
    try await world.see(.bob, daysAgo: 1)
    var nina = try await world.browser(as: .nina)
    _ = try await nina.post("/me/buddy", ["space": Rooms.west.description])
    let text = try #require(
      try await Mailbox(world: world).letters(to: Cast.bob.email, of: buddyMails).last?.text)
    let start = try #require(text.range(of: "/m/"))
    let link = String(text[start.lowerBound...].prefix { !$0.isWhitespace })
    var browser = world.browser()
    #expect(try await browser.get(link).body.contains("I&#39;ll say hello"))
    #expect(try await nina.get("/").body.contains("We have asked Bob Testesen"))
    #expect(try await browser.post(link, ["choice": "perhaps"]).status == 410)
    #expect(
      try await browser.post(link, ["choice": "yes"]).body.contains("You are Nina Testesen&#39;s buddy now"))
    #expect(try await nina.get("/").body.contains("Bob Testesen is your buddy"))
    #expect(try await browser.post(link, ["choice": "later"]).status == 410)
    let day = world.reception.installation.clock.day(world.clock.now)
    for person in [Cast.charlie, .mads] {
      let token = try await world.database.read { db in
        try SigningKey.current(in: db).sign(
          SignedToken(.buddy, for: person.id, about: Cast.nina.id, until: day.advanced(by: 3)))
      }
      #expect(try await browser.post("/m/\(token)", ["choice": "yes"]).status == 410, "\(person)")
    }
  }

  @Test(arguments: TestEngine.all)
  func `nothing goes to anybody who is not there`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.post("/me/leaving", ["space-\(Rooms.west)": Cast.charlie.id.description])
    #expect(try await world.keepers(of: Rooms.west) == [Cast.alice.id, Cast.bob.id])
  }
}

extension World {
  /// A plan with one open step that somebody owns.
  func plan(at site: Site.ID, owner: Cast) async throws -> PlanStep.ID {
    let planted = CanaryPlan.all.first { $0.site == site }
    guard let planted else { throw TestError("no plan for that site") }
    try await database.write { db in
      try planted.plant(isLoud: false, in: db)
      _ = try db.run("UPDATE plan_step SET owner_id = \(owner.id) WHERE id = \(planted.stuck)")
    }
    return planted.stuck
  }
}
