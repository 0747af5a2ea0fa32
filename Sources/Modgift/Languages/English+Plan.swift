extension English {
  var planTitle: String { "Your plan" }
  func planLead(_ site: String, _ model: String) -> String { "\(site) · \(model)" }
  var yourSites: String { "Your sites" }
  var noPlanTitle: String { "You have no plan yet" }
  var noPlanLead: String {
    "Answer a few questions, which takes two minutes, and you have a plan that fits you: who does what, and when."
  }
  var startPlan: String { "Start your plan" }
  var noPlanHereTitle: String { "You do not work at a site with a plan" }
  var noPlanHereLead: String { "A plan belongs to a site and is worked by its trainers, peers and managers." }
  var noModelTitle: String { "There is no model yet" }
  var noModelLead: String { "The programme's coordinator publishes it first. Then you can start your plan." }
  var yourNextStep: String { "Your next step" }
  var takeStep: String { "Take the step" }
  var alsoYours: String { "Yours as well" }
  var atYourSite: String { "What the others are on" }
  var nothingForYou: String { "Nothing waits for you" }
  var nothingForYouAdvice: String { "Well done. See whether one of the others could use a hand." }
  func stepsDone(_ done: Int, of all: Int) -> String { "\(number(done)) of \(number(all)) steps are done" }
  var wholeYear: String { "The whole plan" }
  func planStarted(_ day: String) -> String { "Begun on \(day)." }
  var otherSteps: String { "Other steps" }
  var setAsideSteps: String { "Set aside" }
  func minutes(_ minutes: Int) -> String { minutes == 1 ? "1 minute" : "\(number(minutes)) minutes" }
  func dueOn(_ day: String) -> String { "by \(day)" }
  func doneOn(_ day: String) -> String { "done \(day)" }
  var stepIsDone: String { "Done" }
  var stepIsAside: String { "Set aside" }
  var stepIsStuck: String { "Stuck" }
  var stepIsLate: String { "Its day has passed" }
  var stepIsOwn: String { "Your own" }
  var stepIsChanged: String { "Changed by you" }
  var somebody: String { "A colleague" }
  var aStep: String { "a step" }
  func told(_ act: PlanEvent.Act, by actor: String, _ step: String, _ moment: String) -> String {
    switch act {
    case .started: "\(actor) started the plan, \(moment)"
    case .finished: "\(actor) did “\(step)”, \(moment)"
    case .postponed: "\(actor) put “\(step)” off, \(moment)"
    case .stuck: "\(actor) is stuck at “\(step)”, \(moment)"
    case .freed: "\(actor) got on with “\(step)”, \(moment)"
    case .reworded: "\(actor) changed “\(step)”, \(moment)"
    case .moved: "\(actor) moved “\(step)”, \(moment)"
    case .handedOver: "\(actor) handed “\(step)” over, \(moment)"
    case .added: "\(actor) added “\(step)”, \(moment)"
    case .setAside: "\(actor) set “\(step)” aside, \(moment)"
    case .takenUp: "\(actor) took “\(step)” up again, \(moment)"
    case .updated: "\(actor) took a new version of the model in, \(moment)"
    case .undone: "\(actor) undid something in “\(step)”, \(moment)"
    case .answered: "\(actor) changed your answers, \(moment)"
    case .answersUndone: "\(actor) took your old answers back, \(moment)"
    }
  }
  var undo: String { "Undo it" }
  func onlySite(_ site: String) -> String { "Only you at \(site)" }
}

extension English {
  var ownerLabel: String { "Who" }
  var dueLabel: String { "By" }
  var timeLabel: String { "Time" }
  var waitsLabel: String { "Waits for" }
  var whatToDo: String { "What you do" }
  var doneWhen: String { "It is done when" }
  var isItDone: String { "Is it done?" }
  var done: String { "Done" }
  func evidenceLabel(_ evidence: Evidence) -> String {
    switch evidence {
    case .nothing: "Nothing"
    case .date: "Which day?"
    case .number: "How many?"
    case .line: "One line about it"
    case .people: "Who?"
    }
  }
  func stepProblem(_ problem: StepForm.Problem) -> String {
    switch problem {
    case .missing: "Fill this in and we can go on."
    case .notADay: "Write a day, such as 2026-03-12."
    case .outside(let first, let last): "Choose a day from \(day(first)) to \(day(last))."
    case .notANumber: "Write a number."
    case .nobodyChosen: "Choose at least one."
    case .text(let problem): self.problem(problem)
    }
  }
  func wasDone(on day: String, by person: String, evidence: String?) -> String {
    let end = evidence.map { ": \($0)" } ?? "."
    return "Done on \(day) by \(person)\(end)"
  }
  var stepNotYet: String { "Not yet" }
  var whenThen: String { "When then?" }
  var whyLater: String { "What does it wait for?" }
  var notYetSend: String { "Keep the new day" }
  var stuck: String { "I am stuck" }
  var whatIsInTheWay: String { "What is in the way?" }
  var somethingElse: String { "Something else" }
  var inYourWords: String { "In your own words" }
  var stuckSend: String { "Show me what helps" }
  var noteHint: String { "Read at your site only. Do not write of citizens so that they can be known." }
  var takeUpAgain: String { "Take it up again" }
  var readyToCopy: String { "Ready to use" }
  var othersMet: String { "What others have met here" }
  var yourNotes: String { "Your notes" }
  func noteKind(_ kind: PlanNote.Kind) -> String {
    switch kind {
    case .evidence: "Done"
    case .reason: "Reason"
    case .stuck: "Was stuck"
    case .later: "Put off"
    }
  }
  var standsOn: String { "What it stands on" }
  var isProposal: String { "This is our own proposal; it has not been shown by others." }
  var copyText: String { "The text to copy" }
  var copyHint: String { "Mark all of it and put it where you need it." }
  var copy: String { "Copy the text" }
  var copied: String { "Copied" }
  var nothingOfYoursIsLost: String { "Nothing of yours is lost." }
  var whatYouWrote: String { "What you wrote" }
  var seeStepNow: String { "See the step as it is now" }
}
