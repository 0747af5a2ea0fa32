import Storage

/// What a link in a mail, or an address to answer to, may be used for: one purpose, one person, one thing, until the
/// end of a day. It is not kept anywhere; the ``SigningKey`` tells a real one from any other.
struct SignedToken: Sendable, Equatable {
  /// What it is good for. Each has a number of its own, so that no token serves two ends; they stand in one list.
  enum Purpose: UInt8, Sendable, CaseIterable {
    /// A mail to this address is a reply in a topic.
    case reply = 1
    /// A mail to this address answers a digest; what it quotes says which topic.
    case replyToDigest = 2
    /// A mail that comes back here did not reach the person; the thing is the message.
    case bounce = 3
    /// Changes how one kind of mail comes; the thing is the kind, or the space it is about.
    case mailSetting = 4
    /// Says that a step of a plan is done.
    case stepDone = 5
    /// Answers the follow-up question after a course.
    case followUp = 6
    /// Says whether one comes to a meeting.
    case meetingAnswer = 7
    /// Reads one's own calendar.
    case calendarFeed = 8
    /// Takes over, or hands over, the keeping of a network.
    case hosting = 9
    /// Says that a question was answered, or raises it to everyone.
    case question = 10
    /// Says whether somebody still wants the digest.
    case stillReading = 11
    /// Opens a topic in a space by mail.
    case newTopic = 12
    /// Proposes times for the next meeting of a room one keeps.
    case meetingTimes = 13
    /// Says whether one will be a newcomer's buddy.
    case buddy = 14
    /// Brings back the address that somebody had before; the thing is the mail that told it of the change.
    case addressBack = 15
  }

  let purpose: Purpose
  let person: Person.ID
  /// The number of the key of what it is about; 0 when the purpose says it all.
  let subject: Int64
  /// The last day on which it is taken.
  let lastDay: Day
}

extension SignedToken {
  /// A token about a thing of some kind.
  init<Of>(_ purpose: Purpose, for person: Person.ID, about subject: Key<Of>, until lastDay: Day) {
    self.init(purpose: purpose, person: person, subject: subject.number, lastDay: lastDay)
  }

  /// The key of what it is about.
  func key<Of>(of _: Of.Type = Of.self) -> Key<Of>? { Key(number: subject) }

  /// What is signed: the purpose, the person, the thing, the day; 19 bytes.
  var payload: [UInt8] {
    [purpose.rawValue] + person.number.bigEndianBytes + subject.bigEndianBytes
      + UInt16(clamping: lastDay.number).bigEndianBytes
  }

  /// What such a payload says; nil when it is none.
  init?(payload: [UInt8]) {
    guard payload.count == 19, let purpose = Purpose(rawValue: payload[0]),
      let person = Person.ID(number: Int64(bigEndianBytes: payload[1..<9]))
    else { return nil }
    self.init(
      purpose: purpose, person: person, subject: Int64(bigEndianBytes: payload[9..<17]),
      lastDay: Day.epoch.advanced(by: Int(payload[17]) << 8 | Int(payload[18])))
  }
}

extension FixedWidthInteger {
  fileprivate var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian, Array.init) }

  fileprivate init(bigEndianBytes bytes: ArraySlice<UInt8>) {
    self = bytes.reduce(0) { $0 << 8 | Self(truncatingIfNeeded: $1) }
  }
}
