import Mail
import Markup
import Storage

/// A mail about a meeting, to one person who may read of it now.
struct MeetingLetter {
  let about: MeetingMail
  let meeting: Meeting
  let room: String
  /// The times proposed for it.
  let offers: [TimeOffer]
  let reader: MeetingReader
  let desk: MailDesk

  private var phrases: any Phrases { reader.language.phrases }
  private var clock: LocalClock { desk.installation.clock }
  private var title: String { meeting.title.isEmpty ? phrases.meeting : meeting.title }

  private var when: String {
    meeting.startsAt.map { meetingSpan(from: $0, minutes: meeting.minutes, clock, phrases) } ?? ""
  }

  /// The times that are asked about, and until when; none where the time is fixed.
  private var offered: [String] {
    guard about.kind == .asked, let last = meeting.answersUntil(offers, clock) else { return [] }
    let times = offers.map { "– \(meetingSpan(from: $0.startsAt, minutes: meeting.minutes, clock, phrases))" }
    return [times.joined(separator: "\n"), phrases.answerBy(phrases.day(last))]
  }

  func content() throws -> MailContent {
    let token = meeting.token(for: reader.sight.viewer.person, at: desk.now, clock)
    let key = try desk.key()
    let signed = key.sign(token)
    var content = letter(key.press(token)).content
    content.rooms = [meeting.room(for: reader.sight.viewer)]
    // People wrote the others: a host proposes times, fixes one or calls it off.
    if about.kind == .step { content.prompts = [Prompt(about.kind.rawValue, about: meeting.id)] }
    content.sender = room
    content.list = MailList(id: "meetings", name: phrases.meetings)
    let address = Meeting.answerAddress(signed, desk.installation.settings)
    if about.kind == .invitation || about.kind == .cancellation {
      let party = try MeetingParty.of(meeting, reader.sight)
      let calendar = MeetingCalendar(meeting: meeting, installation: desk.installation, phrases: phrases)
      content.calendar = calendar.object(
        for: reader, room: room, answered: party.answer(of: reader.sight.viewer.person), answersTo: address)
    }
    content.threadID =
      "\(meeting.id).\(about.kind.rawValue).\(meeting.sequence).\(reader.sight.viewer.person)"
    return content
  }

  /// - Parameter press: The page on which one press says whether one comes.
  private func letter(_ press: Path) -> Letter {
    let place = meeting.place.isEmpty ? [] : ["\(phrases.meetingPlace): \(meeting.place)"]
    let page = Path.meeting(meeting.id, in: meeting.room(for: reader.sight.viewer))
    let button =
      switch about.kind {
      case .asked: (words: phrases.sayWhatSuits, address: desk.link(press))
      case .invitation: (words: phrases.answerByPress, address: desk.link(press))
      case .cancellation, .step: (words: phrases.meetingButton(about.kind), address: desk.link(page))
      }
    return Letter(
      language: reader.language,
      subject: phrases.meetingSubject(about.kind, isMoved: meeting.sequence > 0, title, when),
      before: [phrases.meetingNews(about.kind, isMoved: meeting.sequence > 0, title, room)]
        + (when.isEmpty ? [] : [when]) + offered + (about.kind == .cancellation ? [] : place),
      button: about.kind == .cancellation ? nil : button,
      after: about.kind == .invitation ? [phrases.answerInCalendar] : [], why: phrases.whyMeetingMail(room))
  }
}
