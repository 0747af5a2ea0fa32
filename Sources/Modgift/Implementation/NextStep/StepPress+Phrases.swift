/// The words of a step in a mail, and of the press that says it is done.
protocol StepPressPhrases: Sendable {
  func isStepDone(_ step: String) -> String
  var yesStepIsDone: String { get }
  var yesStepIsDoneToday: String { get }
  var pressedStepIsDone: String { get }
  var pressedStepWasDone: String { get }
  /// The step asks for something that no press can give.
  var stepWantsMore: String { get }
  var seePlan: String { get }
  /// For the subject line of a digest.
  var oneStepWaits: String { get }
}
