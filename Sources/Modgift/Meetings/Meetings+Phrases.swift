import Storage

/// The words of meetings: calling them, choosing a time, saying whether one comes.
protocol MeetingsPhrases: Sendable {
  var meetings: String { get }
  /// What a meeting without a title is called.
  var meeting: String { get }
  /// From when to when, on the clocks on the wall.
  func meetingSpan(_ start: LocalTime, _ end: LocalTime) -> String
  func rhythm(_ rhythm: MeetingRhythm) -> String
  var timesToChoose: String { get }
  var meetingsToCome: String { get }
  var meetingsHad: String { get }
  var timeNotFixed: String { get }
  var noMeetings: String { get }
  var noMeetingsForKeeper: String { get }
  var noMeetingsForMember: String { get }

  var proposeTimes: String { get }
  var proposeTimesLead: String { get }
  var askMembers: String { get }
  var callSoon: String { get }
  func meetingDay(_ number: Int) -> String
  func meetingTime(_ number: Int) -> String
  var meetingWhen: String { get }
  var meetingLength: String { get }
  var meetingMinutes: String { get }
  func wrongLength(_ lengths: ClosedRange<Int>) -> String
  var meetingPlace: String { get }
  var meetingPlaceHint: String { get }
  var meetingTitle: String { get }
  var meetingTitleHint: String { get }
  var openMeetingLink: String { get }
  func problem(_ problem: MeetingDraft.Problem) -> String

  var changeRhythm: String { get }
  var rhythmLead: String { get }
  var howOften: String { get }
  func everyWeeks(_ weeks: Int) -> String
  var noRhythm: String { get }

  var whatSuitsYou: String { get }
  func suits(_ suits: TimeOffer.Suits) -> String
  var sendAnswer: String { get }
  var allTimesPast: String { get }
  var whereItStands: String { get }
  var notAnswered: String { get }
  var bestTime: String { get }
  func reasons(_ reasons: [BestTime.Reason]) -> String
  var fixThisTime: String { get }

  var doYouCome: String { get }
  func answer(_ answer: MeetingAnswer.Answer) -> String
  func youSaid(_ answer: MeetingAnswer.Answer) -> String
  func answered(_ answer: MeetingAnswer.Answer) -> String
  var movedSinceAnswer: String { get }
  var moreAboutMeeting: String { get }
  var whoAnswered: String { get }
  var whoComes: String { get }
  var nobodyAnswered: String { get }
  var answeredBefore: String { get }

  var moveMeeting: String { get }
  var moveMeetingLead: String { get }
  var moveNow: String { get }
  var cancelMeeting: String { get }
  var cancelMeetingTitle: String { get }
  var cancelMeetingConsequence: String { get }
  var keepMeeting: String { get }
  var meetingIsCancelled: String { get }
}
