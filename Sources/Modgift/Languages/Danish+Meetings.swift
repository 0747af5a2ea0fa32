import Storage

extension Danish {
  var meetings: String { "Møder" }
  var meeting: String { "Netværksmøde" }
  func meetingSpan(_ start: LocalTime, _ end: LocalTime) -> String {
    let days = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
    return "\(days[start.day.weekday - 1]) \(day(start.day)) kl.\u{A0}\(start.clock)–\(end.clock)"
  }
  func rhythm(_ rhythm: MeetingRhythm) -> String {
    guard let weeks = rhythm.weeks else { return "I mødes, når I har lyst. Der er ingen fast rytme." }
    return "I mødes \(everyWeeks(weeks).lowercased()), \(minutes(rhythm.minutes)) ad gangen."
  }
  var timesToChoose: String { "Tid skal vælges" }
  var meetingsToCome: String { "Kommende møder" }
  var meetingsHad: String { "Tidligere møder" }
  var timeNotFixed: String { "Tidspunktet er ikke valgt endnu" }
  var noMeetings: String { "Ingen møder på vej" }
  var noMeetingsForKeeper: String {
    "Foreslå et par tider. De andre trykker, hvad der passer, og du vælger med ét tryk."
  }
  var noMeetingsForMember: String { "Når værten foreslår tider, kan du se dem her og på forsiden." }

  var proposeTimes: String { "Foreslå tider" }
  var proposeTimesLead: String {
    "Skriv to til fem tider. Alle i rummet kan sige, hvad der passer. Skriver du kun én tid, er mødet aftalt."
  }
  var askMembers: String { "Send til alle" }
  var callSoon: String { "Indkald til en hurtig halv time" }
  func meetingDay(_ number: Int) -> String { number == 1 ? "Dag" : "Dag \(number)" }
  func meetingTime(_ number: Int) -> String { number == 1 ? "Klokken" : "Klokken, dag \(number)" }
  var meetingWhen: String { "Hvornår" }
  var meetingLength: String { "Varighed" }
  var meetingMinutes: String { "Varighed i minutter" }
  func wrongLength(_ lengths: ClosedRange<Int>) -> String {
    "Skriv et tal mellem \(lengths.lowerBound) og \(lengths.upperBound)."
  }
  var meetingPlace: String { "Sted eller link" }
  var meetingPlaceHint: String { "En adresse, et lokale eller et link til et videomøde. Brug det, I plejer." }
  var meetingTitle: String { "Overskrift" }
  var meetingTitleHint: String { "Lad den stå tom, hvis det er et møde som de andre." }
  var openMeetingLink: String { "Åbn linket til mødet" }
  func problem(_ problem: MeetingDraft.Problem) -> String {
    switch problem {
    case .noDay: "Skriv en dag."
    case .noTime: "Skriv et klokkeslæt, for eksempel 10:30."
    case .past: "Tidspunktet er allerede passeret."
    case .tooFar: "Vælg et tidspunkt inden for det næste år."
    case .skipped: "Den time findes ikke den nat: uret bliver stillet frem til sommertid."
    case .missing: "Skriv mindst én tid."
    }
  }

  var changeRhythm: String { "Ret rytmen" }
  var rhythmLead: String {
    "Rytmen bruges, når der foreslås tider, og når der bliver holdt øje med, om I stadig mødes."
  }
  var howOften: String { "Hvor tit mødes I?" }
  func everyWeeks(_ weeks: Int) -> String { weeks == 1 ? "Hver uge" : "Hver \(number(weeks)). uge" }
  var noRhythm: String { "Ingen fast rytme" }

  var whatSuitsYou: String { "Hvad passer dig?" }
  func suits(_ suits: TimeOffer.Suits) -> String {
    switch suits {
    case .yes: "Ja"
    case .maybe: "Til nød"
    case .no: "Nej"
    }
  }
  var sendAnswer: String { "Gem mit svar" }
  var allTimesPast: String { "Alle de foreslåede tider er passeret. Værten kan foreslå nye." }
  var whereItStands: String { "Sådan står det" }
  var notAnswered: String { "Har ikke svaret:" }
  var bestTime: String { "Passer bedst" }
  func reasons(_ reasons: [BestTime.Reason]) -> String {
    let words = list(reasons.map(reason))
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }
  private func reason(_ reason: BestTime.Reason) -> String {
    switch reason {
    case .people(let count, let all, let isMost):
      "\(number(count)) af \(number(all)) kan\(isMost ? ", flest af alle" : "")"
    case .hostAndDeputy: "både vært og suppleant kan"
    case .host: "værten kan"
    case .deputy: "suppleanten kan"
    case .noKeeper: "hverken vært eller suppleant kan på nogen af tiderne"
    case .sites(let count, let all): "\(number(count)) af \(number(all)) steder er med"
    case .earliest: "det er den første af dem, der står lige"
    }
  }
  var fixThisTime: String { "Vælg denne tid" }

  var doYouCome: String { "Kommer du?" }
  func answer(_ answer: MeetingAnswer.Answer) -> String {
    switch answer {
    case .yes: "Ja, jeg kommer"
    case .maybe: "Måske"
    case .no: "Nej"
    }
  }
  func youSaid(_ answer: MeetingAnswer.Answer) -> String {
    switch answer {
    case .yes: "Du har sagt, at du kommer. Du kan svare om."
    case .maybe: "Du har sagt måske. Du kan svare om."
    case .no: "Du har sagt nej. Du kan svare om."
    }
  }
  func answered(_ answer: MeetingAnswer.Answer) -> String {
    switch answer {
    case .yes: "Kommer"
    case .maybe: "Måske"
    case .no: "Kommer ikke"
    }
  }
  var movedSinceAnswer: String { "Mødet er flyttet, siden du svarede. Passer den nye tid?" }
  var moreAboutMeeting: String { "Mere om mødet" }
  var whoAnswered: String { "Svarene" }
  var whoComes: String { "Hvem kommer" }
  var nobodyAnswered: String { "Ingen har svaret endnu." }
  var answeredBefore: String { "Svarede, før mødet blev flyttet:" }

  var moveMeeting: String { "Flyt eller ret mødet" }
  var moveMeetingLead: String { "Alle får en ny indkaldelse. Flytter du tiden, bliver de spurgt igen." }
  var moveNow: String { "Gem og giv besked" }
  var cancelMeeting: String { "Aflys mødet" }
  var cancelMeetingTitle: String { "Skal mødet aflyses?" }
  var cancelMeetingConsequence: String {
    "Alle får besked, og mødet forsvinder fra deres kalender. Det kan ikke fortrydes."
  }
  var keepMeeting: String { "Behold mødet" }
  var meetingIsCancelled: String { "Mødet er aflyst." }
}
