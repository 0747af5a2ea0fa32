import Mail
import Storage
import Testing

@testable import Modgift

/// Answering a topic by mail.
struct ReplyByMailTests {
  private func topic(in world: World, _ room: Space.ID = Rooms.west) async throws -> String {
    var alice = try await world.browser(as: .alice)
    return try await alice.open("Hvem har prøvet det?", "Vi er gået i stå.", in: room)
  }

  private let quoting = """
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

  @Test(arguments: TestEngine.all)
  func `what cannot be posted is answered in words, with the text, and kept where it can be mended`(
    engine: TestEngine
  ) async throws {
    let cases: [(String, Unposted.Reason, kept: Bool)] = [
      ("Borgeren er 010190-1234.", .civilNumber, true),
      (String(repeating: "Langt ord. ", count: 2_000), .tooLong, false),
      ("Den 1. dec. 2025 kl. 10.00 skrev Modgift:\n> Vi er gået i stå.\n", .empty, false),
      (
        "Se mine svar med rødt.\n\nFra: Modgift\nSendt: 1. december 2025 10:00\nTil: Bob\nEmne: x\n\nJa, hos os.",
        .empty, true
      ), ("Tegn: \u{FFFD}", .unreadable, false),
    ]
    for (body, reason, isKept) in cases {
      let world = try await World(on: engine)
      let topic = try await topic(in: world)
      try await world.receive(
        IncomingText(from: .bob, body), to: try await world.address(of: topic, for: .bob))
      #expect(try await world.outcomes() == ["unposted: \(reason)"], "\(body.prefix(20))")
      #expect(try await world.postCount() == 1)
      let letter = try #require(try await world.letters(to: .bob).first)
      #expect(letter.text.contains(topic) && letter.replyTo != nil)
      #expect(letter.text.contains(CivilRegistration.masked(body).prefix(15)), "\(reason)")
      #expect(!CivilRegistration.holdsNumber(letter.text))
      var bob = try await world.browser(as: .bob)
      #expect(try await bob.get("/drafts").body.contains(topic) == isKept, "\(reason)")
    }
  }

  @Test(arguments: TestEngine.all)
  func `a reply to what is over is answered, and says nothing more of it`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let topic = try await topic(in: world)
    func outcome(of person: Cast, days: Int = 30) async throws -> String? {
      world.clock.advance(by: .minutes(61))
      try await world.receive(
        IncomingText(from: person, "Mit svar."),
        to: try await world.address(of: topic, for: person, days: days))
      let text = try await world.letters(to: person).last?.text ?? ""
      #expect(text.contains("Mit svar.") && !text.contains("Hvem har prøvet det?"))
      return try await world.outcomes().last
    }
    #expect(try await outcome(of: .bob, days: -1) == "expired")
    #expect(try await outcome(of: .erik) == "unposted: gone")
    #expect(try await outcome(of: .charlie) == "unposted: gone")
    #expect(try await outcome(of: .gorm) == "not in the programme")
    var alice = try await world.browser(as: .alice)
    _ = try await alice.post("\(topic)/closure/on")
    #expect(try await outcome(of: .mads) == "unposted: closed")
    #expect(try await world.postCount() == 1)
  }

  @Test func `nobody is answered more than once an hour`() async throws {
    let world = try await World(on: .sqlite)
    let topic = try await topic(in: world)
    let address = try await world.address(of: topic, for: .bob, days: -1)
    for _ in 0..<5 { try await world.receive(IncomingText(from: .bob, "Svar."), to: address) }
    #expect(try await world.letters(to: .bob).count == 1)
    world.clock.advance(by: .minutes(61))
    try await world.receive(IncomingText(from: .bob, "Svar igen."), to: address)
    #expect(try await world.letters(to: .bob).count == 2)
  }

  @Test(arguments: [
    "Auto-Submitted: auto-replied", "X-Spam-Flag: YES", "Precedence: bulk", "List-Id: <x.example.dk>",
    "X-Loop: us",
  ])
  func `what no person wrote is neither posted nor answered`(header: String) async throws {
    let world = try await World(on: .sqlite)
    let topic = try await topic(in: world)
    let mail = IncomingText(
      from: .bob, "Jeg er på ferie.", subject: "Automatisk svar: Emne",
      header: "\(header)\nContent-Type: text/plain")
    try await world.receive(mail, to: try await world.address(of: topic, for: .bob))
    try await world.receive(
      IncomingText(from: .bob, "Jeg holder ferie og er tilbage mandag.", subject: "Ikke til stede: SV: Emne"),
      to: try await world.address(of: topic, for: .bob, days: -5))
    #expect(try await world.postCount() == 1)
    #expect(try await world.letters(to: .bob).isEmpty)
    #expect(try await world.outcomes().allSatisfy { $0.hasPrefix("dropped") })
  }

  @Test func `a draft of one's own is not overwritten by what a mail could not say`() async throws {
    let world = try await World(on: .sqlite)
    let topic = try await topic(in: world)
    var bob = try await world.browser(as: .bob)
    _ = try await bob.post(
      "/drafts", ["topic": String(topic.dropFirst("/topics/".count).prefix(13)), "body": "Mit eget udkast"])
    #expect(try await bob.get("/drafts").body.contains("Mit eget udkast"))
    let address = try await world.address(of: topic, for: .bob)
    try await world.receive(IncomingText(from: .bob, "Borgeren er 010190-1234."), to: address)
    #expect(try await bob.get("/drafts").body.contains("Mit eget udkast"))
  }

  @Test func `a mail that cannot be read is refused for good, a database that is gone for now`() async throws
  {
    let world = try await World(on: .sqlite)
    let address = try await world.address(.reply, for: .bob, about: 1)
    func answer(_ text: String) async -> LMTPAnswer? {
      await world.intake.deliver(LMTPMessage(sender: "", recipients: [address], bytes: Array(text.utf8)))
        .first
    }
    let nested = (0..<2_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
    #expect(await answer("From: a@b.example\n\(nested)\nhej\n") == .unreadable)
    #expect(await answer("Subject: \(String(repeating: "a ", count: 500_000))\n\nhej\n") == .unreadable)
    #expect(await answer("") == .unreadable)
    #expect(
      await answer("Subject: \0hej\0\nContent-Type: text/plain; charset=klingon\n\n\0\u{1}hej\n") == .stored)
    world.database.close()
    #expect(await answer("Subject: hej\n\nhej\n") == .unwell)
    #expect(await world.intake.refusal(of: address) == .unwell)
  }
}
