import Foundation
import Storage
import Testing

@testable import Modgift

/// Mail at once: few kinds, gathered by topic, never of what was read, never more than its level.
struct NoticeMailTests {
  @Test(arguments: TestEngine.all)
  func `answers gather in one mail a topic, within two minutes`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    var nina = try await world.browser(as: .nina)
    let topic = try await alice.open("Who has done this?", "Tell me.", in: Rooms.west)
    #expect(try await office.sendNotices().map(\.to) == [Cast.bob, .mads, .nina].map(\.email))
    _ = try await bob.post("\(topic)/posts", ["body": "We have."])
    _ = try await nina.post("\(topic)/posts", ["body": "So have we."])
    #expect(try await office.send().isEmpty)
    let mails = try await office.sendNotices()
    #expect(mails.map(\.to) == [Cast.alice.email])
    let mail = try #require(mails.first)
    #expect(mail.subject == "Re: Who has done this?")
    #expect(
      mail.text.contains("Bob Testesen answered you") && mail.text.contains("Nina Testesen answered you"))
    #expect(try await office.sendNotices().isEmpty)
    _ = try await bob.post("\(topic)/posts", ["body": "One more thing."])
    #expect(try await office.sendNotices().count == 1)
  }

  @Test(arguments: TestEngine.all)
  func `what was read on the site is not mailed, nor what is deleted`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let topic = try await alice.open("Who has done this?", "Tell me.", in: Rooms.west)
    _ = try await bob.post("\(topic)/reading", ["number": "1"])
    #expect(try await office.sendNotices().map(\.to) == [Cast.mads.email, Cast.nina.email])
    _ = try await bob.post("\(topic)/posts", ["body": "We have."])
    _ = try await alice.post("\(topic)/reading", ["number": "2"])
    #expect(try await office.sendNotices().isEmpty)
  }

  @Test(arguments: TestEngine.all)
  func `who left between the writing and the sending gets nothing`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.open("Secret of West", "Only for us.", in: Rooms.west)
    try await world.takeOut(.nina, of: Rooms.west)
    #expect(try await office.sendNotices().map(\.to) == [Cast.bob.email, Cast.mads.email])
  }

  @Test(arguments: TestEngine.all)
  func `a closed room's mail says the title alone, and more or less by its host's choice`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    for (level, sees, hides) in [
      (nil, ["Secret title", "Network West", "Alice Testesen"], ["Secret body"]),
      ("full", ["Secret title", "Secret body"], []),
      ("nothing", [], ["Secret", "Network West", "Alice", "\(Rooms.west)"]),
    ] as [(String?, [String], [String])] {
      if let level { _ = try await alice.post("/rooms/\(Rooms.west)/mail", ["level": level]) }
      let topic = try await alice.open("Secret title", "Secret body.", in: Rooms.west)
      let mail = try #require(try await office.sendNotices().first { $0.to == Cast.bob.email })
      for text in sees { #expect(mail.whole.contains(text), "\(level ?? "usual"): \(text)") }
      for text in hides + (level == "nothing" ? [String(topic.suffix(13))] : []) {
        #expect(!mail.whole.contains(text) && !mail.raw.contains(text), "\(level ?? "usual"): \(text)")
      }
      #expect(mail.header("Reply-To").isEmpty == (level == "nothing"))
    }
    let refused = try await bob.post("/rooms/\(Rooms.group)/mail", ["level": "full"])
    #expect(refused.status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `a person may want less than a room says, and not more`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let choice = ["digest": "weekly", "level": "full", "notice": "question"]
    _ = try await bob.post("/me/mail", choice)
    _ = try await alice.open("Secret title", "Secret body.", in: Rooms.west)
    let full = try #require(try await office.sendNotices().first { $0.to == Cast.bob.email })
    #expect(full.whole.contains("Secret title") && !full.whole.contains("Secret body"))
    _ = try await bob.post("/me/mail", choice.merging(["level": "nothing"]) { $1 })
    _ = try await alice.open("Secret title", "Secret body.", in: Rooms.west)
    let less = try #require(try await office.sendNotices().first { $0.to == Cast.bob.email })
    #expect(!less.whole.contains("Secret"))
  }

  @Test(arguments: TestEngine.all)
  func `a mail carries its thread, its list, its way back and its way out`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    var alice = try await world.browser(as: .alice)
    let topic = String(try await alice.open("Who has done this?", "Tell me.", in: Rooms.west).suffix(13))
    let mail = try #require(try await office.sendNotices().first { $0.to == Cast.bob.email })
    #expect(mail.header("References") == "<topic-\(topic)@localhost.example>")
    #expect(mail.header("List-Id").hasSuffix("<\(Rooms.west).localhost.example>"))
    #expect(mail.header("List-Unsubscribe-Post") == "List-Unsubscribe=One-Click")
    #expect(mail.header("Auto-Submitted") == "auto-generated")
    let reply = String(mail.header("Reply-To").dropFirst("<reply+".count).prefix(47))
    let token = try await world.database.read { try SigningKey.current(in: $0).read(reply) }
    #expect(token?.purpose == .reply && token?.person == Cast.bob.id)
    #expect(token?.key(of: Topic.self)?.description == topic)
    let out = String(
      mail.header("List-Unsubscribe").dropFirst().dropLast().trimmingPrefix("http://127.0.0.1:8080"))
    #expect(try await world.oneClick(out).status == 200)
    _ = try await alice.open("Another one?", "Tell me.", in: Rooms.west)
    #expect(try await office.sendNotices().map(\.to) == [Cast.mads.email, Cast.nina.email])
  }

  @Test(arguments: TestEngine.all)
  func `a kind that is turned off is not mailed, and a room can wait or be silent`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    _ = try await bob.post("/me/mail", ["digest": "never", "level": "full", "notice": "answer"])
    var nina = try await world.browser(as: .nina)
    _ = try await nina.post(
      "/me/mail",
      ["digest": "weekly", "level": "full", "notice": "question", "room-\(Rooms.west)": "digest"])
    _ = try await alice.open("Who has done this?", "Tell me.", in: Rooms.west)
    #expect(try await office.sendNotices().map(\.to) == [Cast.mads.email])
    let page = try await bob.get("/me/mail")
    #expect(page.body.contains("value=\"never\" checked") && page.body.contains("value=\"answer\" checked"))
    #expect(!page.body.contains("value=\"question\" checked"))
  }

  @Test(arguments: TestEngine.all)
  func `a question put to somebody is said to be one`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.open("Could you help?", "With this.", in: Rooms.direct)
    let mail = try #require(try await office.sendNotices().first)
    #expect(mail.to == Cast.bob.email && mail.text.contains("Alice Testesen asked you a question"))
  }

  @Test(arguments: TestEngine.all)
  func `nobody is written to before they have been here`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    try await world.database.write { db in
      try db.run(
        """
        INSERT INTO space_person (space_id, person_id, added_at)
        VALUES (\(Rooms.west), \(Cast.frida.id), \(World.start))
        """)
    }
    var alice = try await world.browser(as: .alice)
    _ = try await alice.open("Who has done this?", "Tell me.", in: Rooms.west)
    #expect(!(try await PostOffice(world).sendNotices().map(\.to).contains(Cast.frida.email)))
  }
}
