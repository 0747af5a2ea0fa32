import Foundation
import Storage
import Testing

@testable import Modgift

struct ReadingTests {
  @Test(arguments: TestEngine.all)
  func `opening a topic goes on where one was, and a mark is never less than before`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let topic = try await alice.open("Long", "One", in: Rooms.west, kind: .experience)
    _ = try await bob.post("\(topic)/reading", ["number": "1"])
    #expect(!(try await bob.get("/rooms").body.contains("1 new<")))
    world.clock.advance(by: .minutes(1))
    _ = try await alice.post("\(topic)/posts", ["body": "Two"])
    #expect(try await bob.get("/rooms").body.contains("1 new<"))
    #expect(try await bob.get("/rooms/\(Rooms.west)").body.contains("\(topic)#unread"))
    let page = try await bob.get(topic).body
    #expect(page.contains("New since you were here") && page.contains("Mark as read"))
    _ = try await bob.post("\(topic)/reading", ["number": "99999"])
    #expect(!(try await bob.get(topic).body.contains("New since you were here")))
    _ = try await bob.post("\(topic)/reading", ["number": "1"])
    #expect(!(try await bob.get(topic).body.contains("New since you were here")))
    #expect(try await bob.post("\(topic)/reading", ["number": "-1"]).status == 404)
    #expect(try await bob.post("\(topic)/reading", ["number": "9223372036854775808"]).status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `all of a room is marked read at once, and what is muted is not counted`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    for number in 1...3 { _ = try await alice.open("T\(number)", "x", in: Rooms.west) }
    #expect(try await bob.get("/rooms").body.contains("3 new"))
    _ = try await bob.post("/rooms/\(Rooms.west)/reading")
    #expect(!(try await bob.get("/rooms").body.contains(" new<")))
    #expect(try await bob.get("/rooms/\(Rooms.west)?show=unread").body.contains("You have read it all"))
    world.clock.advance(by: .minutes(1))
    let topic = try await alice.open("Later", "x", in: Rooms.west)
    #expect(try await bob.get("/rooms").body.contains("1 new<"))
    _ = try await bob.post("\(topic)/following/mute")
    #expect(!(try await bob.get("/rooms").body.contains("1 new<")))
    #expect(try await bob.post("\(topic)/following/loud").status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `posts stand thirty a page by their numbers`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("Long", "First", in: Rooms.west)
    for number in 2...31 {
      if number == 20 { world.clock.advance(by: .minutes(11)) }
      #expect(try await alice.post("\(topic)/posts", ["body": "Post \(number)"]).status == 303)
    }
    let last = try await alice.get(topic).body
    #expect(last.contains("post-31") && !last.contains("post-30\""))
    let first = try await alice.get("\(topic)?from=17").body
    #expect(first.contains("post-1\"") && first.contains("post-30\"") && !first.contains("post-31\""))
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.get(topic).body.contains("post-1\""))
    _ = try await bob.post("\(topic)/reading", ["number": "30"])
    #expect(try await bob.get(topic).body.contains("post-31\""))
  }

  @Test(arguments: TestEngine.all)
  func `a room's list goes on page by page without losing or repeating a topic`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    try await world.database.write { db in
      for number in 1...60 {
        let topic: Topic.ID = fixedKey(Int64(1000 + number))
        try db.run(
          """
          INSERT INTO topic (id, space_id, author_id, kind, title, opened_at, last_posted_at, last_number)
          VALUES (\(topic), \(Rooms.west), \(Cast.alice.id), 'question', \("T\(number)."),
            \(World.start), \(World.start.adding(.minutes(number / 10))), 1)
          """)
      }
    }
    var bob = try await world.browser(as: .bob)
    for filter in ["all", "waiting", "unread", "question"] {
      var seen: [String] = []
      var path = "/rooms/\(Rooms.west)?show=\(filter)"
      for _ in 1...3 {
        let page = try await bob.get(path).body
        for number in 1...60 where page.contains(">T\(number).<") { seen.append("T\(number)") }
        guard let link = page.range(of: "rel=\"next\" href=\""),
          let end = page[link.upperBound...].firstIndex(of: "\"")
        else { break }
        path = String(page[link.upperBound..<end]).replacing("&amp;", with: "&")
      }
      #expect(seen.count == 60 && Set(seen).count == 60, "\(filter)")
    }
  }
}
