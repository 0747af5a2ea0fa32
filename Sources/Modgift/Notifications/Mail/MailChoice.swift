import Storage

/// What somebody chose about their mail.
struct MailChoice: Sendable {
  /// How mail from one room comes.
  enum Delivery: String, Sendable, CaseIterable, ColumnValue {
    case instant, digest, none
  }

  var digest = DigestCadence.weekly
  /// The first day of that choice.
  var digestFrom = Day.epoch
  /// The most that is to be said by mail, where a room would say more.
  var level = MailLevel.full
  /// When they were last asked whether to go on.
  var askedOn: Day?
  /// The notices they do not want at once.
  var off: Set<NoticeKind> = []
  /// The other mails they do not want.
  var stopped: Set<LetterKind> = []
  /// The rooms for which they chose.
  var rooms: [Space.ID: Delivery] = [:]

  /// How mail from a room comes.
  func delivery(of space: Space.ID) -> Delivery { rooms[space] ?? .instant }

  /// Whether a notice of a kind from a room is mailed at once.
  func isInstant(_ kind: Notification.Kind, in space: Space.ID) -> Bool {
    guard let kind = NoticeKind(kind) else { return false }
    return !off.contains(kind) && delivery(of: space) == .instant
  }
}
