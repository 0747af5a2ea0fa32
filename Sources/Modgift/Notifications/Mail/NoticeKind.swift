import Storage

/// What is told by mail at once. Everything else waits for the digest.
enum NoticeKind: String, Sendable, CaseIterable, ColumnValue {
  /// A question was put to them.
  case asked
  /// Their own topic was answered.
  case answer
  case mention
  /// Somebody asked in their network or group.
  case question
  /// Somebody wrote to them.
  case direct

  init?(_ kind: Notification.Kind) {
    switch kind {
    case .asked: self = .asked
    case .answer: self = .answer
    case .mention: self = .mention
    case .question: self = .question
    case .direct: self = .direct
    // What the question clock says has mails of its own.
    case .reply, .topic, .report, .sought, .waiting: return nil
    }
  }
}

/// What a link in the foot of a mail changes. In a token it is a number, or the key of a room, which is larger.
enum MailSetting: Sendable, Equatable {
  /// One kind of notice.
  case notice(NoticeKind)
  /// All that comes at once, notices and letters: for mails that do not say what they are about.
  case allNotices
  case digest
  /// Mails that are no notices.
  case letters(LetterKind)
  /// The new questions of one room.
  case room(Space.ID)

  private static let all: Int64 = 90
  private static let digestNumber: Int64 = 91
  private static let firstLetters: Int64 = 100

  /// Its number in a token.
  var number: Int64 {
    switch self {
    case .notice(let kind): Int64((NoticeKind.allCases.firstIndex(of: kind) ?? 0) + 1)
    case .allNotices: Self.all
    case .digest: Self.digestNumber
    case .letters(let kind): Self.firstLetters + Int64(LetterKind.allCases.firstIndex(of: kind) ?? 0)
    case .room(let space): space.number
    }
  }

  init?(number: Int64) {
    switch number {
    case Self.all: self = .allNotices
    case Self.digestNumber: self = .digest
    case 1...Int64(NoticeKind.allCases.count): self = .notice(NoticeKind.allCases[Int(number) - 1])
    case Self.firstLetters..<Self.firstLetters + Int64(LetterKind.allCases.count):
      self = .letters(LetterKind.allCases[Int(number - Self.firstLetters)])
    default:
      guard let space = Space.ID(number: number) else { return nil }
      self = .room(space)
    }
  }

  /// How long a link in the foot of a mail is taken, in days.
  static let daysOfLinks = 365
}
