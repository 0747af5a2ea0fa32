import Foundation
import HTTPTypes
import Markup
import Storage
import Testing

@testable import Modgift

struct SignInTests {
  @Test(arguments: TestEngine.all)
  func `a code from the mail lets one in, once, to where one was going`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var browser = world.browser()
    #expect(try await browser.askForCode(Cast.alice.email, next: "/me?x=1").location == "/signin/code")
    let code = try await Mailbox(world: world).code(for: Cast.alice.email)
    let visitor = browser.cookies
    let reply = try await browser.post("/signin/code", ["code": code])
    #expect(reply.status == 303 && reply.location == "/me?x=1")
    #expect(browser.cookies[Cookie.visitor.rawValue] == nil)
    #expect(try await browser.get("/me").status == 200)
    browser.cookies = visitor
    #expect(try await browser.post("/signin/code", ["code": code]).location == "/signin/code")
    #expect(browser.cookies[Cookie.session.rawValue] == nil)
    #expect(try await browser.get("/signin/code").body.contains(Danish().codeIsSpent))
  }

  @Test(arguments: TestEngine.all)
  func `an unknown address gets the same page, the same statements and no mail`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let known = Cast.alice.email
    let unknown = "alicf@alice.example.dk"
    let ended = Cast.gorm.email
    var pages: [String] = []
    for address in [known, unknown, ended] {
      var browser = world.browser()
      #expect(try await browser.askForCode(address).location == "/signin/code")
      for _ in 0..<2 {
        let page = try await browser.get("/signin/code").body
        pages.append(masked(page).replacingOccurrences(of: address, with: "ADDRESS"))
        #expect(try await browser.post("/signin/code", ["code": "000 000"]).location == "/signin/code")
      }
    }
    #expect(pages[0] == pages[2] && pages[1] == pages[3] && pages[0] == pages[4] && pages[1] == pages[5])
    #expect(try await Mailbox(world: world).letters(to: known).count == 1)
    #expect(try await Mailbox(world: world).letters(to: unknown).isEmpty)
    #expect(try await Mailbox(world: world).letters(to: ended).isEmpty)
    #expect(try await statements(known, in: world) == statements(unknown, in: world))
    #expect(try await statements(known, in: world) == statements(ended, in: world))
  }

  @Test(arguments: TestEngine.all)
  func `five wrong tries spend a code, and the right one comes too late`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var browser = world.browser()
    _ = try await browser.askForCode(Cast.bob.email)
    let code = try await Mailbox(world: world).code(for: Cast.bob.email)
    let wrong = code.hasPrefix("1") ? "222 222" : "111 111"
    for tries in 1...4 {
      _ = try await browser.post("/signin/code", ["code": wrong])
      let body = try await browser.get("/signin/code").body
      #expect(body.contains(Danish().codeWasWrong(triesLeft: 5 - tries)))
    }
    _ = try await browser.post("/signin/code", ["code": wrong])
    #expect(try await browser.get("/signin/code").body.contains(Danish().codeIsSpent))
    _ = try await browser.post("/signin/code", ["code": code])
    #expect(browser.cookies[Cookie.session.rawValue] == nil)
  }

  @Test(arguments: TestEngine.all)
  func `a code is too old after ten minutes`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var browser = world.browser()
    _ = try await browser.askForCode(Cast.bob.email)
    let code = try await Mailbox(world: world).code(for: Cast.bob.email)
    world.clock.advance(by: .minutes(10))
    _ = try await browser.post("/signin/code", ["code": code])
    #expect(browser.cookies[Cookie.session.rawValue] == nil)
    #expect(try await Mailbox(world: world).letters(to: Cast.bob.email).isEmpty)
  }

  @Test(arguments: TestEngine.all)
  func `a code opens nothing in another browser, the link does`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var asking = world.browser()
    _ = try await asking.askForCode(Cast.bob.email, next: "/people")
    var other = world.browser()
    _ = try await other.askForCode(Cast.charlie.email)
    let code = try await Mailbox(world: world).code(for: Cast.bob.email)
    _ = try await other.post("/signin/code", ["code": code])
    #expect(other.cookies[Cookie.session.rawValue] == nil)
    let link = try await Mailbox(world: world).link(for: Cast.bob.email)
    for _ in 0..<3 {
      #expect(try await other.get(link).body.contains(Danish().linkLead(address: Cast.bob.email)))
    }
    #expect(other.cookies[Cookie.session.rawValue] == nil)
    #expect(try await other.post(link).location == "/people")
    #expect(try await other.get("/me").body.contains(Cast.bob.name))
    var third = world.browser()
    #expect(try await third.get(link).status == 410)
    #expect(try await third.post(link).status == 410)
    _ = try await asking.post("/signin/code", ["code": code])
    #expect(asking.cookies[Cookie.session.rawValue] == nil)
  }

  @Test(arguments: TestEngine.all)
  func `two presses at once make one session`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var browser = world.browser()
    _ = try await browser.askForCode(Cast.bob.email)
    let code = try await Mailbox(world: world).code(for: Cast.bob.email)
    let asking = browser
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          var copy = asking
          let reply = try await copy.post("/signin/code", ["code": code])
          #expect(reply.status == 303)
        }
      }
      try await group.waitForAll()
    }
    let sessions = try await world.database.read {
      try $0.value(Int.self, "SELECT count(*) FROM session WHERE person_id = \(Cast.bob.id)")
    }
    #expect(sessions == 1)
  }

  @Test(arguments: TestEngine.all)
  func `whose role ends between mail and code does not come in`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var browser = world.browser()
    _ = try await browser.askForCode(Cast.bob.email)
    let code = try await Mailbox(world: world).code(for: Cast.bob.email)
    try await world.database.write { try $0.run("DELETE FROM role WHERE person_id = \(Cast.bob.id)") }
    #expect(try await Mailbox(world: world).letters(to: Cast.bob.email).isEmpty)
    _ = try await browser.post("/signin/code", ["code": code])
    #expect(browser.cookies[Cookie.session.rawValue] == nil)
  }

  @Test(arguments: TestEngine.all)
  func `signing out ends the session for every copy of its cookie`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var browser = try await world.browser(as: .bob)
    var copy = browser
    #expect(try await browser.post("/signout").location == "/signin?said=signedOut")
    #expect(try await copy.get("/me").location == "/signin?next=%2Fme")
  }

  @Test func `neither code nor link nor address of a person is stored where it could be read`() async throws {
    let world = try await World(on: .sqlite)
    var browser = world.browser()
    _ = try await browser.askForCode(Cast.bob.email)
    let mailbox = Mailbox(world: world)
    let digits = try await mailbox.code(for: Cast.bob.email).filter { $0 != " " }
    let digests = try await world.database.read {
      try $0.all([UInt8].self, "SELECT code_digest FROM sign_in_code")
    }
    #expect(digests.count == 1 && digests[0] != sha256(Array(digits.utf8)))
    let letter = try #require(try await mailbox.letters(to: Cast.bob.email).first)
    #expect(letter.text.contains(digits.prefix(3) + " " + digits.suffix(3)))
    #expect(
      !letter.text.contains("<") && String(decoding: letter.html.bytes, as: UTF8.self).contains("/signin/"))
  }

  /// How many statements asking for an address takes.
  private func statements(_ address: String, in world: World) async throws -> Int {
    let email = try #require(EmailAddress(address))
    let now = world.clock.now
    let day = world.reception.installation.clock.day(now)
    return try await world.database.write { db in
      let before = db.statementCount
      _ = try SignInCode.issue(
        to: email, for: .random(), next: .home, on: day, at: now, gate: Gate(), in: db)
      return db.statementCount - before
    }
  }
}

/// A page without the tokens, which differ on purpose.
func masked(_ page: String) -> String {
  var pieces = page.components(separatedBy: "name=\"token\" value=\"")
  for index in pieces.indices.dropFirst() {
    pieces[index] = String(pieces[index].drop { $0 != "\"" })
  }
  return pieces.joined(separator: "name=\"token\" value=\"")
}
