import Foundation
import Storage
import Testing

@testable import Modgift

struct LiveTests {
  /// Opens a topic's stream as somebody.
  private func watch(_ topic: String, _ world: World, as browser: Browser, after: Int? = nil) async throws
    -> LiveAnswer
  {
    let key = String(topic.split(separator: "/").last?.prefix(13) ?? "")
    let path = "/topics/\(key)/live\(after.map { "?after=\($0)" } ?? "")"
    let call = world.call(path, as: browser, parameters: ["topic": key])
    return try await watchTopic(LiveVisit(call: call, reception: world.reception))
  }

  @Test(.timeLimit(.minutes(15)), arguments: TestEngine.all)
  func `a new post reaches an open page`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let bob = try await world.browser(as: .bob)
    let topic = try await alice.open("Live", "First.", in: Rooms.west)
    var events = try await watch(topic, world, as: bob).events.makeAsyncIterator()
    _ = try await alice.post("\(topic)/posts", ["body": "Fresh **news**."])
    let event = try #require(try await events.next())
    #expect(event.name == "post")
    #expect(event.data.hasPrefix("<li id=\"post-2\"") && event.data.contains("<strong>news</strong>"))
  }

  @Test(.timeLimit(.minutes(15)), arguments: TestEngine.all)
  func `a tap and what helped reach an open page, as its reader sees them`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let topic = try await alice.open("Live", "First.", in: Rooms.west)
    let answer = try #require(try await bob.post("\(topic)/posts", ["body": "Try this."]).location)
    let key = try await world.key(ofPost: 2)
    #expect(answer.hasPrefix(topic))
    var forBob = try await watch(topic, world, as: bob).events.makeAsyncIterator()
    var forAlice = try await watch(topic, world, as: alice).events.makeAsyncIterator()
    #expect(try await alice.post("/posts/\(key)/reactions/thanks").status == 303)
    let tapped = try #require(try await forBob.next()).data
    #expect(tapped.hasPrefix("<li id=\"post-2\"") && !tapped.contains("aria-pressed=\"true\""))
    #expect(try await forAlice.next()?.data.contains("aria-pressed=\"true\"") == true)
    #expect(try await alice.post("\(topic)/answer", ["post": key]).status == 303)
    #expect(try #require(try await forBob.next()).data.contains("post helped"))
  }

  @Test(.timeLimit(.minutes(15)), arguments: TestEngine.all)
  func `what came between the page and the stream is sent first`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let bob = try await world.browser(as: .bob)
    let topic = try await alice.open("Live", "First.", in: Rooms.west)
    _ = try await alice.post("\(topic)/posts", ["body": "Second."])
    var events = try await watch(topic, world, as: bob, after: 1).events.makeAsyncIterator()
    #expect(try await events.next()?.data.contains("Second.") == true)
  }

  @Test(.timeLimit(.minutes(15)), arguments: TestEngine.all)
  func `a page is told that it ends when access is lost, and nothing of what came`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let nina = try await world.browser(as: .nina)
    let topic = try await alice.open("Live", "First.", in: Rooms.west)
    var events = try await watch(topic, world, as: nina).events.makeAsyncIterator()
    try await world.takeOut(.nina, of: Rooms.west)
    _ = try await alice.post("\(topic)/posts", ["body": "Not for Nina."])
    let event = try #require(try await events.next())
    #expect(event.name == "end" && event.data.isEmpty)
    #expect(try await events.next() == nil)
  }

  @Test(.timeLimit(.minutes(15)), arguments: TestEngine.all)
  func `a tap reaches nobody who has lost access`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let nina = try await world.browser(as: .nina)
    let topic = try await alice.open("Live", "First.", in: Rooms.west)
    let key = try await world.key(ofPost: 1)
    var events = try await watch(topic, world, as: nina).events.makeAsyncIterator()
    try await world.takeOut(.nina, of: Rooms.west)
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.post("/posts/\(key)/reactions/thanks").status == 303)
    #expect(try await events.next()?.name == "end")
  }

  @Test(arguments: TestEngine.all)
  func `nobody else can listen`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("Live", "First.", in: Rooms.west)
    for outsider in [Cast.charlie, .dana, .erik, .eva] {
      var browser = try await world.browser(as: outsider)
      await #expect(throws: Refusal.notFound) { _ = try await watch(topic, world, as: browser) }
      #expect(try await browser.get("\(topic)/live").status == 404)
    }
    await #expect(throws: Refusal.signedOut) { _ = try await watch(topic, world, as: world.browser()) }
    await #expect(throws: Refusal.notFound) { _ = try await watch("/topics/nonsense", world, as: alice) }
  }

  @Test(.timeLimit(.minutes(15)))
  func `nobody has more than a few streams open, and a closed one makes room`() async throws {
    let world = try await World(on: .sqlite)
    var alice = try await world.browser(as: .alice)
    let browser = alice
    let topic = try await alice.open("Live", "First.", in: Rooms.west)
    var open: [LiveAnswer] = []
    for _ in 1...OpenStreams.most { open.append(try await watch(topic, world, as: browser)) }
    await #expect(throws: Refusal.tooMany(seconds: 60)) { _ = try await watch(topic, world, as: browser) }
    open.removeLast()
    for _ in 1...200 {
      if let again = try? await watch(topic, world, as: browser) {
        open.append(again)
        break
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(open.count == OpenStreams.most)
  }

  @Test(.timeLimit(.minutes(15)), .enabled(if: TestEngine.all.contains(.postgres)))
  func `a post written by another process reaches the page too`() async throws {
    let world = try await World(on: .postgres)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("Live", "First.", in: Rooms.west)
    let name = try await world.database.read { try $0.value(String.self, "SELECT current_database()::text") }
    let server = try #require(TestEngine.server)
    let address = server.replacingOccurrences(of: "/postgres?", with: "/\(name)?")
    let database = try Database(address, readers: 2)
    let clock = world.clock
    let other = try makeReception(
      settings: world.reception.installation.settings, database: database, logger: world.reception.logger,
      now: { clock.now })
    let key = String(topic.split(separator: "/").last?.prefix(13) ?? "")
    let call = world.call("/topics/\(key)/live", as: alice, parameters: ["topic": key])
    var events = try await watchTopic(LiveVisit(call: call, reception: other)).events.makeAsyncIterator()
    // Listening begins when its connection is up: written again until it is heard.
    let writing = Task {
      var browser = alice
      for number in 1...20 {
        _ = try await browser.post("\(topic)/posts", ["body": "From afar \(number)."])
        try await Task.sleep(for: .milliseconds(200))
      }
    }
    #expect(try await events.next()?.data.contains("From afar") == true)
    writing.cancel()
    database.close()
  }
}

extension World {
  /// The key of the one post with a number, in a world in which one topic was opened.
  fileprivate func key(ofPost number: Int) async throws -> String {
    try await database.read { db in
      try db.value(
        Post.ID.self, "SELECT id FROM \(Gate.everything(.post)) AS post WHERE number = \(number)"
      ).description
    }
  }
}
