import Mail
import Storage
import Testing

@testable import Modgift

/// Answering a topic by mail.
struct ReplyByMailTests {
  func topic(in world: World, _ room: Space.ID = Rooms.west) async throws -> String {
    var alice = try await world.browser(as: .alice)
    return try await alice.open("Hvem har prøvet det?", "Vi er gået i stå.", in: room)
  }

  let quoting = """
    Ja, vi gjorde det i foråret.

    Venlig hilsen
    Bob Testesen
    Kalundborg Kommune

    Den man. 1. dec. 2025 kl. 10.00 skrev Modgift <modgift@localhost.example>:
    > Vi er gået i stå.
    """

  @Test(arguments: TestEngine.all)
  func `a mail to a topic's address is a reply, without quote and signature`(engine: TestEngine) async throws
  {
    let world = try await World(on: engine)
    let topic = try await topic(in: world)
    let address = try await world.address(of: topic, for: .bob)
    #expect(try await world.receive(IncomingText(from: .bob, quoting), to: address) == .stored)
    var mads = try await world.browser(as: .mads)
    let page = try await mads.get(topic).body
    #expect(page.contains("Ja, vi gjorde det i foråret.") && page.contains("Bob Testesen"))
    #expect(!page.contains("Kalundborg Kommune") && !page.contains("skrev Modgift"))
    #expect(try await world.outcomes() == ["posted"])
    #expect(try await world.letters(to: .bob).isEmpty)
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.get("/notices").body.contains("Bob Testesen"))
  }

  @Test(arguments: TestEngine.all)
  func `what was cut is shown to its author and to nobody else`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let topic = try await topic(in: world)
    let files = """
      Content-Type: multipart/mixed; boundary=b
      """
    let body = """
      --b
      Content-Type: text/plain; charset=utf-8

      \(quoting)
      --b
      Content-Type: application/pdf; name="skema.pdf"
      Content-Disposition: attachment; filename="skema.pdf"
      Content-Transfer-Encoding: base64

      aGVq
      --b--
      """
    let mail = IncomingText(from: .bob, body, header: files)
    try await world.receive(mail, to: try await world.address(of: topic, for: .bob))
    var bob = try await world.browser(as: .bob)
    let post = try await bob.post(2, of: topic)
    #expect(try await bob.get(topic).body.contains("skema.pdf"))
    let page = try await bob.get("/posts/\(post)/mail")
    #expect(page.status == 200)
    #expect(
      page.body.contains("Kalundborg Kommune") && page.body.contains("skema.pdf")
        && page.body.contains("gået i stå"))
    for other in [Cast.alice, .mads, .charlie, .dana] {
      var browser = try await world.browser(as: other)
      #expect(try await browser.get("/posts/\(post)/mail").status == 404)
      #expect(try await browser.get(topic).body.contains("skema.pdf") == false)
    }
    try await world.database.write { db in
      _ = try db.run("UPDATE role SET ends_on = starts_on WHERE person_id = \(Cast.bob.id)")
      _ = try db.run(
        "INSERT INTO role (id, person_id, kind, site_id, starts_on) VALUES (9999, \(Cast.bob.id), 'trainer', \(Places.odense), 19000)"
      )
    }
    #expect(try await bob.get("/posts/\(post)/mail").status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `a mail that is handed over twice is one post, and the same words in another mail are another`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    let topic = try await topic(in: world)
    let address = try await world.address(of: topic, for: .bob)
    var mail = IncomingText(from: .bob, "Ja.")
    for _ in 0..<2 { #expect(try await world.receive(mail, to: address) == .stored) }
    mail.header = "X-Relay: other\nContent-Type: text/plain; charset=utf-8"
    #expect(try await world.receive(mail, to: address.uppercased()) == .stored)
    #expect(try await world.postCount() == 2)
    #expect(try await world.receive(IncomingText(from: .bob, "Ja."), to: address) == .stored)
    #expect(try await world.postCount() == 3)
    let kept = try await world.database.read { try $0.value(Int.self, "SELECT count(*) FROM incoming_mail") }
    #expect(kept == 0)
  }

  @Test(arguments: TestEngine.all)
  func `only the person an address was made for can use it; strangers hear nothing`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let topic = try await topic(in: world)
    let address = try await world.address(of: topic, for: .bob)
    for sender in [Cast.mads.email, "fremmed@gmail.example", "bob@gmail.example"] {
      try await world.receive(IncomingText(from: sender, "Jeg er Bob."), to: address)
    }
    let forged =
      "Authentication-Results: mx.localhost.example; spf=fail; dmarc=fail\nContent-Type: text/plain"
    try await world.receive(IncomingText(from: .bob, "Jeg er Bob.", header: forged), to: address)
    #expect(try await world.postCount() == 1)
    #expect(try await world.outcomes() == Array(repeating: "not surely theirs", count: 4))
    let told = try await world.letters(to: .bob)
    #expect(told.count == 1 && told.first?.text.contains("Jeg er Bob") == false)
    let mails = try await world.database.read {
      try $0.all(String.self, "SELECT DISTINCT address FROM outgoing_mail WHERE kind <> 'notice'")
    }
    #expect(mails == [Cast.bob.email])
    let passed =
      "Authentication-Results: mx.elsewhere.dk; dmarc=fail\nAuthentication-Results: localhost.example; dmarc=pass\nContent-Type: text/plain"
    try await world.receive(IncomingText(from: .bob, "Det er Bob.", header: passed), to: address)
    #expect(try await world.postCount() == 2)
  }

  @Test(arguments: [
    "mangler@localhost.example", "reply+0123456789abcdefghjkmnpqrstvwxyz0123456789abcde@localhost.example",
    "reply+@localhost.example", "a@b@localhost.example", "æ@localhost.example",
    "postmaster@localhost.example",
  ])
  func `an address that we did not make is refused at once`(address: String) async throws {
    let world = try await World(on: .sqlite)
    #expect(await world.intake.refusal(of: address) == .unknownRecipient)
    let real = try await world.address(.reply, for: .bob, about: 1)
    #expect(await world.intake.refusal(of: real) == nil)
    #expect(
      await world.intake.refusal(of: real.replacing("localhost.example", with: "x.dk")) == .unknownRecipient)
    #expect(await world.intake.refusal(of: "modgift@localhost.example") == nil)
  }
}
