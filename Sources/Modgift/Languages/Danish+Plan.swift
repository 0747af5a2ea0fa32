extension Danish {
  var planTitle: String { "Jeres plan" }
  func planLead(_ site: String, _ model: String) -> String { "\(site) · \(model)" }
  var yourSites: String { "Dine steder" }
  var noPlanTitle: String { "I har ingen plan endnu" }
  var noPlanLead: String {
    "Svar på få spørgsmål – det tager to minutter – så har I en plan, der passer til jer: hvem gør hvad, og hvornår."
  }
  var startPlan: String { "Start jeres plan" }
  var noPlanHereTitle: String { "Du arbejder ikke på et sted med en plan" }
  var noPlanHereLead: String {
    "En plan hører til et sted og følges af dem, der er trænere, peers eller ledere dér."
  }
  var noModelTitle: String { "Der er ingen model endnu" }
  var noModelLead: String { "Programmets koordinator skal først udgive den. Så kan I starte jeres plan." }
  var yourNextStep: String { "Dit næste trin" }
  var takeStep: String { "Gå i gang" }
  var alsoYours: String { "Også dine" }
  var atYourSite: String { "De andre er i gang med" }
  var nothingForYou: String { "Intet venter på dig" }
  var nothingForYouAdvice: String { "Godt klaret. Se, om en af de andre kan bruge en hånd." }
  func stepsDone(_ done: Int, of all: Int) -> String { "\(number(done)) af \(number(all)) trin er gjort" }
  var wholeYear: String { "Hele planen" }
  func planStarted(_ day: String) -> String { "Begyndte \(day)." }
  var otherSteps: String { "Andre trin" }
  var setAsideSteps: String { "Lagt til side" }
  func minutes(_ minutes: Int) -> String { minutes == 1 ? "1 minut" : "\(number(minutes)) minutter" }
  func dueOn(_ day: String) -> String { "senest \(day)" }
  func doneOn(_ day: String) -> String { "gjort \(day)" }
  var stepIsDone: String { "Gjort" }
  var stepIsAside: String { "Lagt til side" }
  var stepIsStuck: String { "Sidder fast" }
  var stepIsLate: String { "Forsinket" }
  var stepIsOwn: String { "Jeres eget" }
  var stepIsChanged: String { "Rettet af jer" }
  var somebody: String { "En kollega" }
  var aStep: String { "et trin" }
  func told(_ act: PlanEvent.Act, by actor: String, _ step: String, _ moment: String) -> String {
    switch act {
    case .started: "\(actor) startede planen, \(moment)"
    case .finished: "\(actor) blev færdig med »\(step)«, \(moment)"
    case .postponed: "\(actor) udskød »\(step)«, \(moment)"
    case .stuck: "\(actor) sidder fast i »\(step)«, \(moment)"
    case .freed: "\(actor) kom videre med »\(step)«, \(moment)"
    case .reworded: "\(actor) rettede »\(step)«, \(moment)"
    case .moved: "\(actor) flyttede »\(step)«, \(moment)"
    case .handedOver: "\(actor) gav »\(step)« videre, \(moment)"
    case .added: "\(actor) tilføjede »\(step)«, \(moment)"
    case .setAside: "\(actor) lagde »\(step)« til side, \(moment)"
    case .takenUp: "\(actor) tog »\(step)« op igen, \(moment)"
    case .updated: "\(actor) tog imod en ny udgave af modellen, \(moment)"
    case .undone: "\(actor) fortrød noget i »\(step)«, \(moment)"
    case .answered: "\(actor) rettede jeres svar, \(moment)"
    case .answersUndone: "\(actor) tog jeres gamle svar tilbage, \(moment)"
    }
  }
  var undo: String { "Fortryd det" }
  func onlySite(_ site: String) -> String { "Kun jer i \(site)" }
}

extension Danish {
  var ownerLabel: String { "Hvem" }
  var dueLabel: String { "Senest" }
  var timeLabel: String { "Tid" }
  var waitsLabel: String { "Venter på" }
  var whatToDo: String { "Det gør du" }
  var doneWhen: String { "Det er gjort, når" }
  var isItDone: String { "Er det gjort?" }
  var done: String { "Gjort" }
  func evidenceLabel(_ evidence: Evidence) -> String {
    switch evidence {
    case .nothing: "Intet"
    case .date: "Hvilken dag?"
    case .number: "Hvor mange?"
    case .line: "En linje om det"
    case .people: "Hvem?"
    }
  }
  func stepProblem(_ problem: StepForm.Problem) -> String {
    switch problem {
    case .missing: "Udfyld det her, så er vi videre."
    case .notADay: "Skriv en dag, for eksempel 2026-03-12."
    case .outside(let first, let last): "Vælg en dag fra \(day(first)) til \(day(last))."
    case .notANumber: "Skriv et tal."
    case .nobodyChosen: "Vælg mindst én."
    case .text(let problem): self.problem(problem)
    }
  }
  func wasDone(on day: String, by person: String, evidence: String?) -> String {
    let end = evidence.map { ": \($0)" } ?? "."
    return "Gjort \(day) af \(person)\(end)"
  }
  var stepNotYet: String { "Ikke endnu" }
  var whenThen: String { "Hvornår så?" }
  var whyLater: String { "Hvad venter det på?" }
  var notYetSend: String { "Gem den nye dag" }
  var stuck: String { "Jeg sidder fast" }
  var whatIsInTheWay: String { "Hvad står i vejen?" }
  var somethingElse: String { "Noget andet" }
  var inYourWords: String { "Med dine egne ord" }
  var stuckSend: String { "Vis mig, hvad der hjælper" }
  var noteHint: String { "Læses kun på jeres sted. Skriv ikke om borgere, så de kan kendes." }
  var takeUpAgain: String { "Tag det op igen" }
  var readyToCopy: String { "Klar til at bruge" }
  var othersMet: String { "Det har andre mødt her" }
  var yourNotes: String { "Jeres noter" }
  func noteKind(_ kind: PlanNote.Kind) -> String {
    switch kind {
    case .evidence: "Gjort"
    case .reason: "Begrundelse"
    case .stuck: "Sad fast"
    case .later: "Udskudt"
    }
  }
  var standsOn: String { "Hvad det bygger på" }
  var isProposal: String { "Det er vores eget forslag; andre har ikke vist det." }
  var copyText: String { "Teksten til at kopiere" }
  var copyHint: String { "Markér det hele, og sæt det ind, hvor du skal bruge det." }
  var copy: String { "Kopiér teksten" }
  var copied: String { "Kopieret" }
  var nothingOfYoursIsLost: String { "Intet af dit er gået tabt." }
  var whatYouWrote: String { "Det skrev du" }
  var seeStepNow: String { "Se trinnet, som det er nu" }
}
