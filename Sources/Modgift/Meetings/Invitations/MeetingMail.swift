import Storage

/// A mail about a meeting: which, and which version of it. What it says is worked out when it is sent.
struct MeetingMail: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    /// Which of these times suits you?
    case asked = "meeting-asked"
    /// The meeting is at that time: into the calendar, or moved there.
    case invitation = "meeting-invitation"
    /// It is called off.
    case cancellation = "meeting-cancellation"
    /// You are stuck at a step: do you want to bring it?
    case step = "meeting-step"
  }

  let kind: Kind
  let meeting: Meeting.ID
  let sequence: Int

  init(_ kind: Kind, of meeting: Meeting.ID, sequence: Int) {
    self.kind = kind
    self.meeting = meeting
    self.sequence = sequence
  }

  /// Reads what stands in the outbox.
  init?(_ mail: OutgoingMail) {
    let parts = mail.payload.split(separator: " ")
    guard let kind = Kind(rawValue: mail.kind), parts.count == 2, let meeting = Meeting.ID(String(parts[0])),
      let sequence = Int(parts[1])
    else { return nil }
    self.init(kind, of: meeting, sequence: sequence)
  }

  /// Whether it says that a fixed meeting is another now, or none.
  var isOfChange: Bool { kind == .cancellation || kind == .invitation && sequence > 0 }

  var payload: String { "\(meeting) \(sequence)" }
}
