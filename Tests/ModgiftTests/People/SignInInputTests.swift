import Storage
import Testing

@testable import Modgift

struct SignInInputTests {
  @Test(arguments: TestEngine.all)
  func `a sixth code for one address, known or not, has to wait`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    for address in [Cast.bob.email, "nobody@bob.example.dk"] {
      var browser = world.browser()
      for _ in 0..<5 { #expect(try await browser.askForCode(address).status == 303) }
      let reply = try await browser.askForCode(address)
      #expect(reply.status == 429 && reply.body.contains("15 minutter"))
    }
    world.clock.advance(by: .minutes(15))
    var browser = world.browser()
    #expect(try await browser.askForCode(Cast.bob.email).status == 303)
  }

  @Test func `one place may ask for thirty codes, and an IPv6 network is one place`() async throws {
    let world = try await World(on: .sqlite)
    var browser = world.browser()
    _ = try await browser.get("/signin")
    for number in 0..<31 {
      let reply = try await browser.post("/signin", ["email": "a\(number)@b.example.dk"])
      #expect(reply.status == (number < 30 ? 303 : 429))
    }
    #expect(place(of: "2001:db8:1:2:3:4:5:6") == place(of: "2001:db8:1:2:ffff::1"))
    #expect(place(of: "192.0.2.1") != place(of: "192.0.2.2"))
  }

  @Test(arguments: [
    "", "alice", "alice@", "@example.dk", "a b@example.dk", "a@b@c.dk", "a@example", "\u{202E}a@example.dk",
    String(repeating: "x", count: 10_000) + "@example.dk",
  ])
  func `what is no address comes back with what was typed`(typed: String) async throws {
    let world = try await World(on: .sqlite)
    var browser = world.browser()
    let reply = try await browser.askForCode(typed)
    #expect(reply.status == 422 && reply.body.contains(Danish().addressIsNone))
    #expect(reply.body.contains("value=\"\(typed)\""))
  }

  @Test func `a code of the wrong shape is no try`() async throws {
    let world = try await World(on: .sqlite)
    var browser = world.browser()
    _ = try await browser.askForCode(Cast.bob.email)
    for typed in ["", "12345", "1234567", "abc", String(repeating: "9", count: 5_000)] {
      #expect(try await browser.post("/signin/code", ["code": typed]).status == 422)
    }
    let code = try await Mailbox(world: world).code(for: Cast.bob.email)
    _ = try await browser.post("/signin/code", ["code": code])
    #expect(browser.cookies[Cookie.session.rawValue] != nil)
  }

  @Test(arguments: ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
  func `one is never sent elsewhere`(next: String) async throws {
    let world = try await World(on: .sqlite)
    var browser = world.browser()
    _ = try await browser.askForCode(Cast.bob.email, next: next)
    let code = try await Mailbox(world: world).code(for: Cast.bob.email)
    #expect(try await browser.post("/signin/code", ["code": code]).location == "/")
  }

  @Test(arguments: [true, false])
  func `the page shows the code in a demo and nowhere else`(isDemo: Bool) async throws {
    let world = try await World(on: .sqlite)
    var settings = Settings()
    settings.isDemo = isDemo
    var browser = Browser(
      reception: try makeReception(
        settings: settings, database: world.database, logger: world.reception.logger, now: { World.start }))
    let location = try #require(try await browser.askForCode(Cast.bob.email).location)
    let code = try await Mailbox(world: world).code(for: Cast.bob.email)
    let digits = code.filter { $0 != " " }
    let page = try await browser.get("/signin/code?demo=\(digits)").body
    #expect(location.contains(digits) == isDemo)
    #expect(page.contains(Danish().demoCode(code)) == isDemo)
  }
}
