/// The words of a site's plan and of its steps.
protocol PlanPhrases: Sendable {
  var planTitle: String { get }
  func planLead(_ site: String, _ model: String) -> String
  var yourSites: String { get }
  var noPlanTitle: String { get }
  var noPlanLead: String { get }
  var startPlan: String { get }
  var noPlanHereTitle: String { get }
  var noPlanHereLead: String { get }
  var noModelTitle: String { get }
  var noModelLead: String { get }
  var yourNextStep: String { get }
  var takeStep: String { get }
  var alsoYours: String { get }
  var atYourSite: String { get }
  var nothingForYou: String { get }
  var nothingForYouAdvice: String { get }
  func stepsDone(_ done: Int, of all: Int) -> String
  var wholeYear: String { get }
  func planStarted(_ day: String) -> String
  var otherSteps: String { get }
  var setAsideSteps: String { get }
  func minutes(_ minutes: Int) -> String
  func dueOn(_ day: String) -> String
  func doneOn(_ day: String) -> String
  var stepIsDone: String { get }
  var stepIsAside: String { get }
  var stepIsStuck: String { get }
  var stepIsLate: String { get }
  var stepIsOwn: String { get }
  var stepIsChanged: String { get }
  var somebody: String { get }
  var aStep: String { get }
  /// What was done to a step, by whom, when.
  func told(_ act: PlanEvent.Act, by actor: String, _ step: String, _ moment: String) -> String
  var undo: String { get }
  func onlySite(_ site: String) -> String
}

/// All the words of the plans.
protocol ImplementationPhrases: PlanPhrases, StepPressPhrases, PlanStepPhrases, PlanStartPhrases,
  PlanFitPhrases,
  PlanAnswersPhrases,
  PlanHelpPhrases, PlanVersionPhrases
{}
