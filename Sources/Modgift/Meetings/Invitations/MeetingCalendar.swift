import ICalendar
import Mail
import Storage

/// How a meeting stands in one person's calendar.
struct MeetingCalendar {
  let meeting: Meeting
  let installation: Installation
  let phrases: any Phrases

  /// The program, as calendars name it.
  static let product = "-//Modgift//Modgift//DA"

  /// The meeting's name for the whole world.
  static func uid(of meeting: Meeting.ID, _ settings: Settings) -> String {
    "\(meeting)@\(settings.mailDomain)"
  }

  /// The meeting as a time and a title; nothing of the room where `isBusyOnly`.
  func event(room: String, isBusyOnly: Bool = false) -> CalendarEvent? {
    guard let start = meeting.startsAt, let end = meeting.endsAt else { return nil }
    let title = meeting.title.isEmpty ? phrases.meeting : meeting.title
    var event = CalendarEvent(
      uid: MeetingCalendar.uid(of: meeting.id, installation.settings), sequence: meeting.sequence,
      stamp: seconds(meeting.changedAt), start: seconds(start), end: seconds(end),
      summary: isBusyOnly ? phrases.busy : "\(title) – \(room)")
    event.isPrivate = true
    event.isCancelled = meeting.state == .cancelled
    guard !isBusyOnly else { return event }
    event.location = meeting.place.isEmpty ? nil : meeting.place
    let page = installation.settings.baseURL + Path.meeting(meeting.id, in: meeting.space).address
    event.url = page
    event.description = phrases.invitationDescription(page)
    return event
  }

  /// The object that goes along with a mail to somebody. It names them alone: who else comes is no matter for the
  /// calendars of others. Answers go to an address of this person and this meeting.
  func object(
    for reader: MeetingReader, room: String, answered: MeetingAnswer.Answer?, answersTo: MailAddress?
  )
    -> CalendarObject?
  {
    guard var event = event(room: room) else { return nil }
    if let answersTo { event.organizer = .init(address: answersTo.text, name: room) }
    event.attendees = [
      .init(.init(address: reader.address, name: reader.name), answered.map(\.participation) ?? .needsAction)
    ]
    let method: CalendarFile.Method = meeting.state == .cancelled ? .cancel : .request
    let file = CalendarFile(
      product: MeetingCalendar.product, method: method, zone: installation.clock.zone, events: [event])
    return CalendarObject(method: method.rawValue, text: file.text)
  }

  private func seconds(_ moment: Timestamp) -> Int { Int(moment.milliseconds / 1_000) }
}

extension MeetingAnswer.Answer {
  /// As calendars say it.
  var participation: CalendarEvent.Participation {
    switch self {
    case .yes: .accepted
    case .maybe: .tentative
    case .no: .declined
    }
  }

  /// What a calendar says; nothing where it says nothing yet.
  init?(_ participation: CalendarEvent.Participation) {
    switch participation {
    case .accepted: self = .yes
    case .tentative: self = .maybe
    case .declined: self = .no
    case .needsAction: return nil
    }
  }
}
