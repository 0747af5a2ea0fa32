import Storage
import Testing

@testable import Modgift

struct HomeTests {
  @Test(arguments: TestEngine.all)
  func `home tells members of a question, and nobody else`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.open("Secret of West", "Only for us.", in: Rooms.west)
    for member in [Cast.bob, .mads, .nina] {
      var browser = try await world.browser(as: member)
      let home = try await browser.get("/")
      #expect(home.status == 200 && home.body.contains("Secret of West"))
      // Bob is told of Alice's first question, for she hosts the room herself.
      let reason = member == .bob ? "You are told because you look after the room." : "Also nurse"
      #expect(home.body.contains(reason))
    }
    for outsider in [Cast.charlie, .dana, .erik, .helle, .eva] {
      var browser = try await world.browser(as: outsider)
      let home = try await browser.get("/")
      #expect(home.status == 200 && !home.body.contains("Secret"))
    }
  }

  @Test(arguments: TestEngine.all)
  func `one is not asked to answer oneself, nor what is answered`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let topic = try await alice.open("A question of mine", "Well?", in: Rooms.west)
    #expect(try await alice.get("/").body.contains("Nobody waits for an answer"))
    #expect(!(try await bob.get("/").body.contains("Nobody waits for an answer")))
    _ = try await bob.post("\(topic)/posts", ["body": "Yes."])
    var mads = try await world.browser(as: .mads)
    #expect(try await mads.get("/").body.contains("Nobody waits for an answer"))
  }

  @Test(arguments: TestEngine.all)
  func `the nearest question comes first, then the one that waited longest`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var frida = try await world.browser(as: .nina)
    _ = try await frida.open("From the largest place", "Odense asks.", in: Rooms.everyone)
    world.clock.advance(by: .minutes(5))
    var charlie = try await world.browser(as: .charlie)
    _ = try await charlie.open("From a place like ours", "Roskilde asks.", in: Rooms.everyone)
    var alice = try await world.browser(as: .alice)
    let home = try await alice.get("/").body
    let waiting = try #require(home.firstRange(of: "Who could use your help?")).upperBound
    let near = try #require(home[waiting...].firstRange(of: "From a place like ours"))
    let far = try #require(home[waiting...].firstRange(of: "From the largest place"))
    #expect(near.lowerBound < far.lowerBound)
    #expect(home.contains("Also nurse, a municipality the size of yours"))
  }

  @Test(arguments: TestEngine.all)
  func `somebody with nothing to read is told where to begin`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var oda = try await world.browser(as: .oda)
    let home = try await oda.get("/")
    #expect(home.body.contains("Begin here") && home.body.contains("Hello Oda"))
    #expect(!home.body.contains("/programme"))
    var dana = try await world.browser(as: .dana)
    #expect(try await dana.get("/").body.contains("See how the programme is doing"))
  }

  @Test(arguments: TestEngine.all)
  func `who came lately is shown to their own network`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let arrived = World.start.adding(.days(-2))
    try await world.database.write { db in
      _ = try db.run("UPDATE person SET arrived_at = \(arrived) WHERE id = \(Cast.bob.id)")
    }
    var alice = try await world.browser(as: .alice)
    let home = try await alice.get("/")
    #expect(home.body.contains("New in your network") && home.body.contains("Bob Testesen"))
    var charlie = try await world.browser(as: .charlie)
    #expect(!(try await charlie.get("/").body.contains("Bob Testesen")))
  }

  @Test(arguments: TestEngine.all)
  func `a busy room hides neither what is unread elsewhere nor what the network said last`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    _ = try await alice.open("Missed by Bob", "Text.", in: Rooms.west, kind: .experience)
    let known = try await alice.open("Known to Bob", "Text.", in: Rooms.west, kind: .experience)
    _ = try await bob.post("\(known)/reading", ["number": "1"])
    for number in 1...20 {
      world.clock.advance(by: .minutes(1))
      let busy = try await alice.open("Busy \(number)", "Text.", in: Rooms.everyone, kind: .news)
      _ = try await bob.post("\(busy)/reading", ["number": "1"])
    }
    let home = try await bob.get("/").body
    let happened = try #require(home.firstRange(of: "What happened in your network?")).lowerBound
    let (unread, rest) = (home[..<happened], home[happened...])
    #expect(unread.contains("Missed by Bob") && !unread.contains("Known to Bob"))
    #expect(rest.contains("Known to Bob") && !rest.contains("Missed by Bob"))
    #expect(!home.contains("Busy"))
  }

  @Test(arguments: TestEngine.all)
  func `home takes at most twenty-six statements, and twenty-one once the roll is known`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    for room in [Rooms.west, Rooms.everyone, Rooms.direct] {
      for number in 1...3 { _ = try await alice.open("Topic \(number)", "Text.", in: room) }
    }
    let bob = try await world.browser(as: .bob)
    #expect(try await world.statements(for: "/", as: bob, showHome) <= 26)
    #expect(try await world.statements(for: "/", as: bob, showHome) <= 21)
  }
}
