/// The words of changing the answers a plan stands on, and who coordinates.
protocol PlanAnswersPhrases: Sendable {
  var answersLead: String { get }
  var changeAnswers: String { get }
  var answerIsEstimate: String { get }
  /// What the programme knows today, where that is something else.
  func knownToday(_ value: String) -> String
  var seeWhatChanges: String { get }
  var answersCannotUndo: String { get }
  var answersChangeTitle: String { get }
  var answersChangeLead: String { get }
  var answersChangeNothing: String { get }
  var ruleBegins: String { get }
  var ruleEnds: String { get }
  var withNewAnswers: String { get }
  func handOverSteps(_ count: Int, to name: String) -> String
  var saveAnswers: String { get }
}
