extension English {
  func meetingSubject(_ kind: MeetingMail.Kind, isMoved: Bool, _ title: String, _ when: String) -> String {
    switch kind {
    case .asked: "When does it suit you? \(title)"
    case .invitation: isMoved ? "Changed: \(title), \(when)" : "\(title), \(when)"
    case .cancellation: "Called off: \(title), \(when)"
    case .step: "Bring your step to the meeting? \(title)"
    }
  }
  func meetingNews(_ kind: MeetingMail.Kind, isMoved: Bool, _ title: String, _ room: String) -> String {
    switch kind {
    case .asked: "\(room) is finding a time for “\(title)”. Say what suits you. It takes half a minute."
    case .invitation:
      isMoved
        ? "“\(title)” in \(room) has changed. This is how it is now:"
        : "The time of “\(title)” in \(room) is fixed:"
    case .cancellation: "“\(title)” in \(room) is called off. It was to be:"
    case .step:
      "You are stuck at a step. Do you want to bring it to “\(title)” in \(room)? Only you can put it on the agenda."
    }
  }
  func meetingButton(_ kind: MeetingMail.Kind) -> String {
    switch kind {
    case .asked: "See the times"
    case .step: "See the agenda"
    case .invitation, .cancellation: "See the meeting"
    }
  }
  var answerByPress: String { "Answer: are you coming?" }
  var meetingNotOpen: String { "This meeting can't be answered any more" }
  func meetingsWait(_ count: Int) -> String {
    count == 1 ? "1 thing about meetings" : "\(number(count)) things about meetings"
  }
  var answerInCalendar: String {
    "You can answer here in your calendar, as you are used to, or on the meeting's page. Only members see your answer."
  }
  func whyMeetingMail(_ room: String) -> String { "You get this mail because you are in \(room)." }
  func invitationDescription(_ page: String) -> String { "Agenda and answers: \(page)" }

  var busy: String { "Busy" }
  var ownCalendar: String { "Meetings in your calendar" }
  var ownCalendarLead: String {
    "Have your meetings in Outlook or on your phone by themselves. Your calendar fetches them from a secret address."
  }
  var setUpCalendar: String { "Meetings in my calendar" }
  var makeCalendar: String { "Make an address" }
  var calendarShows: String { "What shall it show?" }
  func calendarShows(_ shows: CalendarFeed.Shows) -> String {
    switch shows {
    case .busy: "Only that I am busy"
    case .titles: "What the meetings are called, and where they are"
    }
  }
  func calendarShowsNote(_ shows: CalendarFeed.Shows) -> String {
    switch shows {
    case .busy: "Choose this if others can look into your calendar."
    case .titles: "Whoever can look into your calendar, or has the address, can read it."
    }
  }
  var calendarAddress: String { "Your secret address" }
  var calendarAddressHint: String {
    "Copy it, and choose “Add calendar” and “From the internet” in your calendar. Don't give it to others."
  }
  var renewCalendar: String { "Make a new address" }
  var renewCalendarNote: String {
    "If others got the address, make a new one: the old one stops working at once."
  }
  var endCalendar: String { "Remove the address" }
}
