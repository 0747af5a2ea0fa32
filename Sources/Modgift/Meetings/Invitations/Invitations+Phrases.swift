/// The words of mails about meetings, and of one's own calendar.
protocol InvitationPhrases: Sendable {
  func meetingSubject(_ kind: MeetingMail.Kind, isMoved: Bool, _ title: String, _ when: String) -> String
  func meetingNews(_ kind: MeetingMail.Kind, isMoved: Bool, _ title: String, _ room: String) -> String
  func meetingButton(_ kind: MeetingMail.Kind) -> String
  /// The button that leads to saying by one press whether one comes.
  var answerByPress: String { get }
  var meetingNotOpen: String { get }
  /// What a digest asks for, in a few words.
  func meetingsWait(_ count: Int) -> String
  var answerInCalendar: String { get }
  func whyMeetingMail(_ room: String) -> String
  func invitationDescription(_ page: String) -> String

  /// What a calendar shows of a meeting of which it shows nothing.
  var busy: String { get }
  var ownCalendar: String { get }
  var ownCalendarLead: String { get }
  var setUpCalendar: String { get }
  var makeCalendar: String { get }
  var calendarShows: String { get }
  func calendarShows(_ shows: CalendarFeed.Shows) -> String
  func calendarShowsNote(_ shows: CalendarFeed.Shows) -> String
  var calendarAddress: String { get }
  var calendarAddressHint: String { get }
  var renewCalendar: String { get }
  var renewCalendarNote: String { get }
  var endCalendar: String { get }
}
