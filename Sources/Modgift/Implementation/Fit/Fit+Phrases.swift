/// The words of fitting a plan to the site, and of its history.
protocol PlanFitPhrases: Sendable {
  var fitTitle: String { get }
  var fitLead: String { get }
  var fitStep: String { get }
  func fieldName(_ field: StepField) -> String
  var fieldLabel: String { get }
  var yourChanges: String { get }
  var withYou: String { get }
  var inTheModel: String { get }
  func originally(_ words: String) -> String
  var nothingThere: String { get }
  var onePerLine: String { get }
  var nobodyByName: String { get }
  var minutesLabel: String { get }
  var setAside: String { get }
  var whyAside: String { get }
  var setAsideNow: String { get }
  var coreStaysTitle: String { get }
  var coreStays: String { get }
  var addOwnStep: String { get }
  var addOwnStepLead: String { get }
  var phaseLabel: String { get }
  var planHistory: String { get }
  var planHistoryLead: String { get }
  var earlier: String { get }
  var seeDay: String { get }
  var seePlanThen: String { get }
  func planOn(_ day: String) -> String
  var noPlanThen: String { get }
  var noPlanThenAdvice: String { get }
  var stepLabel: String { get }
  var stateLabel: String { get }
  func stepState(_ state: PlanStep.State) -> String
}
