import Mail
import Storage
import Testing

@testable import Modgift

/// What a mail comes to that is not posted.
extension ReplyByMailTests {
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
