extension Danish {
  var plansTab: String { "Planer" }
  var plansOverviewTitle: String { "Planerne i tal" }
  func plansOverviewLead(_ model: String) -> String {
    "\(model): hvor stederne er nået til, hvor det går i stå, og hvor lang tid det tager. Kun tilstande og dage; stedernes egne ord bliver hos dem."
  }
  var plansMapTitle: String { "Hvor langt er kommunerne?" }
  var plansMapDescription: String {
    "Danmark som felter, et for hver kommune. Tallet i feltet er den fase, kommunen er i. Tabellen længere nede siger det samme i ord."
  }
  func planTile(_ site: String, _ phase: String?, isFinished: Bool) -> String {
    "\(site): \(phase ?? (isFinished ? "alle trin er gjort" : "ingen plan endnu"))"
  }
  var noPlanHere: String { "Ingen plan" }
  var finishedPlan: String { "Alle trin er gjort" }
  func plansFigure(_ figure: PlansFigure) -> String {
    switch figure {
    case .plans: "planer"
    case .finished: "er gjort færdige"
    case .still: "står stille"
    case .medianShare: "af trinnene er gjort, midt i feltet"
    }
  }
  var sitesAndPlans: String { "Stederne og deres planer" }
  var phaseColumn: String { "Fase" }
  var stepColumn: String { "Trin" }
  var doneColumn: String { "Gjort" }
  var stoppedColumn: String { "Er her nu" }
  var medianDaysColumn: String { "Dage (median)" }
  var medianShareColumn: String { "Andel gjort (median)" }
  var barrierColumn: String { "Det står i vejen" }
  var daysQuietColumn: String { "Siden sidste trin" }
  var wherePlansStop: String { "Her er mange lige nu" }
  var wherePlansStopLead: String {
    "Det første trin, der ikke er gjort i hver plan. Dagene tælles, fra et trin kunne begynde, til det var gjort."
  }
  var allSteps: String { "Alle trin" }
  var phasesTogether: String { "Fase for fase" }
  var phasesTogetherLead: String {
    "Andel gjort og brugte dage, som i SIC (Stages of Implementation Completion): dagene er fra fasens første gjorte trin til dens sidste, hvor hele fasen er gjort."
  }
  var barriersGiven: String { "Det har de svaret, der sidder fast" }
  var noBarriersGiven: String { "Ingen har sagt, hvad der står i vejen." }
  var stillPlans: String { "Planer, der står stille" }
  var stillPlansLead: String {
    "Noget er over tiden eller sidder fast, og der er ikke gjort noget i otte uger. Ring og spørg, hvad der kan hjælpe."
  }
  var noStillPlans: String { "Ingen planer står stille." }
  var noBarrierGiven: String { "Ikke svaret" }
  var ownStepOfSite: String { "Stedets eget trin" }
  var allStillPlans: String { "Dem alle" }
  var noPlansYet: String { "Ingen har en plan endnu" }
  var noPlansYetAdvice: String { "Så snart et sted starter sin plan, kan I se her, hvor langt den er." }
  var takePlansAway: String { "Tag tallene med" }
  var takePlansAwayLead: String {
    "En række for hvert trin i hver plan, med en kodebog, der forklarer hver kolonne."
  }
  func planFile(_ file: PlanFile) -> String {
    switch file {
    case .workbook: "Excel med kodebog"
    case .steps: "Trinnene som CSV"
    case .codebook: "Kodebogen som CSV"
    }
  }
  func percent(_ number: Int) -> String { "\(number) %" }
  func days(_ number: Int) -> String { number == 1 ? "1 dag" : "\(self.number(number)) dage" }
  func plansCount(_ number: Int) -> String { number == 1 ? "1 plan" : "\(self.number(number)) planer" }
}

extension Danish {
  var networkPlans: String { "Vores planer" }
  func networkPlansLead(_ network: String) -> String {
    "Hvor langt hvert sted i \(network) er nået, og hvem der kan hjælpe hvem. Noter og egne ord bliver på stedet."
  }
  var networkPlansAudience: String { "Netværkets medlemmer. Programmet ser også tilstande og dage." }
  var siteByPhase: String { "Sted for sted" }
  var standsAtColumn: String { "Er nået til" }
  var notStarted: String { "Ikke begyndt" }
  func doneOf(_ done: Int, _ total: Int) -> String { "\(number(done)) af \(number(total))" }
  var whoCanHelp: String { "Hvem kan hjælpe hvem?" }
  var whoCanHelpLead: String { "Et sted står ved et trin, som et andet har taget. Spørg dem." }
  func standsAt(_ site: String, _ step: String) -> String { "\(site) er nået til »\(step)«" }
  func isStuckAt(_ site: String, _ step: String) -> String { "\(site) sidder fast i »\(step)«" }
  func tookIt(_ site: String, _ day: String) -> String { "\(site) gjorde det \(day)" }
  var nobodyToHelpYet: String { "Ingen har været ved et trin, som en anden står ved nu." }
  var askInTheRoom: String { "Spørg i netværket" }

  var managerPage: String { "Planen på én side" }
  func managerPageLead(_ site: String, _ day: String) -> String { "\(site) · \(day)" }
  var managerWhere: String { "Hvor er vi?" }
  func managerWhereWords(_ done: Int, of total: Int, _ phase: String?) -> String {
    let start = "\(number(done)) af \(number(total)) trin er gjort."
    return phase.map { "\(start) Vi er i »\($0)«." } ?? "\(start) Det hele er på plads."
  }
  var managerNext: String { "Det næste" }
  var managerNothingNext: String { "De andre har intet udestående." }
  var managerWaits: String { "Det venter på lederen" }
  var managerNothingWaits: String { "Intet venter på dig." }
  var managerHours: String { "Timer det første år" }
  var managerHoursNote: String { "Efter modellens tal for hvert trin, som I har det." }
  var spentColumn: String { "Brugt" }
  var toComeColumn: String { "Tilbage" }
  var firstYearColumn: String { "Hele året" }
  var roleColumn: String { "Hvem" }
  var managerCompared: String { "Steder, der ligner jer" }
  func bandWords(_ own: Int, _ lower: Int, _ upper: Int, _ places: Int) -> String {
    "Lige så mange dage efter starten har I gjort \(own) % af trinnene. Den midterste halvdel af \(number(places)) steder på jeres størrelse havde gjort \(lower)–\(upper) %."
  }
  func bandStanding(_ standing: Band.Standing) -> String {
    switch standing {
    case .below: "I tager jer lidt bedre tid end de fleste."
    case .within: "I følges med de fleste."
    case .above: "I er nået længere end de fleste."
    }
  }
  var managerNoBand: String {
    "Der er for få steder, der ligner jeres, til at sammenligne uden at pege nogen ud."
  }
  func dueBy(_ day: String) -> String { "senest \(day)" }
  func overdueSince(_ day: String) -> String { "skulle være gjort \(day)" }
  func stuckBecause(_ barrier: String) -> String { "sidder fast: \(barrier)" }
  var stuckUnsaid: String { "sidder fast" }
  func more(_ count: Int) -> String { "og \(number(count)) mere" }
  func mark(_ mark: StepMark) -> String {
    switch mark {
    case .done: "Gjort"
    case .toCome: "Kommer"
    case .late: "Forsinket"
    case .stuck: "Sidder fast"
    }
  }
  var printIt: String { "Siden fylder ét A4-ark, når du udskriver den." }
}

extension Danish {
  func codeMeaning(_ state: PlanStep.State) -> String {
    switch state {
    case .open: "ikke gjort endnu"
    case .done: "gjort"
    case .aside: "lagt til side; tæller ikke med"
    }
  }

  func meaning(of column: PlanColumn) -> String {
    switch column {
    case .siteCode: "Stedets kode; for en kommune dens officielle nummer, fire cifre"
    case .site: "Stedets navn"
    case .region: "Regionen, hvor stedet ligger"
    case .model: "Den model, planen følger"
    case .version: "Modellens udgave, et tal der vokser"
    case .startsOn: "Den dag, planen begyndte"
    case .number: "Trinnets plads i planen, fra 1"
    case .step: "Trinnet; own- og et nummer er stedets eget"
    case .phase: "Fasen; i arket plans den fase, planen er nået til, tom når alt er gjort"
    case .state: "Hvor langt trinnet er"
    case .dueOn: "Den dag, det skal være gjort"
    case .doneOn: "Den dag, det blev gjort; tom til da"
    case .days: "Dage fra det kunne begynde (det, det venter på, var gjort, ellers starten) til det var gjort"
    case .stuckOn: "Den dag, nogen sagde, at de sidder fast; tom når de ikke gør"
    case .barrier: "Det, der står i vejen, med modellens ord; tom når intet er sagt"
    case .steps: "Trin i planen uden dem, der er lagt til side"
    case .stepsDone: "Trin, der er gjort"
    case .share: "Andel gjort, i procent (SIC)"
    case .daysUsed: "Dage fra starten til det sidste gjorte trin (SIC)"
    case .nextStep: "Det første trin, der ikke er gjort; tom når alt er gjort"
    case .movedOn: "Den dag, det sidste trin blev gjort; starten, før noget er gjort"
    case .standsStill: "yes: noget er over tiden eller sidder fast, og intet er gjort i otte uger"
    }
  }
}
