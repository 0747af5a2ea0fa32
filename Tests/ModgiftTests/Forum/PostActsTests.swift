import Storage
import Testing

@testable import Modgift

struct PostActsTests {
  @Test(arguments: TestEngine.all)
  func `an edit within ten minutes leaves no trace, a later one a history for the same readers`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let topic = try await alice.open("Old title", "Old words", in: Rooms.west)
    let post = try await alice.firstPost(of: topic)
    #expect(
      try await alice.post("/posts/\(post)/edit", ["title": "Old title", "body": "Mended"]).status == 303)
    #expect(!(try await bob.get(topic).body.contains("edited")))
    world.clock.advance(by: .minutes(11))
    #expect(
      try await alice.post("/posts/\(post)/edit", ["title": "New title", "body": "New words"]).status == 303)
    let page = try await bob.get(topic).body
    #expect(page.contains("New title") && page.contains("New words") && page.contains("edited today"))
    let history = try await bob.get("/posts/\(post)/history").body
    #expect(history.contains("Mended") && history.contains("Old title") && !history.contains("Old words"))
    #expect(try await bob.post("/posts/\(post)/edit", ["title": "Mine", "body": "Mine"]).status == 403)
    var charlie = try await world.browser(as: .charlie)
    #expect(try await charlie.get("/posts/\(post)/history").status == 404)
    #expect(
      try await charlie.post("/posts/\(post)/edit", ["title": "x", "body": "kept words"]).status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `a deleted post leaves a trace and nothing of its text`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let topic = try await alice.open("Title", "Start", in: Rooms.west)
    _ = try await bob.post("\(topic)/posts", ["body": "first secret"])
    let post = try await bob.post(2, of: topic)
    world.clock.advance(by: .minutes(11))
    _ = try await bob.post("/posts/\(post)/edit", ["body": "second secret"])
    _ = try await alice.post("/posts/\(post)/reactions/thanks")
    _ = try await alice.post("\(topic)/answer", ["post": post.description])
    var mads = try await world.browser(as: .mads)
    #expect(try await mads.post("/posts/\(post)/deletion").status == 403)
    #expect(try await bob.post("/posts/\(post)/deletion").status == 303)
    let page = try await alice.get(topic).body
    #expect(page.contains("Bob Testesen deleted their post") && !page.contains("secret"))
    #expect(!page.contains("Go to the answer that helped"))
    for path in ["history", "edit", "deletion", "report"] {
      #expect(try await bob.get("/posts/\(post)/\(path)").status == 404, "\(path)")
    }
    let left = try await world.database.read { db in
      try db.value(Int.self, "SELECT (SELECT count(*) FROM post_revision) + (SELECT count(*) FROM reaction)")
    }
    #expect(left == 0)
    #expect(try await alice.get("/rooms/\(Rooms.west)").body.contains("no replies"))
  }

  @Test(arguments: TestEngine.all)
  func `deleting the only post of a topic deletes the topic; a host may take any post away`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    var nina = try await world.browser(as: .nina)
    let own = try await nina.open("Mine alone", "x", in: Rooms.west)
    let post = try await nina.firstPost(of: own)
    #expect(try await nina.post("/posts/\(post)/deletion").location == "/rooms/\(Rooms.west)?said=deleted")
    #expect(try await alice.get(own).status == 404)
    #expect(!(try await alice.get("/rooms/\(Rooms.west)").body.contains("Mine alone")))
    let lost = try await bob.post("\(own)/posts", ["body": "written meanwhile"])
    #expect(lost.status == 404 && lost.body.contains("written meanwhile"))
    let other = try await nina.open("Heated", "bad words", in: Rooms.west)
    let bad = try await nina.firstPost(of: other)
    _ = try await bob.post("\(other)/posts", ["body": "Calm down"])
    #expect(try await alice.post("/posts/\(bad)/deletion").status == 303)
    let page = try await bob.get("\(other)?from=1").body
    #expect(
      page.contains("Deleted by Alice Testesen") && page.contains("Heated") && !page.contains("bad words"))
  }

  @Test(arguments: TestEngine.all)
  func `a tap answers, a second takes it back, and each is counted once`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let topic = try await alice.open("T", "x", in: Rooms.west)
    let post = try await alice.firstPost(of: topic)
    _ = try await bob.post("/posts/\(post)/reactions/same")
    _ = try await alice.post("/posts/\(post)/reactions/same")
    #expect(try await bob.get(topic).body.contains("2 people, you are one of them"))
    _ = try await bob.post("/posts/\(post)/reactions/same")
    #expect(try await bob.get(topic).body.contains("1 person"))
    #expect(try await bob.post("/posts/\(post)/reactions/love").status == 404)
    var charlie = try await world.browser(as: .charlie)
    #expect(try await charlie.post("/posts/\(post)/reactions/same").status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `only the asker says what helped, and can take it back`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let topic = try await alice.open("T?", "x", in: Rooms.west)
    _ = try await bob.post("\(topic)/posts", ["body": "Try this"])
    let post = try await bob.post(2, of: topic)
    #expect(try await bob.post("\(topic)/answer", ["post": post.description]).status == 403)
    #expect(try await alice.post("\(topic)/answer", ["post": post.description]).status == 303)
    #expect(try await bob.get(topic).body.contains("Go to the answer that helped"))
    #expect(try await bob.get("/rooms/\(Rooms.west)").body.contains("Got help"))
    _ = try await alice.post("\(topic)/answer", ["post": ""])
    #expect(!(try await bob.get(topic).body.contains("Go to the answer that helped")))
    let other = try await alice.open("Other?", "x", in: Rooms.west)
    #expect(try await alice.post("\(other)/answer", ["post": post.description]).status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `a report reaches the host and nobody else`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    var nina = try await world.browser(as: .nina)
    let topic = try await bob.open("T", "She **lives** here", in: Rooms.west)
    let post = try await bob.firstPost(of: topic)
    #expect(try await bob.post("/posts/\(post)/report", ["reason": "me"]).status == 403)
    #expect(try await nina.post("/posts/\(post)/report", ["reason": ""]).status == 422)
    #expect(try await nina.post("/posts/\(post)/report", ["reason": "names a citizen"]).status == 303)
    #expect(try await nina.get("/rooms/\(Rooms.west)/reports").status == 403)
    var dana = try await world.browser(as: .dana)
    #expect(try await dana.get("/rooms/\(Rooms.west)/reports").status == 404)
    let page = try await alice.get("/rooms/\(Rooms.west)/reports").body
    #expect(page.contains("names a citizen") && page.contains("Nina Testesen"))
    #expect(page.contains("She <strong>lives</strong> here"))
    let report = try await world.database.read { try $0.value(Report.ID.self, "SELECT id FROM report") }
    #expect(try await nina.post("/reports/\(report)/settlement").status == 404)
    #expect(try await dana.post("/reports/\(report)/settlement").status == 404)
    #expect(try await alice.post("/reports/\(report)/settlement").status == 303)
    #expect(!(try await alice.get("/rooms/\(Rooms.west)/reports").body.contains("names a citizen")))
  }

  @Test(arguments: TestEngine.all)
  func `the host pins and closes; what is closed takes no reply and says why`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var bob = try await world.browser(as: .bob)
    var nina = try await world.browser(as: .nina)
    let topic = try await nina.open("T", "x", in: Rooms.west)
    #expect(try await nina.post("\(topic)/pin/on").status == 403)
    #expect(try await nina.post("\(topic)/closure/on").status == 403)
    #expect(try await bob.post("\(topic)/pin/on").status == 303)
    #expect(try await nina.get("/rooms/\(Rooms.west)").body.contains("Pinned"))
    #expect(try await bob.post("\(topic)/closure/on").status == 303)
    #expect(try await nina.get(topic).body.contains("The conversation is closed"))
    let refused = try await nina.post("\(topic)/posts", ["body": "too late"])
    #expect(refused.status == 409 && refused.body.contains("too late"))
    #expect(try await bob.post("\(topic)/closure/off").status == 303)
    #expect(try await nina.post("\(topic)/posts", ["body": "in time"]).status == 303)
    var dana = try await world.browser(as: .dana)
    let open = try await nina.open("Open", "x", in: Rooms.everyone)
    #expect(try await dana.post("\(open)/pin/on").status == 303)
    #expect(try await bob.post("\(open)/pin/on").status == 403)
  }
}
