extension Danish {
  func meetingSubject(_ kind: MeetingMail.Kind, isMoved: Bool, _ title: String, _ when: String) -> String {
    switch kind {
    case .asked: "Hvornår passer det dig? \(title)"
    case .invitation: isMoved ? "Ændret: \(title), \(when)" : "\(title), \(when)"
    case .cancellation: "Aflyst: \(title), \(when)"
    case .step: "Vil du tage dit trin med til mødet? \(title)"
    }
  }
  func meetingNews(_ kind: MeetingMail.Kind, isMoved: Bool, _ title: String, _ room: String) -> String {
    switch kind {
    case .asked:
      "\(room) skal finde en tid til “\(title)”. Sig, hvad der passer dig. Det tager et halvt minut."
    case .invitation:
      isMoved
        ? "“\(title)” i \(room) er ændret. Sådan ser det ud nu:"
        : "Tidspunktet for “\(title)” i \(room) ligger fast:"
    case .cancellation: "“\(title)” i \(room) er aflyst. Det var sat til:"
    case .step:
      "Du sidder fast i et trin. Vil du tage det med til “\(title)” i \(room)? Det er kun dig, der kan sætte det på dagsordenen."
    }
  }
  func meetingButton(_ kind: MeetingMail.Kind) -> String {
    switch kind {
    case .asked: "Se tiderne"
    case .step: "Se dagsordenen"
    case .invitation, .cancellation: "Se mødet"
    }
  }
  var answerByPress: String { "Svar: kommer du?" }
  var meetingNotOpen: String { "Mødet kan ikke længere besvares" }
  func meetingsWait(_ count: Int) -> String {
    count == 1 ? "1 ting om møder" : "\(number(count)) ting om møder"
  }
  var answerInCalendar: String {
    "Du kan svare her i din kalender, som du plejer, eller på mødets side. Dit svar ses kun af medlemmerne."
  }
  func whyMeetingMail(_ room: String) -> String { "Du får denne mail, fordi du er med i \(room)." }
  func invitationDescription(_ page: String) -> String { "Dagsorden og svar: \(page)" }

  var busy: String { "Optaget" }
  var ownCalendar: String { "Møder i din kalender" }
  var ownCalendarLead: String {
    "Få dine møder ind i Outlook eller på telefonen af sig selv. Din kalender henter dem fra en hemmelig adresse."
  }
  var setUpCalendar: String { "Møder i min kalender" }
  var makeCalendar: String { "Lav en adresse" }
  var calendarShows: String { "Hvad skal den vise?" }
  func calendarShows(_ shows: CalendarFeed.Shows) -> String {
    switch shows {
    case .busy: "Kun at jeg er optaget"
    case .titles: "Hvad møderne hedder, og hvor de er"
    }
  }
  func calendarShowsNote(_ shows: CalendarFeed.Shows) -> String {
    switch shows {
    case .busy: "Vælg den, hvis andre kan se din kalender."
    case .titles: "Alle, der kan se din kalender eller har adressen, kan læse det."
    }
  }
  var calendarAddress: String { "Din hemmelige adresse" }
  var calendarAddressHint: String {
    "Kopiér den, og vælg “Tilføj kalender” og “Fra internettet” i din kalender. Giv den ikke til andre."
  }
  var renewCalendar: String { "Lav en ny adresse" }
  var renewCalendarNote: String {
    "Har andre fået adressen, så lav en ny: den gamle virker ikke mere med det samme."
  }
  var endCalendar: String { "Fjern adressen" }
}
