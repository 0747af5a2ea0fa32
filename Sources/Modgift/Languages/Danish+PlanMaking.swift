extension Danish {
  var startTitle: String { "Start en plan" }
  func startTitle(_ site: String) -> String { "Start planen for \(site)" }
  var startWhichSite: String { "Hvilket sted gælder det?" }
  func questionPlace(_ place: Int, of all: Int) -> String { "Spørgsmål \(number(place)) af \(number(all))" }
  var goOn: String { "Videre" }
  var goBack: String { "Tilbage" }
  func startProblem(_ problem: Question.Refusal) -> String {
    switch problem {
    case .notANumber: "Skriv et tal, for eksempel 120."
    case .outside(let range): "Skriv et tal fra \(number(range.lowerBound)) til \(number(range.upperBound))."
    case .notAChoice: "Vælg et af svarene."
    }
  }
  func knownFrom(_ fact: KnownFact) -> String {
    switch fact {
    case .activeTrainers: "Tallet er talt blandt dem, der er trænere hos jer i dag."
    case .density: "Regnet ud fra jeres indbyggere og areal."
    case .island: "Vi har set efter på kortet."
    case .inhabitants: "Fra folketallet."
    case .daysSinceTraining: "Talt fra jeres seneste kursus for trænere."
    }
  }
  func useEstimate(_ number: Int, of inhabitants: Int) -> String {
    "Ved det ikke – brug et skøn: \(self.number(number))"
  }
  var estimated: String { "Skøn" }
  func yesOrNo(_ yes: Bool) -> String { yes ? "Ja" : "Nej" }
  var startDayTitle: String { "Hvornår begynder I?" }
  func startDayLead(steps: Int, site: String) -> String {
    "Planen for \(site) får \(number(steps)) trin. Hvert får en uge og et navn, og alt kan flyttes bagefter."
  }
  var startDay: String { "Første dag" }
  var startDayHint: String { "Ferier og helligdage springes over." }
  func dayProblem(_ problem: StartChoices.DayProblem) -> String {
    switch problem {
    case .notADay: "Skriv en dag, for eksempel 2026-03-12."
    case .refused(.tooEarly(let first)): "Vælg en dag, der ikke ligger før \(day(first)). Intet er gået tabt."
    case .refused(.tooLate(let last)): "Vælg en dag senest \(day(last)). Intet er gået tabt."
    }
  }
  var leadLabel: String { "Hvem er tovholder?" }
  var leadHint: String { "Den, der holder øje med, at det skrider frem. I kan skifte senere." }
  func nobodyHas(_ roles: [String], at site: String) -> String {
    "\(site) har endnu ingen i rollen: \(list(roles.map { $0.lowercased() })). Rollens navn står i planen, til der er en."
  }
  var howItFitsTitle: String { "Sådan passer planen til jer" }
  var howItFits: String { "Ud fra jeres svar har vi rettet modellen til. Er noget forkert, så slå det fra." }
  var nothingFitted: String { "Modellen passer til jer, som den er." }
  func ruleEffect(_ effect: FittedStep.What, _ step: String) -> String {
    switch effect {
    case .added: "Nyt trin: \(step)"
    case .joined: "Slået sammen: \(step)"
    case .changed(.week): "Flyttet: \(step)"
    case .changed: "Tilpasset: \(step)"
    }
  }
  func whatItChanges(_ steps: Int) -> String { "Det ændrer \(number(steps)) trin" }
  func ruleDropped(_ step: String) -> String { "Taget ud: \(step)" }
  var overruleRule: String { "Passer det ikke?" }
  var doNotUseRule: String { "Gør det ikke hos os" }
  var overruleNote: String { "Hvorfor ikke?" }
  var makePlan: String { "Lav planen" }
  var yourAnswers: String { "Jeres svar" }
  var changeAnswer: String { "Ret" }
}

extension Danish {
  var fitTitle: String { "Hos jer" }
  var fitLead: String {
    "Ret ordene, flyt dagen, eller giv trinnet til en anden. Modellens ord bliver stående ved siden af."
  }
  var fitStep: String { "Ret trinnet til" }
  func fieldName(_ field: StepField) -> String {
    switch field {
    case .title: "Navn på trinnet"
    case .why: "Hvorfor"
    case .bullets: "Det gør man"
    case .done: "Det er gjort, når"
    case .evidence: "Det viser det"
    case .asks: "Det spørges der om"
    case .phase: "Fase"
    case .week: "Uge i planen"
    case .owner: "Rolle"
    case .minutes: "Tid"
    case .parts: "Antal gange af træneren"
    case .times: "Gange om året"
    case .waits: "Venter på"
    case .materials: "Materialer"
    case .barriers: "Det kan stå i vejen"
    }
  }
  var fieldLabel: String { "Hvad" }
  var yourChanges: String { "Det har I rettet" }
  var withYou: String { "Hos jer" }
  var inTheModel: String { "I modellen" }
  func originally(_ words: String) -> String { "I modellen: \(words)" }
  var nothingThere: String { "Intet" }
  var onePerLine: String { "En ting på hver linje." }
  var nobodyByName: String { "Ingen bestemt" }
  var minutesLabel: String { "Minutter" }
  var setAside: String { "Læg trinnet til side" }
  var whyAside: String { "Hvorfor passer det ikke hos jer?" }
  var setAsideNow: String { "Læg til side" }
  var coreStaysTitle: String { "Det her trin bliver" }
  var coreStays: String {
    "Det hører til de få, der bærer resten, og kan ikke lægges til side. I kan rette ordene, flytte det eller give det til en anden."
  }
  var addOwnStep: String { "Tilføj jeres eget trin" }
  var addOwnStepLead: String { "Noget I gør hos jer, som modellen ikke kender." }
  var phaseLabel: String { "Hvor hører det til?" }
  var planHistory: String { "Historien" }
  var planHistoryLead: String { "Hvad der er sket med planen, og hvordan den så ud en bestemt dag." }
  var earlier: String { "Tidligere" }
  var seeDay: String { "Dag" }
  var seePlanThen: String { "Se planen den dag" }
  func planOn(_ day: String) -> String { "Planen \(day)" }
  var noPlanThen: String { "Der var ingen plan endnu" }
  var noPlanThenAdvice: String { "Vælg en senere dag." }
  var stepLabel: String { "Trin" }
  var stateLabel: String { "Tilstand" }
  func stepState(_ state: PlanStep.State) -> String {
    switch state {
    case .open: "Åbent"
    case .done: "Gjort"
    case .aside: "Lagt til side"
    }
  }
}
