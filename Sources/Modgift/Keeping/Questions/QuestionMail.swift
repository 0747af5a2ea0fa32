import Storage

/// The mails of the question clock. What they say is looked up as whoever gets them, when they are sent: a question that
/// was answered meanwhile, or a room that is theirs no more, is not in them.
enum QuestionMail {
  static let kind = "question"
  /// How long its presses are taken, in days.
  private static let lasts = 30

  /// - Parameter topic: What it is about; nil for all that waits with somebody who looks after a room.
  static func enqueue(
    _ move: QuestionClock.Move, _ topic: Topic.ID?, to person: Person.ID, at now: Timestamp,
    in db: Transaction
  ) throws {
    guard let address = try Person.address(of: person, in: db) else { return }
    try OutgoingMail.enqueue(
      kind, payload: "\(move.rawValue) \(topic?.description ?? "all")", to: address, person: person, at: now,
      in: db)
  }

  @Sendable static func render(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
    let parts = mail.payload.split(separator: " ").map(String.init)
    guard parts.count == 2, let move = QuestionClock.Move(rawValue: parts[0]),
      let visit = try desk.recipient()
    else { return nil }
    guard let topic = Topic.ID(parts[1]) else { return try gathered(visit, desk) }
    guard let nudge = try OwnNudge.waiting([move], in: topic, visit.sight).first else { return nil }
    var content = try one(nudge, visit, desk)
    content.rooms = [nudge.space.id]
    content.prompts = [nudge.prompt]
    content.isUrgent = move == .askPeople || move == .askMore
    return content
  }

  /// All that somebody who looks after a room was told of lately.
  private static func gathered(_ visit: Visit, _ desk: MailDesk) throws -> MailContent? {
    let isSlow = try NudgePace.isSlow(visit.viewer.person, in: desk.db)
    let waiting = try OwnNudge.waiting(
      [.tellHost], since: desk.now.adding(.days(isSlow ? -7 : -1)), visit.sight)
    guard let first = waiting.first else { return nil }
    var content = visit.phrases.waitingLetter(
      name: firstName(visit.viewer.name), titles: waiting.map(\.title),
      link: desk.link(waiting.count == 1 ? Path.topic(first.topic) : .home)
    ).content
    content.rooms = waiting.map(\.space.id)
    content.prompts = waiting.map(\.prompt)
    return content
  }

  private static func one(_ nudge: OwnNudge, _ visit: Visit, _ desk: MailDesk) throws -> MailContent {
    let phrases = visit.phrases
    let name = firstName(visit.viewer.name)
    let link = desk.link(Path.topic(nudge.topic))
    switch nudge.move {
    case .tellHost: return phrases.waitingLetter(name: name, titles: [nudge.title], link: link).content
    case .tellBuddy:
      return phrases.buddyQuestionLetter(name: name, asker: nudge.asker, title: nudge.title, link: link)
        .content
    case .askPeople, .askMore:
      let press = try press(nudge, visit, desk)
      var content = phrases.askedLetter(
        name: name, asker: nudge.asker, title: nudge.title,
        room: phrases.roomName(nudge.space.kind, name: nudge.space.name),
        reasons: phrases.list(nudge.reasons.map(phrases.helperReason)), link: link, fewer: desk.link(press)
      ).content
      content.unsubscribe = press
      return content
    case .offerToRaise, .offerAgain:
      return phrases.raiseLetter(
        name: name, title: nudge.title, link: desk.link(Path.topic(nudge.topic, "onward")),
        settle: desk.link(try press(nudge, visit, desk)), isLast: nudge.move == .offerAgain
      ).content
    }
  }

  private static func press(_ nudge: OwnNudge, _ visit: Visit, _ desk: MailDesk) throws -> Path {
    try desk.key().press(
      SignedToken(
        .question, for: visit.viewer.person, about: nudge.topic, until: visit.today.advanced(by: lasts)))
  }
}
