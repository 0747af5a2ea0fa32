/// The words of starting a plan.
protocol PlanStartPhrases: Sendable {
  var startTitle: String { get }
  func startTitle(_ site: String) -> String
  var startWhichSite: String { get }
  func questionPlace(_ place: Int, of all: Int) -> String
  var goOn: String { get }
  var goBack: String { get }
  func startProblem(_ problem: Question.Refusal) -> String
  func knownFrom(_ fact: KnownFact) -> String
  func useEstimate(_ number: Int, of inhabitants: Int) -> String
  var estimated: String { get }
  func yesOrNo(_ yes: Bool) -> String
  var startDayTitle: String { get }
  func startDayLead(steps: Int, site: String) -> String
  var startDay: String { get }
  var startDayHint: String { get }
  func dayProblem(_ problem: StartChoices.DayProblem) -> String
  var leadLabel: String { get }
  var leadHint: String { get }
  func nobodyHas(_ roles: [String], at site: String) -> String
  var howItFitsTitle: String { get }
  var howItFits: String { get }
  var nothingFitted: String { get }
  func ruleEffect(_ effect: FittedStep.What, _ step: String) -> String
  func whatItChanges(_ steps: Int) -> String
  func ruleDropped(_ step: String) -> String
  var overruleRule: String { get }
  var doNotUseRule: String { get }
  var overruleNote: String { get }
  var makePlan: String { get }
  var yourAnswers: String { get }
  var changeAnswer: String { get }
}
