extension Danish {
  var agenda: String { "Dagsorden" }
  var agendaLead: String {
    "Den skriver sig selv af det, der venter i rummet. Tilføj det, I ellers vil tale om."
  }
  var agendaOfTwo: String { "To netværk mødes. Her står kun det, I selv skriver: intet fra jeres egne rum." }
  func agendaKind(_ kind: AgendaPoint.Kind) -> String {
    switch kind {
    case .experience: "En god erfaring"
    case .question: "Et spørgsmål, der venter på hjælp"
    case .step: "Et trin, en af jer sidder fast i"
    case .own: "Et punkt, en af jer har skrevet"
    case .host: "Værtskabet går på skift"
    }
  }
  var agendaHost: String { "Hvem er vært næste gang?" }
  var takeOff: String { "Tag af" }
  var newPoint: String { "Et punkt mere" }
  var addPoint: String { "Tilføj punkt" }
  func bringStep(_ step: String) -> String {
    "Du sidder fast i “\(step)”. Vil du tage det med? De andre ser kun, hvad trinnet hedder."
  }
  var bringIt: String { "Ja, tag det med" }
  var askOwners: String { "Spørg dem, der sidder fast" }

  var notes: String { "Noter" }
  var noNotes: String { "Der er ikke skrevet noget endnu." }
  var beginNotes: String { "Begynd på noter" }
  var writeNotes: String { "Skriv noter" }
  func notesOf(_ meeting: String) -> String { "Noter: \(meeting)" }
  var notesLead: String {
    "I kan skrive på samme tid. Skriver to det samme sted, bliver begges tekst stående."
  }
  var otherNotes: String { "Andet" }
  func lastWritten(by name: String, _ moment: String) -> String { "Sidst skrevet af \(name), \(moment)" }
  var notesSaved: String { "Gemt {time}" }
  var foundNotes: String { "I noter fra møder" }

  var decisions: String { "Aftalt" }
  var newTaskTitle: String { "Hvad har I aftalt?" }
  var newTask: String { "Hvad skal gøres?" }
  var taskOwner: String { "Hvem gør det?" }
  var chooseOwner: String { "Vælg en" }
  var taskNeedsOwner: String { "Vælg, hvem der gør det." }
  var taskDay: String { "Inden" }
  var giveTask: String { "Tilføj aftale" }
  func taskDue(_ day: String) -> String { "inden \(day)" }
  var taskDone: String { "Det er gjort" }
  var taskIsDone: String { "Gjort" }
  var yourTasks: String { "Det har du lovet på møder" }

  var meetWithAnother: String { "Hold det sammen med et andet netværk" }
  var meetWithAnotherLead: String {
    "Værten i det andet netværk siger ja eller nej. Efter et ja ser begge netværk dette møde: titel, sted, dagsorden, "
      + "noter og svar. Resten af jeres rum er stadig kun jeres."
  }
  var otherNetwork: String { "Hvilket netværk?" }
  var askPartner: String { "Spørg værten" }
  func pairingAsked(by network: String, _ when: String?) -> String {
    "\(network) vil gerne holde møde sammen med jer\(when.map { ": \($0)" } ?? "; tiden er ikke valgt endnu")."
  }
  var pairingYes: String { "Ja, det gør vi" }
  var pairingNo: String { "Nej tak" }
  func audienceOfTwo(_ one: String, _ other: String) -> String { "Kun \(one) og \(other)" }
}
