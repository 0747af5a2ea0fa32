import NIOCore

/// One connection: reads what comes, does what is asked in its order, and answers what came together together.
struct LMTPConnection {
  let receiver: any LMTPReceiver
  let limits: LMTPLimits
  let presence: LMTPPresence

  private typealias Writer = NIOAsyncChannelOutboundWriter<ByteBuffer>

  /// What is under way on the wire.
  private struct Talk {
    var input = LMTPInput()
    var session: LMTPSession
    var incoming: Receiving?
    var answers = ""
    var isOver = false
  }

  /// A message that is coming in.
  private struct Receiving {
    let spool = MailSpool()
    let began = ContinuousClock.now
    /// What is said of it in the end, whatever else comes.
    var fault: LMTPAnswer?
  }

  func serve(_ channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>) async throws {
    try await channel.executeThenClose { inbound, outbound in
      try await outbound.write(ByteBuffer(string: "220 modgift LMTP\r\n"))
      var talk = Talk(session: LMTPSession(limits))
      for try await var bytes in inbound {
        talk.input.append(&bytes)
        while !talk.isOver, try await step(&talk, outbound) {}
        if !talk.answers.isEmpty { try await say(&talk, outbound) }
        if talk.isOver { return }
      }
    }
  }

  private func say(_ talk: inout Talk, _ outbound: Writer) async throws {
    try await outbound.write(ByteBuffer(string: talk.answers))
    talk.answers = ""
  }

  /// Does the next thing there is to do with what has come; false when more has to come first.
  private func step(_ talk: inout Talk, _ outbound: Writer) async throws -> Bool {
    if talk.incoming != nil { return await receive(&talk) }
    guard let line = talk.input.line(upTo: limits.lineLength) else { return false }
    let command: LMTPCommand =
      switch line {
      case .tooLong: .wrong(.lineTooLong)
      case .text(let text): LMTPCommand(text)
      }
    switch talk.session.take(command) {
    case .say(let answer): talk.answers += answer.line
    case .offer: talk.answers += talk.session.offer
    case .ask(let recipient):
      let refusal = await receiver.refusal(of: recipient)
      talk.answers += talk.session.settle(recipient, refusal).line
    case .receive: begin(&talk)
    case .quit: end(&talk, LMTPAnswer(221, "2.0.0", "Bye"))
    }
    if talk.session.isSpent { end(&talk, .tooManyErrors) }
    // Somebody who sends command upon command hears the answers as they come.
    if talk.answers.utf8.count > 4_096 { try await say(&talk, outbound) }
    return true
  }

  private func begin(_ talk: inout Talk) {
    guard presence.beginMessage() else { return end(&talk, .closing) }
    talk.input.beginMessage()
    talk.incoming = Receiving()
    talk.answers += "354 Go on, and end with a dot\r\n"
  }

  private func end(_ talk: inout Talk, _ answer: LMTPAnswer) {
    talk.answers += answer.line
    talk.isOver = true
  }

  /// Takes what has come of a message; hands it over when that is all.
  private func receive(_ talk: inout Talk) async -> Bool {
    guard var incoming = talk.incoming else { return false }
    var piece: [UInt8] = []
    let hasEnded = talk.input.message(into: &piece)
    if incoming.fault == nil { incoming.fault = keep(piece, of: incoming) }
    if ContinuousClock.now - incoming.began > .seconds(limits.messageSeconds) {
      end(&talk, .idle)
      return false
    }
    guard hasEnded else {
      talk.incoming = incoming
      return false
    }
    talk.incoming = nil
    talk.answers += await answers(to: incoming, talk.session).map(\.line).joined()
    talk.session.reset()
    if !presence.endMessage() { end(&talk, .closing) }
    return true
  }

  private func keep(_ piece: [UInt8], of incoming: Receiving) -> LMTPAnswer? {
    guard incoming.spool.size + piece.count <= limits.messageSize else { return .tooLarge }
    do { try incoming.spool.append(piece) } catch { return .full }
    return nil
  }

  /// One answer for each recipient (RFC 2033 §4.2).
  private func answers(to incoming: Receiving, _ session: LMTPSession) async -> [LMTPAnswer] {
    let recipients = session.recipients
    if let fault = incoming.fault { return recipients.map { _ in fault } }
    guard let bytes = try? incoming.spool.bytes() else { return recipients.map { _ in .unwell } }
    let message = LMTPMessage(sender: session.sender ?? "", recipients: recipients, bytes: bytes)
    let answers = await receiver.deliver(message)
    return recipients.indices.map { answers.indices.contains($0) ? answers[$0] : .unwell }
  }
}
