/// The words of one step: what it asks, and what is said about it.
protocol PlanStepPhrases: Sendable {
  var ownerLabel: String { get }
  var dueLabel: String { get }
  var timeLabel: String { get }
  var waitsLabel: String { get }
  var whatToDo: String { get }
  var doneWhen: String { get }
  var isItDone: String { get }
  var done: String { get }
  func evidenceLabel(_ evidence: Evidence) -> String
  func stepProblem(_ problem: StepForm.Problem) -> String
  func wasDone(on day: String, by person: String, evidence: String?) -> String
  var stepNotYet: String { get }
  var whenThen: String { get }
  var whyLater: String { get }
  var notYetSend: String { get }
  var stuck: String { get }
  var whatIsInTheWay: String { get }
  var somethingElse: String { get }
  var inYourWords: String { get }
  var stuckSend: String { get }
  var noteHint: String { get }
  var takeUpAgain: String { get }
  var readyToCopy: String { get }
  var othersMet: String { get }
  var yourNotes: String { get }
  func noteKind(_ kind: PlanNote.Kind) -> String
  var standsOn: String { get }
  var isProposal: String { get }
  var copyText: String { get }
  var copyHint: String { get }
  var copy: String { get }
  var copied: String { get }
  var nothingOfYoursIsLost: String { get }
  var whatYouWrote: String { get }
  var seeStepNow: String { get }
}
