import Foundation
import Mail
import Storage
import Testing

@testable import Modgift

/// Opening topics by mail, answering digests, and mail that comes back.
struct ByMailTests {
  private func address(on page: String) throws -> String {
    guard let start = page.range(of: "mailto:") else { throw TestError("no address") }
    return String(page[start.upperBound...].prefix { $0 != "\"" }).replacing("%2B", with: "+")
  }

  @Test(arguments: TestEngine.all)
  func `a mail to one's own address of a room opens a topic there`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var bob = try await world.browser(as: .bob)
    let page = try await bob.get("/rooms/\(Rooms.west)/mail")
    let address = try address(on: page.body)
    try await world.receive(
      IncomingText(from: .bob, "Vi mangler kits.", subject: "VS: Hvem har kits?"), to: address)
    try await world.receive(IncomingText(from: .bob, "Det gik godt.", subject: "Vores kursus"), to: address)
    let room = try await bob.get("/rooms/\(Rooms.west)").body
    #expect(room.contains("Hvem har kits?") && room.contains("Vores kursus"))
    let kinds = try await world.database.read {
      try $0.all(String.self, "SELECT kind FROM \(Gate.everything(.topic)) AS topic ORDER BY kind")
    }
    #expect(kinds == ["experience", "question"])
    try await world.receive(IncomingText(from: .bob, "Uden emne", subject: ""), to: address)
    #expect(try await world.outcomes().last == "unposted: untitled")
    try await world.receive(IncomingText(from: .alice, "Ikke min adresse", subject: "Hej"), to: address)
    #expect(try await world.postCount() == 2)
    let foreign = try await world.address(.newTopic, for: .charlie, about: Rooms.west.number)
    try await world.receive(IncomingText(from: .charlie, "Mine ord", subject: "Hej"), to: foreign)
    #expect(try await world.outcomes().last == "unposted: roomIsGone")
    let text = try await world.letters(to: .charlie).last?.text ?? ""
    #expect(text.contains("Mine ord") && !text.contains("West"))
    var charlie = try await world.browser(as: .charlie)
    #expect(try await charlie.get("/rooms/\(Rooms.west)/mail").status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `an answer to a digest goes to the topic it quotes, and is asked about when that is not clear`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let one = try await alice.open("Første emne", "Tekst", in: Rooms.west)
    let two = try await alice.open("Andet emne", "Tekst", in: Rooms.west)
    var helle = try await world.browser(as: .helle)
    let hidden = try await helle.open("Skjult emne", "Tekst", in: Rooms.east)
    let address = try await world.address(.replyToDigest, for: .bob, about: 0)
    let head = "\n\nDen tir. 2. dec. 2025 kl. 08.00 skrev Modgift <modgift@localhost.example>:\n"
    func quote(_ paths: [String]) -> String {
      paths.map { "> Et emne\n> http://127.0.0.1:8080\($0)\n>\n" }.joined()
    }
    try await world.receive(IncomingText(from: .bob, "Et svar.\(head)\(quote([one]))"), to: address)
    #expect(try await alice.get(one).body.contains("Et svar."))
    let between =
      "\(head)\(quote([one]))> mere\n> http://127.0.0.1:8080\(two)\n\nMit svar til andet.\n\n\(quote([hidden]))"
    try await world.receive(IncomingText(from: .bob, between), to: address)
    #expect(try await alice.get(two).body.contains("Mit svar til andet."))
    let safe = "https://eur01.safelinks.protection.outlook.com/?url=http%3A%2F%2F127.0.0.1%3A8080"
    let wrapped = "\(head)> \(safe)\(one.replacing("/", with: "%2F"))&data=05\n"
    try await world.receive(IncomingText(from: .bob, "Gennem Outlook.\(wrapped)"), to: address)
    #expect(try await alice.get(one).body.contains("Gennem Outlook."))
    try await world.receive(
      IncomingText(from: .bob, "Hvilken?\(head)\(quote([one, two, hidden]))"), to: address)
    #expect(try await world.outcomes().last == "asked which topic")
    let letter = try #require(try await world.letters(to: .bob).last)
    #expect(
      letter.text.contains("Første emne") && letter.text.contains("Andet emne")
        && letter.text.contains("Hvilken?"))
    #expect(!letter.text.contains("Skjult emne"))
    let choice = try #require(
      letter.text.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("reply+") })
    try await world.receive(IncomingText(from: .bob, "Det her."), to: String(choice))
    #expect(try await alice.get(one).body.contains("Det her."))
  }

  @Test(arguments: TestEngine.all)
  func `words inside a digest that no sign marks as a quotation come back to their writer`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("Første emne", "Tekst", in: Rooms.west)
    let address = try await world.address(.replyToDigest, for: .bob, about: 0)
    let digest = """
      Fra: Modgift <modgift@localhost.example>
      Sendt: 2. december 2025 08:00
      Til: Bob Testesen <bob@example.dk>
      Emne: Det skete

      Første emne<http://127.0.0.1:8080\(topic)>
      Ja, det har vi prøvet i Kalundborg.

      Andet
      """
    for above in ["", "Se mine svar nedenfor.\n\n"] {
      try await world.receive(IncomingText(from: .bob, above + digest), to: address)
      #expect(try await world.outcomes().last == "unposted: empty")
      let letter = try #require(try await world.letters(to: .bob).last)
      #expect(letter.text.contains("Ja, det har vi prøvet i Kalundborg.") && letter.replyTo != nil)
      world.clock.advance(by: .minutes(61))
    }
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.get("/drafts").body.contains(topic))
    #expect(try await world.postCount() == 1)
  }

  private func bounce(_ status: String, _ action: String = "failed") -> IncomingText {
    let header = "Content-Type: multipart/report; report-type=delivery-status; boundary=r"
    let body = """
      --r
      Content-Type: text/plain

      It did not arrive.
      --r
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.example.dk

      Final-Recipient: rfc822; \(Cast.bob.email)
      Action: \(action)
      Status: \(status)
      --r--
      """
    var mail = IncomingText(from: .bob, body, subject: "Undelivered Mail", header: header)
    mail.from = "mailer-daemon@example.dk"
    return mail
  }

  @Test(arguments: TestEngine.all)
  func `mail that keeps coming back is stopped, and its person and their host are told`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    func comesBack(_ mail: Int64, _ status: String, _ action: String = "failed") async throws {
      let address = try await world.address(.bounce, for: .bob, about: mail)
      try await world.receive(bounce(status, action), to: address, envelope: "")
    }
    func isPaused() async throws -> Bool {
      try await world.database.read { try MailTrouble.isPaused(Cast.bob.id, in: $0) }
    }
    try await comesBack(11, "5.1.1")
    try await comesBack(11, "5.1.1")
    try await comesBack(12, "4.4.7", "delayed")
    #expect(try await isPaused() == false)
    world.clock.advance(by: .days(31))
    try await comesBack(13, "5.1.1")
    #expect(try await isPaused() == false)
    try await comesBack(14, "5.1.1")
    #expect(try await isPaused() == true)
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.get("/me").body.contains("Mail does not reach you"))
    for (person, isTold) in [(Cast.alice, true), (.helle, false), (.mads, false), (.dana, false)] {
      #expect(
        try await world.letters(to: person).contains { $0.subject.contains("Bob") } == isTold, "\(person)")
      var browser = try await world.browser(as: person)
      #expect(try await browser.get("/").body.contains("gets no mail") == isTold, "\(person)")
    }
    #expect(try await bob.post("/me/mail-pause/ending").status == 303)
    #expect(try await isPaused() == false)
    #expect(try await world.letters(to: .alice).isEmpty)
  }

  @Test func `an absence notice to where bounces go is none, and an answer shows that mail arrives`()
    async throws
  {
    let world = try await World(on: .sqlite)
    let address = try await world.address(.bounce, for: .bob, about: 21)
    let away = IncomingText(
      from: .bob, "Jeg holder ferie.", subject: "Automatisk svar: Emne",
      header: "Auto-Submitted: auto-replied\nContent-Type: text/plain")
    try await world.receive(away, to: address, envelope: "")
    #expect(try await world.outcomes() == ["dropped: no bounce"])
    for mail in [22, 23] {
      try await world.receive(
        bounce("5.1.1"), to: try await world.address(.bounce, for: .bob, about: Int64(mail)), envelope: "")
    }
    #expect(try await world.database.read { try MailTrouble.isPaused(Cast.bob.id, in: $0) })
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("Emne", "Tekst", in: Rooms.west)
    try await world.receive(
      IncomingText(from: .bob, "Jeg er her."), to: try await world.address(of: topic, for: .bob))
    #expect(try await world.database.read { try !MailTrouble.isPaused(Cast.bob.id, in: $0) })
  }

  @Test func `nobody reads the address mail comes from: those we know are told, others are not`() async throws
  {
    let world = try await World(on: .sqlite)
    try await world.receive(IncomingText(from: .bob, "Hvad gør jeg?"), to: "modgift@localhost.example")
    try await world.receive(IncomingText(from: "fremmed@example.dk", "Hej"), to: "modgift@localhost.example")
    let mails = try await world.database.read { try $0.all(String.self, "SELECT address FROM outgoing_mail") }
    #expect(mails == [Cast.bob.email])
    #expect(try await world.letters(to: .bob).first?.text.contains("Hvad gør jeg?") == true)
  }

  @Test(arguments: [
    ("SV: VS: Hej", "Hej"), ("Re: re: Fwd: Kits", "Kits"), ("Svar: Møde", "Møde"), ("Reform", "Reform"),
    ("Re:", ""),
    ("  To\tlinjer \n her ", "To linjer her"),
  ])
  func `a title is the subject without what mail programs put before it`(subject: String, title: String) {
    #expect(topicTitle(subject) == title)
  }
}
