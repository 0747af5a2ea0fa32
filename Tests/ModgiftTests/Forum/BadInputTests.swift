import HTTPTypes
import NIOCore
import Storage
import Testing

@testable import Modgift

/// What comes in wrong is answered with an error on the same page and what was typed still there.
struct BadInputTests {
  @Test(arguments: TestEngine.all)
  func `a text that cannot be taken is kept and explained`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("T", "x", in: Rooms.west)
    for (body, words) in [
      ("", "Write something here"), (" \u{200B}\n ", "Write something here"),
      ("Ring 010190-1234", "CPR number"), ("broken \u{FFFD}", "could not be read"),
      (String(repeating: "long ", count: 4_001), "It is too long"),
    ] {
      let reply = try await alice.post("\(topic)/posts", ["body": body])
      #expect(reply.status == 422 && reply.body.contains(words), "\(body.prefix(20))")
      #expect(reply.body.contains(body), "\(body.prefix(20))")
      let opened = try await alice.post(
        "/topics", ["space": "\(Rooms.west)", "kind": "news", "title": "Kept title", "body": body])
      #expect(opened.status == 422 && opened.body.contains(words) && opened.body.contains("Kept title"))
      #expect(opened.body.contains(body))
      let edited = try await alice.post(
        "/posts/\(try await alice.firstPost(of: topic))/edit", ["title": "T", "body": body])
      #expect(edited.status == 422 && edited.body.contains(words) && edited.body.contains(body))
    }
    let count = try await world.database.read { try $0.value(Int.self, "SELECT count(*) FROM post") }
    #expect(count == 1)
  }

  @Test func `five megabytes are refused and kept on the page`() async throws {
    let world = try await World(on: .sqlite)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("T", "x", in: Rooms.west)
    let body = String(repeating: "x", count: 5_000_000)
    let reply = try await alice.post("\(topic)/posts", ["body": body])
    #expect(reply.status == 422 && reply.body.contains("It is too long") && reply.body.utf8.count > 5_000_000)
  }

  @Test(arguments: TestEngine.all)
  func `a title is one line of at most 200`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    for title in ["", "   ", String(repeating: "n", count: 10_000), "Søren 010190-1234"] {
      let reply = try await alice.post("/topics", ["space": "\(Rooms.west)", "title": title, "body": "kept"])
      #expect(reply.status == 422 && reply.body.contains("kept"), "\(title.prefix(20))")
      expectBalanced(reply.body, "422")
    }
    let topic = try await alice.open("Two\nlines <b>", "x", in: Rooms.west)
    #expect(try await alice.get(topic).body.contains("Two lines &lt;b&gt;"))
  }

  @Test func `bytes that are no text are named and kept as far as they can be`() async throws {
    let world = try await World(on: .sqlite)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("T", "x", in: Rooms.west)
    let reply = try await alice.send(
      .post, "\(topic)/posts",
      headers: [.contentType: "application/x-www-form-urlencoded", .origin: "http://localhost"],
      body: ByteBuffer(string: "token=\(alice.token())&body=half%FF+a+word"))
    #expect(reply.status == 422 && reply.body.contains("half\u{FFFD} a word"))
  }

  @Test(arguments: TestEngine.all)
  func `a room one may not write in takes nothing and says nothing of itself`(engine: TestEngine) async throws
  {
    let world = try await World(on: engine)
    var charlie = try await world.browser(as: .charlie)
    for space in ["\(Rooms.west)", "\(Rooms.direct)", "0000000000abc", "nonsense", ""] {
      let reply = try await charlie.post("/topics", ["space": space, "title": "T", "body": "my words"])
      #expect(reply.status == 422 && reply.body.contains("You can no longer write there"))
      #expect(reply.body.contains("my words") && !reply.body.contains("Network West"))
    }
    for path in ["/topics/new?space=\(Rooms.west)", "/topics/new?space=x"] {
      let page = try await charlie.get(path).body
      #expect(!page.contains("Network West"))
    }
  }

  @Test(arguments: TestEngine.all)
  func `thirty posts in ten minutes are enough, and the next one is kept for later`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("T", "x", in: Rooms.west)
    for number in 2...30 { _ = try await alice.post("\(topic)/posts", ["body": "Post \(number)"]) }
    let reply = try await alice.post("\(topic)/posts", ["body": "one more"])
    #expect(reply.status == 422 && reply.body.contains("one more") && reply.body.contains("Wait 10 minutes"))
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.post("\(topic)/posts", ["body": "others may"]).status == 303)
    world.clock.advance(by: .minutes(11))
    #expect(try await alice.post("\(topic)/posts", ["body": "one more"]).status == 303)
  }
}
