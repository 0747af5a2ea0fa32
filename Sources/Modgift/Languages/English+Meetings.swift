import Storage

extension English {
  var meetings: String { "Meetings" }
  var meeting: String { "Network meeting" }
  func meetingSpan(_ start: LocalTime, _ end: LocalTime) -> String {
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return "\(days[start.day.weekday - 1]) \(day(start.day)), \(start.clock)–\(end.clock)"
  }
  func rhythm(_ rhythm: MeetingRhythm) -> String {
    guard let weeks = rhythm.weeks else { return "You meet when you like. There is no fixed rhythm." }
    return "You meet \(everyWeeks(weeks).lowercased()), for \(minutes(rhythm.minutes))."
  }
  var timesToChoose: String { "A time to choose" }
  var meetingsToCome: String { "Coming meetings" }
  var meetingsHad: String { "Earlier meetings" }
  var timeNotFixed: String { "The time is not chosen yet" }
  var noMeetings: String { "No meetings ahead" }
  var noMeetingsForKeeper: String {
    "Propose a few times. The others press what suits, and you choose by one press."
  }
  var noMeetingsForMember: String { "When the host proposes times, you see them here and on the home page." }

  var proposeTimes: String { "Propose times" }
  var proposeTimesLead: String {
    "Write two to five times. Everybody in the room can say what suits. With one time only, the meeting is settled."
  }
  var askMembers: String { "Send to everyone" }
  var callSoon: String { "Call a quick half hour" }
  func meetingDay(_ number: Int) -> String { number == 1 ? "Day" : "Day \(number)" }
  func meetingTime(_ number: Int) -> String { number == 1 ? "Time" : "Time, day \(number)" }
  var meetingWhen: String { "When" }
  var meetingLength: String { "Length" }
  var meetingMinutes: String { "Length in minutes" }
  func wrongLength(_ lengths: ClosedRange<Int>) -> String {
    "Write a number between \(lengths.lowerBound) and \(lengths.upperBound)."
  }
  var meetingPlace: String { "Place or link" }
  var meetingPlaceHint: String {
    "An address, a room, or a link to a video call. Use whatever you usually use."
  }
  var meetingTitle: String { "Heading" }
  var meetingTitleHint: String { "Leave it empty for a meeting like any other." }
  var openMeetingLink: String { "Open the meeting's link" }
  func problem(_ problem: MeetingDraft.Problem) -> String {
    switch problem {
    case .noDay: "Write a day."
    case .noTime: "Write a time of day, such as 10:30."
    case .past: "That time has passed."
    case .tooFar: "Choose a time within the next year."
    case .skipped: "That hour does not exist that night: the clocks go forward."
    case .missing: "Write at least one time."
    }
  }

  var changeRhythm: String { "Change the rhythm" }
  var rhythmLead: String { "It is used when times are proposed, and to notice whether you still meet." }
  var howOften: String { "How often do you meet?" }
  func everyWeeks(_ weeks: Int) -> String { weeks == 1 ? "Every week" : "Every \(number(weeks)) weeks" }
  var noRhythm: String { "No fixed rhythm" }

  var whatSuitsYou: String { "What suits you?" }
  func suits(_ suits: TimeOffer.Suits) -> String {
    switch suits {
    case .yes: "Yes"
    case .maybe: "If need be"
    case .no: "No"
    }
  }
  var sendAnswer: String { "Keep my answer" }
  var allTimesPast: String { "All the proposed times have passed. The host can propose others." }
  var whereItStands: String { "Where it stands" }
  var notAnswered: String { "Have not answered:" }
  var bestTime: String { "Suits best" }
  func reasons(_ reasons: [BestTime.Reason]) -> String {
    let words = list(reasons.map(reason))
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }
  private func reason(_ reason: BestTime.Reason) -> String {
    switch reason {
    case .people(let count, let all, let isMost):
      "\(number(count)) of \(number(all)) can\(isMost ? ", the most of all" : "")"
    case .hostAndDeputy: "both host and deputy can"
    case .host: "the host can"
    case .deputy: "the deputy can"
    case .noKeeper: "neither host nor deputy can at any of the times"
    case .sites(let count, let all): "\(number(count)) of \(number(all)) sites are there"
    case .earliest: "it is the first of those that are alike"
    }
  }
  var fixThisTime: String { "Choose this time" }

  var doYouCome: String { "Are you coming?" }
  func answer(_ answer: MeetingAnswer.Answer) -> String {
    switch answer {
    case .yes: "Yes, I'm coming"
    case .maybe: "Maybe"
    case .no: "No"
    }
  }
  func youSaid(_ answer: MeetingAnswer.Answer) -> String {
    switch answer {
    case .yes: "You said that you are coming. You can change it."
    case .maybe: "You said maybe. You can change it."
    case .no: "You said no. You can change it."
    }
  }
  func answered(_ answer: MeetingAnswer.Answer) -> String {
    switch answer {
    case .yes: "Coming"
    case .maybe: "Maybe"
    case .no: "Not coming"
    }
  }
  var movedSinceAnswer: String { "The meeting was moved since you answered. Does the new time suit you?" }
  var moreAboutMeeting: String { "More about the meeting" }
  var whoAnswered: String { "The answers" }
  var whoComes: String { "Who is coming" }
  var nobodyAnswered: String { "Nobody has answered yet." }
  var answeredBefore: String { "Answered before the meeting was moved:" }

  var moveMeeting: String { "Move or change it" }
  var moveMeetingLead: String {
    "Everyone gets a new invitation. If you move the time, they are asked again."
  }
  var moveNow: String { "Save and tell everyone" }
  var cancelMeeting: String { "Call it off" }
  var cancelMeetingTitle: String { "Call the meeting off?" }
  var cancelMeetingConsequence: String {
    "Everyone is told, and it goes from their calendars. It can't be undone."
  }
  var keepMeeting: String { "Keep the meeting" }
  var meetingIsCancelled: String { "The meeting is called off." }
}
