import Foundation
import HTTPTypes
import NIOCore
import Storage
import Testing

@testable import Modgift

struct MeTests {
  private let filled = [
    "name": "Alice Ågård", "ask": "Hvordan vi fik lægen med", "profession": "sygeplejerske",
    "workplace": "Rusmiddelcenter", "phone": "12 34 56 78", "language": "en", "shows-phone": "yes",
  ]

  @Test(arguments: TestEngine.all)
  func `what one says about oneself is kept and shown to others`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.post("/me", filled).location == "/me?said=saved")
    var bob = try await world.browser(as: .bob)
    let card = try await bob.get("/people/\(Cast.alice.id)").body
    #expect(card.contains("Alice Ågård") && card.contains("Hvordan vi fik lægen med"))
    #expect(card.contains("12 34 56 78") && card.contains("tel:+4512345678"))
    #expect(!card.contains(Cast.alice.email))
  }

  @Test(arguments: [
    ("name", ""), ("name", String(repeating: "n", count: 10_000)),
    ("ask", String(repeating: "å", count: 111)),
    ("ask", "Ring til 010190-1234"), ("name", "010190 1234"), ("phone", "call me"), ("phone", "1234567"),
    ("workplace", String(repeating: "w", count: 121)), ("name", "\u{202E}\u{200F} \n"),
  ])
  func `what cannot be kept comes back with what was typed, and nothing changes`(
    field: String, typed: String
  ) async throws {
    let world = try await World(on: .sqlite)
    var alice = try await world.browser(as: .alice)
    let reply = try await alice.post("/me", filled.merging([field: typed]) { $1 })
    #expect(reply.status == 422)
    #expect(reply.body.contains("value=\"\(typed)\""))
    #expect(reply.body.contains("value=\"Rusmiddelcenter\"") || field == "workplace")
    let name = try await world.database.read {
      try $0.value(String.self, "SELECT name FROM person WHERE id = \(Cast.alice.id)")
    }
    #expect(name == Cast.alice.name)
  }

  @Test(arguments: TestEngine.all)
  func `one's courses stand on one's page, and they and one's words in the export`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    _ = try await alice.open("Mine", "My own words.", in: Rooms.west)
    let topic = try await bob.open("Bob's", "Not my words.", in: Rooms.west)
    #expect(try await alice.post("\(topic)/posts", ["body": "Said in closed West."]).status == 303)
    try await world.train(.alice)
    let page = try await alice.get("/me").body
    #expect(
      page.contains("Courses you took part in") && page.contains("Course 7, ") && page.contains("Vejle"))
    #expect(page.contains("Partly under way") && page.contains("No time"))
    let export = try await alice.post("/me/export").body
    for part in [
      "\"courses\":[{\"number\":\"7\"", "\"underWay\":\"partly\"", "My own words.", "Said in closed West.",
      "\"drafts\":[", "\"reactions\":[",
    ] { #expect(export.contains(part), "\(part)") }
    #expect(!export.contains("Not my words."))
    try await world.takeOut(.alice, of: Rooms.west)
    #expect(try await !bob.get("/me").body.contains("Vejle"))
  }

  @Test(arguments: TestEngine.all)
  func `emoji and Arabic are kept, marks that turn the direction are not`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let typed = ["name": "  علي \u{202E}Ali\n 👩🏽‍⚕️ ", "ask": "🇩🇰 <b>&\"'"]
    #expect(try await alice.post("/me", filled.merging(typed) { $1 }).status == 303)
    let profile = try await world.database.read { try Profile.of(Cast.alice.id, in: $0) }
    #expect(profile.name == "علي Ali 👩🏽‍⚕️" && profile.askMeAbout == "🇩🇰 <b>&\"'")
    #expect(try await alice.get("/people").body.contains("&lt;b&gt;&amp;"))
  }

  @Test(arguments: TestEngine.all)
  func `sessions are listed in words, and one or all others can be ended`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let agent = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36"
    var here = world.browser()
    _ = try await here.askForCode(Cast.alice.email)
    let code = try await Mailbox(world: world).code(for: Cast.alice.email)
    let body = "code=\(percentEncoded(code))&token=\(here.token())"
    _ = try await here.send(
      .post, "/signin/code",
      headers: [.contentType: "application/x-www-form-urlencoded", .userAgent: agent],
      body: .init(string: body))
    var there = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let page = try await here.get("/me").body
    #expect(page.contains("Chrome on Windows") && page.contains(English().thisDevice))
    let end = try #require(
      page.range(of: "/me/sessions/(?!others)[0-9a-z]{13}/ending", options: .regularExpression))
    let address = String(page[end])
    _ = try await bob.post(address)
    #expect(try await there.get("/me").status == 200)
    _ = try await here.post(address)
    #expect(try await there.get("/me").status == 303)
    there = try await world.browser(as: .alice)
    _ = try await here.post("/me/sessions/others/ending")
    #expect(try await there.get("/me").status == 303)
    #expect(try await here.get("/me").status == 200)
  }

  @Test(arguments: TestEngine.all)
  func `one's own data come as one file of JSON, and that is traced`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let reply = try await alice.post("/me/export")
    let value = try JSONSerialization.jsonObject(with: Data(reply.body.utf8)) as? [String: Any]
    let person = try #require(value?["person"] as? [String: Any])
    #expect(person["email"] as? String == Cast.alice.email)
    #expect((value?["roles"] as? [Any])?.count == 1 && (value?["sessions"] as? [Any])?.count == 1)
    #expect(!reply.body.contains(Cast.bob.email))
    #expect(reply.headers[.contentDisposition]?.hasPrefix("attachment") == true)
    let traced = try await world.database.read {
      try $0.all(Act.self, "SELECT act FROM audit WHERE person_id = \(Cast.alice.id)")
    }
    #expect(traced == [.ownDataExported])
  }

  @Test(arguments: TestEngine.all)
  func `a first visit asks for a name and one line, then goes on`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var frida = try await world.browser(as: .frida)
    #expect(try await frida.get("/people?q=x").location == "/welcome?next=%2Fpeople%3Fq%3Dx")
    let page = try await frida.get("/welcome?next=%2Fpeople%3Fq%3Dx").body
    #expect(page.contains(Cast.frida.name) && !page.contains("name=\"phone\""))
    let wrong = try await frida.post("/welcome", ["name": "", "ask": "kept", "next": "/people?q=x"])
    #expect(wrong.status == 422 && wrong.body.contains("value=\"kept\""))
    let reply = try await frida.post("/welcome", ["name": "Frida F", "ask": "", "next": "/people?q=x"])
    #expect(reply.location == "/people?q=x")
    #expect(try await frida.get("/people?q=x").status == 200)
    let profile = try await world.database.read { try Profile.of(Cast.frida.id, in: $0) }
    #expect(profile.name == "Frida F" && profile.showsEmail)
  }

  @Test(arguments: TestEngine.all)
  func `the language can be chosen by anybody and stays`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var open = world.browser()
    _ = try await open.get("/signin")
    #expect(try await open.post("/language", ["language": "en", "back": "/signin"]).location == "/signin")
    #expect(try await open.get("/signin").body.contains(English().signInLead))
    #expect(
      try await open.post("/language", ["language": "xx", "back": "https://evil.example"]).location == "/")
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.post("/language", ["language": "da", "back": "/me"]).location == "/me")
    #expect(try await alice.get("/me").body.contains(Danish().profileTitle))
  }

  @Test func `devices are told apart as coarsely as people do`() {
    let known = [
      (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605 Version/17.5 Safari/604",
        "Safari/iPhone"
      ),
      ("Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537 Chrome/125 Safari/537 Edg/125", "Edge/Windows"),
      ("Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0", "Firefox/Linux"),
      ("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537 Chrome/125 Mobile Safari/537", "Chrome/Android"),
      ("curl/8", "/"), ("", "/"),
    ]
    for (agent, stored) in known { #expect(Device(userAgent: agent).stored == stored) }
    #expect(Danish().device(Device(stored: "Chrome/Windows")) == "Chrome på Windows")
  }
}
