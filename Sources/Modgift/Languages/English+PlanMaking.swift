extension English {
  var startTitle: String { "Start a plan" }
  func startTitle(_ site: String) -> String { "Start the plan for \(site)" }
  var startWhichSite: String { "Which site is it for?" }
  func questionPlace(_ place: Int, of all: Int) -> String { "Question \(number(place)) of \(number(all))" }
  var goOn: String { "Go on" }
  var goBack: String { "Back" }
  func startProblem(_ problem: Question.Refusal) -> String {
    switch problem {
    case .notANumber: "Write a number, such as 120."
    case .outside(let range):
      "Write a number from \(number(range.lowerBound)) to \(number(range.upperBound))."
    case .notAChoice: "Choose one of the answers."
    }
  }
  func knownFrom(_ fact: KnownFact) -> String {
    switch fact {
    case .activeTrainers: "Counted among those who are trainers with you today."
    case .density: "Worked out from your inhabitants and area."
    case .island: "We have looked at the map."
    case .inhabitants: "From the population figures."
    case .daysSinceTraining: "Counted from your latest course for trainers."
    }
  }
  func useEstimate(_ number: Int, of inhabitants: Int) -> String {
    "Not known – use an estimate: \(self.number(number))"
  }
  var estimated: String { "Estimate" }
  func yesOrNo(_ yes: Bool) -> String { yes ? "Yes" : "No" }
  var startDayTitle: String { "When do you begin?" }
  func startDayLead(steps: Int, site: String) -> String {
    "The plan for \(site) gets \(number(steps)) steps. Each gets a week and a name, and all can be moved later."
  }
  var startDay: String { "First day" }
  var startDayHint: String { "Summer and holidays are left out." }
  func dayProblem(_ problem: StartChoices.DayProblem) -> String {
    switch problem {
    case .notADay: "Write a day, such as 2026-03-12."
    case .refused(.tooEarly(let first)): "Choose a day not before \(day(first)). Nothing is lost."
    case .refused(.tooLate(let last)): "Choose a day no later than \(day(last)). Nothing is lost."
    }
  }
  var leadLabel: String { "Who coordinates?" }
  var leadHint: String { "Whoever sees to it that things move. You can change it later." }
  func nobodyHas(_ roles: [String], at site: String) -> String {
    "\(site) has nobody yet who is \(list(roles.map { $0.lowercased() })). The role stands in the plan until there is one."
  }
  var howItFitsTitle: String { "How the plan fits you" }
  var howItFits: String { "We have fitted the model to your answers. If something is wrong, leave it out." }
  var nothingFitted: String { "The model fits you as it is." }
  func ruleEffect(_ effect: FittedStep.What, _ step: String) -> String {
    switch effect {
    case .added: "New step: \(step)"
    case .joined: "Put together: \(step)"
    case .changed(.week): "Moved: \(step)"
    case .changed: "Fitted: \(step)"
    }
  }
  func whatItChanges(_ steps: Int) -> String { "It changes \(number(steps)) steps" }
  func ruleDropped(_ step: String) -> String { "Taken out: \(step)" }
  var overruleRule: String { "Does it not fit?" }
  var doNotUseRule: String { "Not with us" }
  var overruleNote: String { "Why not?" }
  var makePlan: String { "Make the plan" }
  var yourAnswers: String { "Your answers" }
  var changeAnswer: String { "Change" }
}

extension English {
  var fitTitle: String { "With you" }
  var fitLead: String {
    "Change the words, move the day, or give the step to another. The model's own words stay beside."
  }
  var fitStep: String { "Fit the step" }
  func fieldName(_ field: StepField) -> String {
    switch field {
    case .title: "Name of the step"
    case .why: "Why"
    case .bullets: "What to do"
    case .done: "It is done when"
    case .evidence: "What shows it"
    case .asks: "What is asked"
    case .phase: "Phase"
    case .week: "Week of the plan"
    case .owner: "Role"
    case .minutes: "Time"
    case .parts: "Goes of the trainer"
    case .times: "Times a year"
    case .waits: "Waits for"
    case .materials: "Materials"
    case .barriers: "What may be in the way"
    }
  }
  var fieldLabel: String { "What" }
  var yourChanges: String { "What you have changed" }
  var withYou: String { "With you" }
  var inTheModel: String { "In the model" }
  func originally(_ words: String) -> String { "In the model: \(words)" }
  var nothingThere: String { "Nothing" }
  var onePerLine: String { "One thing on each line." }
  var nobodyByName: String { "Nobody by name" }
  var minutesLabel: String { "Minutes" }
  var setAside: String { "Set the step aside" }
  var whyAside: String { "Why does it not fit you?" }
  var setAsideNow: String { "Set aside" }
  var coreStaysTitle: String { "This step stays" }
  var coreStays: String {
    "It is one of the few that carry the rest and can't be set aside. You can change its words, move it or hand it over."
  }
  var addOwnStep: String { "Add a step of your own" }
  var addOwnStepLead: String { "Something you do that the model does not know." }
  var phaseLabel: String { "Where does it belong?" }
  var planHistory: String { "History" }
  var planHistoryLead: String { "What was done to the plan, and what it looked like on a day." }
  var earlier: String { "Earlier" }
  var seeDay: String { "Day" }
  var seePlanThen: String { "See the plan that day" }
  func planOn(_ day: String) -> String { "The plan on \(day)" }
  var noPlanThen: String { "There was no plan yet" }
  var noPlanThenAdvice: String { "Choose a later day." }
  var stepLabel: String { "Step" }
  var stateLabel: String { "State" }
  func stepState(_ state: PlanStep.State) -> String {
    switch state {
    case .open: "Open"
    case .done: "Done"
    case .aside: "Set aside"
    }
  }
}
