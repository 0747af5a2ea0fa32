import ICalendar
import Mail
import Storage

/// An answer that a calendar program sent by mail to the address of one person and one meeting.
///
/// The address alone is not enough, for whoever an invitation was forwarded to has it as well: the answer must be
/// given in the name of the person it was made for. Whatever does not fit changes nothing.
struct CalendarAnswer {
  /// The calendar as it came.
  let text: String
  /// Whom the mail says it is from.
  let from: MailAddress?
  let token: SignedToken

  /// What came of it.
  enum Outcome: Sendable, Equatable {
    /// The answer counts.
    case noted(MeetingAnswer.Answer)
    /// It was given to the meeting as it was before it was moved, and is kept there.
    case keptApart(MeetingAnswer.Answer)
    /// Nothing changes.
    case refused(Reason)
  }

  enum Reason: Sendable, Equatable {
    /// No calendar, or not an answer.
    case noAnswer
    /// The person may no longer read of the meeting, or there is none.
    case noMeeting
    /// It is about another event.
    case otherEvent
    /// Somebody else answers.
    case otherPerson
    /// A later answer has come before.
    case outdated
    /// The meeting is over or called off, or no such version of it was ever sent.
    case noLongerOpen
  }

  /// Takes it, as far as it may be taken.
  func take(at now: Timestamp, _ installation: Installation, in db: Transaction) throws -> Outcome {
    guard let reply = CalendarReply(text), reply.method == "REPLY" || reply.method == "COUNTER" else {
      return .refused(.noAnswer)
    }
    guard let id: Meeting.ID = token.key(),
      let reader = try MeetingReader.of(token.person, at: now, installation, in: db),
      let meeting = try Meeting.all(reader.sight, where: "meeting.id = \(id)", limit: 1).first
    else { return .refused(.noMeeting) }
    let uid = MeetingCalendar.uid(of: id, installation.settings)
    guard let given = reply.answers.first(where: { $0.uid == uid && !$0.isOfSeries }) else {
      return .refused(.otherEvent)
    }
    guard let answer = answer(in: given, of: reader) else { return .refused(.otherPerson) }
    guard meeting.isComing(at: now), given.sequence <= meeting.sequence else {
      return .refused(.noLongerOpen)
    }
    let stamp = given.stamp.map { Timestamp(milliseconds: Int64($0) * 1_000) }
    if let stamp, try Meeting.hasLater(than: stamp, for: id, given.sequence, reader.sight) {
      return .refused(.outdated)
    }
    try Meeting.answer(
      id, answer, to: given.sequence, by: token.person, .calendar, stampedAt: stamp, now: now, in: db)
    return given.sequence == meeting.sequence ? .noted(answer) : .keptApart(answer)
  }

  /// What the person says. A mail system may have put another address of theirs into the answer; then the mail itself
  /// must be from them, and there must be nobody else in it.
  private func answer(in given: CalendarReply.Answer, of reader: MeetingReader) -> MeetingAnswer.Answer? {
    let address = reader.address.lowercased()
    let own = given.attendees.first { $0.address == address }
    let only = given.attendees.count == 1 && from?.text.lowercased() == address ? given.attendees.first : nil
    return (own ?? only).flatMap { MeetingAnswer.Answer($0.participation) }
  }
}
