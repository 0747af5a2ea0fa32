import Testing

@testable import Modgift

struct FrontDoorTests {
  @Test(arguments: TestEngine.all)
  func `whoever is not signed in is sent to sign in, by every address alike`(engine: TestEngine) async throws
  {
    let world = try await World(on: engine)
    var browser = world.browser()
    #expect(try await browser.get("/no/such/page").location == "/signin?next=%2Fno%2Fsuch%2Fpage")
  }

  @Test(arguments: TestEngine.all)
  func `a page that is not there is refused in the person's language`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var browser = try await world.browser(as: .alice)
    let reply = try await browser.get("/no/such/page")
    #expect(reply.status == 404)
    #expect(reply.body.contains("There is no such page"))
    #expect(reply.body.contains("href=\"/\">") && reply.body.contains("Go to the start page"))
  }

  @Test func `a form without its token changes nothing and keeps what was typed`() async throws {
    let world = try await World(on: .sqlite)
    var browser = try await world.browser(as: .alice)
    let reply = try await browser.post("/no/such/page", ["text": "my words", "token": "wrong"])
    #expect(reply.status == 404 || reply.body.contains("my words"))
  }

  @Test(arguments: TestEngine.all)
  func `an ended role ends the session at once`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var browser = try await world.browser(as: .gorm)
    #expect(try await browser.get("/no/such/page").status == 303)
  }

  @Test func `a token is masked anew each time and still known`() throws {
    let secret = Secret.random()
    let one = secret.maskedToken(for: "form")
    let other = secret.maskedToken(for: "form")
    #expect(one != other)
    #expect(secret.holds(one, for: "form") && secret.holds(other, for: "form"))
    #expect(!secret.holds(one, for: "sign in") && !Secret.random().holds(one, for: "form"))
    #expect(!secret.holds("", for: "form") && !secret.holds("!!", for: "form"))
  }
}
