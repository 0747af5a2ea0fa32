import HTTPTypes
import Storage
import Testing

@testable import Modgift

struct NewAddressTests {
  private static let new = "alice@home.example.dk"

  @Test(arguments: TestEngine.all)
  func `a code from the new address makes it one's own, at once and on this device alone`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var elsewhere = try await world.browser(as: .alice)
    #expect(try await alice.get("/me").body.contains("href=\"/me/address\""))
    #expect(try await alice.get("/me/address").body.contains(Cast.alice.email))
    #expect(try await alice.ask(for: Self.new).location == "/me/address/code")
    #expect(try await alice.get("/me/address/code").body.contains(Self.new))
    #expect(try await world.address(of: .alice) == Cast.alice.email)
    let code = try await Mailbox(world: world).code(for: Self.new)
    let used = alice
    #expect(try await alice.post("/me/address/code", ["code": code]).location == "/me?said=addressChanged")
    #expect(try await world.address(of: .alice) == Self.new)
    #expect(try await alice.get("/me").body.contains("alice@<wbr>home.example.dk"))
    #expect(try await elsewhere.get("/me").status == 303)
    var again = used
    #expect(try await again.post("/me/address/code", ["code": code]).location == "/me/address")
    var signingIn = world.browser()
    _ = try await signingIn.askForCode(Self.new)
    let wayIn = try await Mailbox(world: world).code(for: Self.new)
    #expect(try await signingIn.post("/signin/code", ["code": wayIn]).location == "/")
    let traced = try await world.database.read {
      try $0.all(
        Act.self, "SELECT act FROM audit WHERE person_id = \(Cast.alice.id) AND actor_id = person_id")
    }
    #expect(traced == [.addressChanged])
    #expect(try await alice.post("/me/export").body.contains("\"email\":\"\(Self.new)\""))
  }

  @Test(arguments: TestEngine.all)
  func `asking for somebody else's address is answered alike, and only they hear whose it is`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var pages: [String] = []
    var counts: [Int] = []
    for address in [Self.new, Cast.bob.email, Cast.gorm.email] {
      var alice = try await world.browser(as: .alice)
      let before = try await world.outbox()
      #expect(try await alice.ask(for: address).location == "/me/address/code")
      counts.append(try await world.outbox() - before)
      for _ in 0..<2 {
        pages.append(masked(try await alice.get("/me/address/code").body).replacing(address, with: "ADDRESS"))
        #expect(
          try await alice.post("/me/address/code", ["code": "000 000"]).location == "/me/address/code")
      }
    }
    #expect(pages[0] == pages[2] && pages[1] == pages[3] && pages[0] == pages[4] && pages[1] == pages[5])
    #expect(counts == [1, 1, 1])
    let mailbox = Mailbox(world: world)
    let told = try #require(try await mailbox.letters(to: Cast.bob.email).first)
    #expect(told.subject.contains("This address is yours") && !told.text.contains("/me/address/"))
    #expect(!told.text.contains(Cast.alice.name))
    #expect(try await mailbox.letters(to: Cast.gorm.email).isEmpty)
    #expect(try await world.address(of: .alice) == Cast.alice.email)
  }

  @Test(arguments: TestEngine.all)
  func `the link asks before it changes anything, works in any browser, and once`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var elsewhere = try await world.browser(as: .alice)
    _ = try await alice.ask(for: Self.new)
    let link = try await Mailbox(world: world).link(for: Self.new, to: "/me/address/")
    var phone = world.browser()
    for _ in 0..<2 {
      let page = try await phone.get(link).body
      #expect(page.contains(Cast.alice.name) && page.contains(Self.new))
    }
    #expect(try await world.address(of: .alice) == Cast.alice.email)
    let signIn = link.replacing("/me/address/", with: "/signin/")
    #expect(try await phone.get(signIn).status == 410)
    #expect(try await phone.post(signIn).status == 410)
    #expect(try await phone.post(link).body.contains(Danish().addressIsChanged))
    #expect(try await world.address(of: .alice) == Self.new)
    #expect(phone.cookies[Cookie.session.rawValue] == nil)
    #expect(try await alice.get("/me").status == 200)
    #expect(try await elsewhere.get("/me").status == 303)
    #expect(try await phone.get(link).status == 410)
    #expect(try await phone.post(link).status == 410)
  }

  @Test(arguments: TestEngine.all)
  func `a link to sign in changes no address, and one's code opens nothing in another's session`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var asking = world.browser()
    _ = try await asking.askForCode(Cast.bob.email)
    let link = try await Mailbox(world: world).link(for: Cast.bob.email)
    let other = link.replacing("/signin/", with: "/me/address/")
    #expect(try await asking.get(other).status == 410)
    #expect(try await asking.post(other).status == 410)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.ask(for: Self.new)
    let code = try await Mailbox(world: world).code(for: Self.new)
    var charlie = try await world.browser(as: .charlie)
    #expect(try await charlie.post("/me/address/code", ["code": code]).location == "/me/address")
    _ = try await charlie.ask(for: "charlie@home.example.dk")
    #expect(try await charlie.post("/me/address/code", ["code": code]).location == "/me/address/code")
    #expect(try await world.address(of: .charlie) == Cast.charlie.email)
  }

  @Test(arguments: TestEngine.all)
  func `five wrong tries or ten minutes spend a code, and nobody asks without end`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.ask(for: Self.new)
    let code = try await Mailbox(world: world).code(for: Self.new)
    let wrong = code.hasPrefix("1") ? "222222" : "111111"
    for _ in 1...5 { _ = try await alice.post("/me/address/code", ["code": wrong]) }
    #expect(try await alice.get("/me/address/code").body.contains("The code can&#39;t be used any more"))
    _ = try await alice.post("/me/address/code", ["code": code])
    _ = try await alice.ask(for: Self.new)
    let second = try await Mailbox(world: world).code(for: Self.new)
    world.clock.advance(by: .minutes(10))
    _ = try await alice.post("/me/address/code", ["code": second])
    #expect(try await world.address(of: .alice) == Cast.alice.email)
    world.clock.advance(by: .minutes(60))
    for _ in 1...5 { #expect(try await alice.ask(for: Self.new).status == 303) }
    #expect(try await alice.ask(for: Self.new).status == 429)
    for number in 1...5 { #expect(try await alice.ask(for: "a\(number)@home.example.dk").status == 303) }
    #expect(try await alice.ask(for: "a6@home.example.dk").status == 429)
  }

  @Test(arguments: ["", "alice", "alice@", Cast.alice.email, " ALICE@alice.example.dk "])
  func `what is no other address comes back with what was typed`(typed: String) async throws {
    let world = try await World(on: .sqlite)
    var alice = try await world.browser(as: .alice)
    let reply = try await alice.ask(for: typed)
    #expect(reply.status == 422 && reply.body.contains("aria-invalid=\"true\""))
    #expect(try await world.outbox() == 0)
    #expect(try await alice.get("/me/address/code").location == "/me/address")
    #expect(try await alice.post("/me/address/code", ["code": "123456"]).location == "/me/address")
  }

  @Test(arguments: TestEngine.all)
  func `of two who confirm the same address at once one has it, and the other hears so`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var browsers: [Browser] = []
    var codes: [String] = []
    for person in [Cast.alice, .bob] {
      var browser = try await world.browser(as: person)
      _ = try await browser.ask(for: Self.new)
      codes.append(try await Mailbox(world: world).code(for: Self.new))
      browsers.append(browser)
      world.clock.advance(by: .seconds(1))
    }
    let answers = try await withThrowingTaskGroup(of: String?.self) { group in
      for (browser, code) in zip(browsers, codes) {
        group.addTask {
          var browser = browser
          return try await browser.post("/me/address/code", ["code": code]).location
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(answers) == ["/me?said=addressChanged", "/me/address?said=addressTaken"])
    let addresses = try await [world.address(of: .alice), world.address(of: .bob)]
    #expect(addresses.count { $0 == Self.new } == 1)
    let loser = addresses[0] == Self.new ? 1 : 0
    #expect(try await browsers[loser].get("/me/address?said=addressTaken").body.contains("Somebody else has"))
    #expect(addresses[loser] == [Cast.alice, .bob][loser].email)
  }
}
