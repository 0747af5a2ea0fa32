import Mail
import Testing

@Suite(.enabled(if: SMTPPeer.isThere, "Needs Python's aiosmtpd"))
struct SMTPExchangeTests {
  private func send(_ message: MailMessage, to peer: SMTPPeer, as user: String = "", _ options: String = "")
    async throws
  {
    try await MailTransport("smtp://\(user)127.0.0.1:\(peer.port)\(options)").send(message)
  }

  private func failure(to address: String) async throws -> MailError {
    let peer = try SMTPPeer()
    let message = try MailMessage.sample(to: address)
    return try #require(await #expect(throws: MailError.self) { try await send(message, to: peer) })
  }

  @Test func `a message arrives byte for byte`() async throws {
    let peer = try SMTPPeer()
    let message = try MailMessage.sample(
      text: ".\n..\n.prik\næøå ÆØÅ\n" + String(repeating: "langt ", count: 2000), html: "<p>.</p>\n.\n")
    try await send(message, to: peer)
    #expect(try peer.received() == message.encoded())
    #expect(try peer.envelope() == "modgift@example.org anna@example.org plain -")
  }

  @Test func `a large message arrives whole`() async throws {
    let peer = try SMTPPeer()
    let message = try MailMessage.sample(text: String(repeating: ".\nå", count: 20_000))
    try await send(message, to: peer)
    #expect(try peer.received() == message.encoded())
  }

  @Test func `451 is worth another try`() async throws {
    #expect(
      try await failure(to: "later@example.org")
        == MailError(.temporary, code: 451, words: "451 4.7.1 Kom igen senere"))
  }

  @Test func `550 is for good`() async throws {
    #expect(
      try await failure(to: "never@example.org")
        == MailError(.permanent, code: 550, words: "550 5.1.1 No such mailbox"))
  }

  @Test func `a refusal after the data is for good`() async throws {
    #expect(
      try await failure(to: "refused@example.org")
        == MailError(.permanent, code: 554, words: "554 5.7.1 Not wanted"))
  }

  @Test func `a closed line is worth another try`() async throws {
    let error = try await failure(to: "gone@example.org")
    #expect(error.kind == .temporary && error.code == nil && !error.words.isEmpty)
  }

  @Test func `nobody at the door is worth another try`() async throws {
    let error = await #expect(throws: MailError.self) {
      try await MailTransport("smtp://127.0.0.1:1").send(try .sample())
    }
    #expect(error?.kind == .temporary)
  }

  @Test func `encryption is used when it is offered`() async throws {
    let peer = try SMTPPeer("tls")
    try await send(try .sample(), to: peer)
    #expect(try peer.envelope() == "modgift@example.org anna@example.org tls -")
  }

  @Test func `required encryption needs a certificate to trust`() async throws {
    let peer = try SMTPPeer("tls")
    let message = try MailMessage.sample()
    let error = await #expect(throws: MailError.self) {
      try await send(message, to: peer, "?starttls=required")
    }
    #expect(error?.kind == .temporary)
    #expect(throws: (any Error).self) { try peer.received() }
  }

  @Test func `required encryption that is not offered sends nothing`() async throws {
    let peer = try SMTPPeer("login")
    let message = try MailMessage.sample()
    let error = await #expect(throws: MailError.self) {
      try await send(message, to: peer, as: "anna:hemmelig%3At@", "?starttls=required")
    }
    #expect(error?.kind == .temporary)
    #expect(throws: (any Error).self) { try peer.received() }
  }

  @Test func `a user signs in`() async throws {
    let peer = try SMTPPeer("login")
    try await send(try .sample(), to: peer, as: "anna:hemmelig%3At@")
    #expect(try peer.envelope() == "modgift@example.org anna@example.org plain anna")
  }

  @Test func `a wrong password loses no mail`() async throws {
    let peer = try SMTPPeer("login")
    let message = try MailMessage.sample()
    let error = await #expect(throws: MailError.self) {
      try await send(message, to: peer, as: "anna:forkert@")
    }
    #expect(error?.kind == .temporary && error?.words.isEmpty == false)
    #expect(throws: (any Error).self) { try peer.received() }
  }
}
