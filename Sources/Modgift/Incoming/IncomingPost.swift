import Mail
import Storage

/// One mail on its way to the feature it is for.
struct IncomingPost {
  let reading: IncomingReading
  let installation: Installation
  let now: Timestamp
  let db: Transaction

  private var mail: IncomingMail { reading.mail }

  /// Does what the mail asks for. What came of it, in a word for the log.
  func take() throws -> String {
    guard let address = reading.address else { return "no address" }
    guard let letters = TokenAddress.letters(in: address),
      let token = try SigningKey.current(in: db).read(letters)
    else { return try takeUnread() }
    if token.purpose == .bounce { return try takeBounce(token) }
    guard let handler = incomingHandlers.first(where: { $0.purpose == token.purpose }) else {
      return "nothing takes mail for this"
    }
    if let automatic = reading.automatic, !handler.takes(automatic) { return "dropped: \(automatic)" }
    return try take(token, handler)
  }

  private func take(_ token: SignedToken, _ handler: IncomingHandler) throws -> String {
    guard let writer = try Correspondent.holding(token.person, in: db), let email = writer.email else {
      return "nobody"
    }
    let letter = IncomingLetter(token: token, mail: mail, reply: reading.reply)
    let today = installation.clock.day(now)
    let viewer = try installation.gate.viewer(writer.person, on: today, in: db)
    // Only whoever the address was made for may use it; nobody else is answered, for a From can be anybody's. The
    // person is told, in case it was them under another address.
    guard Sender.matches(email, of: mail), !Sender.isForged(mail, domain: installation.settings.mailDomain)
    else {
      if viewer != nil {
        try tell(Unposted(reason: .notSurely, page: handler.page(token).address), writer, email)
      }
      return "not surely theirs"
    }
    guard let viewer else {
      try tell(Unposted(.notInProgramme, letter.reply.said, letter, page: nil), writer, email)
      return "not in the programme"
    }
    guard token.lastDay >= today else {
      try tell(Unposted(.expired, letter.reply.said, letter, page: handler.page(token)), writer, email)
      return "expired"
    }
    let desk = IncomingDesk(db: db, installation: installation, now: now, viewer: viewer, email: email)
    let outcome = try handler.take(letter, desk)
    try writer.hasWritten(on: today, in: db)
    return try settled(outcome, writer, email)
  }

  private func settled(_ outcome: IncomingOutcome, _ writer: Correspondent, _ email: EmailAddress) throws
    -> String
  {
    switch outcome {
    case .done(let what): return what
    case .unposted(let unposted):
      // Programs do not mend what they sent.
      if reading.automatic == nil { try tell(unposted, writer, email) }
      return "unposted: \(unposted.reason)"
    }
  }

  private func tell(_ unposted: Unposted, _ writer: Correspondent, _ email: EmailAddress) throws {
    var unposted = unposted
    let mayAnswerAgain: Set<Unposted.Reason> = [
      .civilNumber, .empty, .tooLong, .unreadable, .tooMany, .untitled,
    ]
    if mayAnswerAgain.contains(unposted.reason) { unposted.answerTo = reading.address?.text }
    try unposted.tell(writer.person.id, at: email, at: now, in: db)
  }

  /// Somebody wrote to the address that our mail comes from. Those we know hear that nobody reads it; strangers hear
  /// nothing, or everyone whose address is misused for spam would.
  private func takeUnread() throws -> String {
    guard reading.automatic == nil, let from = mail.from, let email = EmailAddress(from.address.text),
      let person = try Person.holding(email, in: db),
      try Person.isInProgramme(person, on: installation.clock.day(now), gate: installation.gate, in: db),
      !Sender.isForged(mail, domain: installation.settings.mailDomain)
    else { return "dropped: nobody reads this address" }
    var unposted = Unposted(reason: .unread, page: Path.home.address)
    unposted.text = Unposted.shown(reading.reply.said, Unposted.longestText)
    unposted.subject = Unposted.shown(mail.subject, Unposted.longestSubject)
    try unposted.tell(person, at: email, at: now, in: db)
    return "nobody reads this address"
  }

  /// A mail of ours came back, or somebody is away: an absence notice goes to the same address as a bounce.
  private func takeBounce(_ token: SignedToken) throws -> String {
    guard let bounce = reading.bounce, let worst = bounce.worst else { return "dropped: no bounce" }
    try MailTrouble.note(
      worst, ofMail: token.subject, to: token.person, at: now, in: db)
    return "bounce: \(worst.severity)"
  }
}

extension BounceReport {
  /// The failure that weighs most.
  var worst: Failure? { failures.first { $0.severity == .hard } ?? failures.first }
}

extension IncomingHandler {
  /// Whether it wants a mail that no person wrote.
  fileprivate func takes(_ automatic: AutomaticMail) -> Bool {
    if case .calendar = automatic { return takesCalendars }
    return false
  }
}
