import Mail
import Storage

/// What the mails about meetings say, by their kind.
let meetingMail: [String: MailRenderer] = MeetingMail.Kind.allCases.reduce(into: [:]) {
  $0[$1.rawValue] = renderMeetingMail
}

/// Nothing where the person no longer reads the room, or the meeting has gone on since: then another mail says more.
@Sendable private func renderMeetingMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  guard let about = MeetingMail(mail), let person = mail.person,
    let reader = try MeetingReader.of(person, at: desk.now, desk.installation, in: desk.db),
    reader.address == mail.address,
    let meeting = try Meeting.all(reader.sight, where: "meeting.id = \(about.meeting)", limit: 1).first,
    meeting.sequence == about.sequence, meeting.state == about.kind.state,
    meeting.state == .proposed || meeting.endsAt.map({ $0 > desk.now }) ?? false,
    try about.kind != .step || ownsStuckStep(person, in: desk.db)
  else { return nil }
  let rooms = try Meeting.roomNames(of: [meeting], reader.sight)
  let room = rooms[meeting.room(for: reader.sight.viewer)] ?? ""
  let offers = about.kind == .asked ? try TimeOffer.of(meeting.id, members: [], reader.sight) : []
  return try MeetingLetter(
    about: about, meeting: meeting, room: room, offers: offers, reader: reader, desk: desk
  ).content()
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
