import Mail
import Storage

/// What the mails about meetings say, by their kind.
let meetingMail: [String: MailRenderer] = MeetingMail.Kind.allCases.reduce(into: [:]) {
  $0[$1.rawValue] = renderMeetingMail
}

/// Nothing where the person no longer reads the room, or the meeting has gone on since: then another mail says more.
@Sendable private func renderMeetingMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  guard let about = MeetingMail(mail), let visit = try desk.recipient(),
    let meeting = try Meeting.all(visit.sight, where: "meeting.id = \(about.meeting)", limit: 1).first,
    meeting.sequence == about.sequence, meeting.state == about.kind.state,
    meeting.state == .proposed || meeting.endsAt.map({ $0 > desk.now }) ?? false,
    try about.kind != .step || ownsStuckStep(visit.viewer.person, in: desk.db)
  else { return nil }
  let rooms = try Meeting.roomNames(of: [meeting], visit.sight)
  let room = rooms[meeting.room(for: visit.viewer)] ?? ""
  let offers = about.kind == .asked ? try TimeOffer.of(meeting.id, members: [], visit.sight) : []
  var content = try MeetingLetter(
    about: about, meeting: meeting, room: room, offers: offers,
    reader: MeetingReader(visit, at: mail.address), desk: desk
  ).content()
  if about.kind == .invitation {
    let person = visit.viewer.person
    content.whenSent = { now, db in try about.noteSent(to: person, at: now, in: db) }
  }
  return content
}

/// Whether a mail says that a meeting which its reader counts on is moved or called off.
@Sendable func changesOnesCalendar(_ mail: OutgoingMail, _ desk: MailDesk) throws -> Bool {
  guard let about = MeetingMail(mail), about.isOfChange, let person = mail.person else { return false }
  return try about.isCountedOn(by: person, in: desk.db)
}

private func ownsStuckStep(_ person: Person.ID, in db: Transaction) throws -> Bool {
  try agendaOwners.contains { try $0([person], db).contains(person) }
}

extension MeetingMail.Kind {
  /// How the meeting must stand for it to be sent.
  fileprivate var state: Meeting.State {
    switch self {
    case .asked: .proposed
    case .invitation, .step: .fixed
    case .cancellation: .cancelled
    }
  }
}
