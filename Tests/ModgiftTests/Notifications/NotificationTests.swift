import Storage
import Testing

@testable import Modgift

struct NotificationTests {
  @Test(arguments: TestEngine.all)
  func `an answer is told to the asker until it is read`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let topic = try await alice.open("Who has done this?", "Tell me.", in: Rooms.west)
    _ = try await bob.post("\(topic)/posts", ["body": "We have."])
    let notices = try await alice.get("/notices")
    #expect(notices.body.contains("Bob Testesen answered you"))
    #expect(notices.body.contains("Who has done this?"))
    #expect(notices.body.contains("1 new notification"))
    #expect(try await alice.get("/").body.contains("Bob Testesen answered you"))
    _ = try await alice.post("\(topic)/reading", ["number": "2"])
    let after = try await alice.get("/notices")
    #expect(after.body.contains("Bob Testesen answered you"))
    #expect(after.body.contains("No new notifications"))
    #expect(!(try await alice.get("/").body.contains("Bob Testesen answered you")))
  }

  @Test(arguments: TestEngine.all)
  func `a question is told to the network and to nobody else`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.open("Secret of West", "Only for us.", in: Rooms.west)
    for member in [Cast.bob, .mads, .nina] {
      var browser = try await world.browser(as: member)
      let page = try await browser.get("/notices")
      #expect(page.body.contains("Alice Testesen asked") && page.body.contains("1 new notification"))
    }
    for outsider in [Cast.alice, .charlie, .dana, .erik, .helle, .eva] {
      var browser = try await world.browser(as: outsider)
      let page = try await browser.get("/notices")
      #expect(!page.body.contains("Secret of West") && page.body.contains("No new notifications"))
    }
  }

  @Test(arguments: TestEngine.all)
  func `notices vanish with the right to read, and their number too`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var nina = try await world.browser(as: .nina)
    _ = try await alice.open("Secret of West", "Only for us.", in: Rooms.west)
    #expect(try await nina.get("/notices").body.contains("1 new notification"))
    try await world.takeOut(.nina, of: Rooms.west)
    let page = try await nina.get("/notices")
    #expect(page.body.contains("No new notifications") && !page.body.contains("Secret"))
  }

  @Test(arguments: TestEngine.all)
  func `only those who can read it are told that they were named`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let named = "[@Mads](person:\(Cast.mads.id)) and [@Charlie](person:\(Cast.charlie.id)), what do you say?"
    _ = try await alice.open("A piece of news", named, in: Rooms.west, kind: .news)
    var mads = try await world.browser(as: .mads)
    #expect(try await mads.get("/notices").body.contains("Alice Testesen mentioned you"))
    for other in [Cast.charlie, .bob] {
      var browser = try await world.browser(as: other)
      #expect(try await browser.get("/notices").body.contains("No new notifications"))
    }
  }

  @Test(arguments: TestEngine.all)
  func `one topic is marked read by itself, all of them at once`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let first = try await alice.open("The first", "One.", in: Rooms.west)
    _ = try await alice.open("The second", "Two.", in: Rooms.west)
    _ = try await alice.open("Between us", "Three.", in: Rooms.direct, kind: .news)
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.get("/notices").body.contains("3 new notifications"))
    let key = String(first.split(separator: "/").last?.prefix(13) ?? "")
    #expect(try await bob.post("/notices/reading", ["topic": key]).status == 303)
    #expect(try await bob.get("/notices").body.contains("2 new notifications"))
    #expect(try await bob.post("/notices/reading").status == 303)
    #expect(try await bob.get("/notices").body.contains("No new notifications"))
    #expect(try await bob.post("/notices/reading", ["topic": "nonsense"]).status == 404)
    #expect(try await bob.get("/notices?before=nonsense").status == 200)
  }

  @Test(arguments: TestEngine.all)
  func `a report is told to the hosts, and what is told of a post goes with it`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    var mads = try await world.browser(as: .mads)
    var nina = try await world.browser(as: .nina)
    let topic = try await alice.open("A piece of news", "Text.", in: Rooms.west, kind: .news)
    _ = try await mads.post("\(topic)/posts", ["body": "[@Nina](person:\(Cast.nina.id)), look."])
    #expect(try await nina.get("/notices").body.contains("Mads Testesen mentioned you"))
    let post = try await world.database.read {
      try $0.value(Post.ID.self, "SELECT id FROM post WHERE author_id = \(Cast.mads.id)")
    }
    _ = try await nina.post("/posts/\(post)/report", ["reason": "It names somebody."])
    for host in [Cast.alice, .bob] {
      var browser = try await world.browser(as: host)
      let page = try await browser.get("/notices")
      #expect(page.body.contains("Nina Testesen asks you to look at a post"))
      #expect(page.body.contains("/rooms/\(Rooms.west)/reports"))
    }
    #expect(!(try await mads.get("/notices").body.contains("asks you to look")))
    _ = try await bob.post("/posts/\(post)/deletion")
    #expect(try await nina.get("/notices").body.contains("No new notifications"))
    #expect(!(try await alice.get("/notices").body.contains("Mads Testesen answered you")))
  }

  @Test(arguments: TestEngine.all)
  func `a long list is paged by key and takes few statements`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let call = world.call("/", as: alice)
    let reception = world.reception
    try await world.database.write { db in
      guard let visit = try reception.signedInVisit(call, in: db) else { throw TestError("nobody") }
      for number in 1...50 {
        let text = try WrittenText("Text \(number)", for: Rooms.west, visit.sight)
        let opening = Topic.Opening(kind: .question, title: "Number \(number)!", text: text)
        let at = visit.now.adding(.seconds(number))
        try Topic.open(opening, in: Rooms.west, at: at, visit.sight).tell(visit.sight)
      }
    }
    let page = try await bob.get("/notices")
    #expect(page.body.contains("Number 50!") && page.body.contains("Number 11!"))
    #expect(page.body.contains("20+") && page.body.contains("More than 20 new notifications"))
    #expect(!page.body.contains("Number 10!"))
    let older = try #require(page.body.firstMatch(of: /\/notices\?before=[0-9a-z]{13}/))
    let next = try await bob.get(String(older.output))
    #expect(next.body.contains("Number 10!") && next.body.contains("Number 1!"))
    #expect(!next.body.contains("Number 11!"))
    #expect(try await world.statements(for: "/notices", as: bob, showNotices) <= 5)
  }
}
