/// How far a conversation has come: which command may follow which. It knows no wire and no clock.
struct LMTPSession {
  /// What is to be done about a command.
  enum Step: Equatable {
    case say(LMTPAnswer)
    /// The greeting back, with what is offered.
    case offer
    /// Ask whether mail for this recipient is taken.
    case ask(recipient: String)
    /// Let the message come.
    case receive
    case quit
  }

  let limits: LMTPLimits
  private var hasGreeted = false
  private(set) var sender: String?
  private(set) var recipients: [String] = []
  private(set) var errors = 0

  init(_ limits: LMTPLimits) { self.limits = limits }

  /// Whether so much was wrong that nothing more is heard.
  var isSpent: Bool { errors > limits.errors }

  mutating func take(_ command: LMTPCommand) -> Step {
    let step = step(for: command)
    if case .say(let answer) = step, answer.code >= 500 { errors &+= 1 }
    return step
  }

  private mutating func step(for command: LMTPCommand) -> Step {
    switch command {
    case .wrong(let answer): return .say(answer)
    case .hello:
      hasGreeted = true
      reset()
      return .offer
    case .mail(let from, let size): return .say(begin(from, size))
    case .recipient(let address): return admit(address)
    case .data: return recipients.isEmpty ? .say(.badSequence) : .receive
    case .reset:
      reset()
      return .say(.fine)
    case .nothing: return .say(.fine)
    case .verify: return .say(LMTPAnswer(252, "2.5.2", "Send it and see"))
    case .quit: return .quit
    }
  }

  private mutating func begin(_ from: String, _ size: Int?) -> LMTPAnswer {
    guard hasGreeted, sender == nil else { return .badSequence }
    if let size, size > limits.messageSize { return .tooLarge }
    sender = from
    return LMTPAnswer(250, "2.1.0", "OK")
  }

  private func admit(_ address: String) -> Step {
    guard sender != nil else { return .say(.badSequence) }
    guard recipients.count < limits.recipients else {
      return .say(LMTPAnswer(452, "4.5.3", "Too many recipients"))
    }
    return .ask(recipient: address)
  }

  /// Notes what came of asking about a recipient.
  mutating func settle(_ recipient: String, _ refusal: LMTPAnswer?) -> LMTPAnswer {
    if let refusal {
      if refusal.code >= 500 { errors &+= 1 }
      return refusal
    }
    recipients.append(recipient)
    return LMTPAnswer(250, "2.1.5", "OK")
  }

  /// Forgets the message that was under way.
  mutating func reset() {
    sender = nil
    recipients = []
  }

  /// What is said to LHLO.
  var offer: String {
    """
    250-modgift\r
    250-PIPELINING\r
    250-8BITMIME\r
    250-SMTPUTF8\r
    250-ENHANCEDSTATUSCODES\r
    250 SIZE \(limits.messageSize)\r

    """
  }
}
