/// A step as it is at one place, and how it came to be so.
struct FittedStep: Hashable, Sendable {
  var step: Step
  /// In the order they were made; of two in one field the later one stands.
  var changes: [Made] = []

  /// What a rule has done to the step.
  struct Made: Hashable, Sendable {
    let rule: Rule.ID
    let what: What
  }

  enum What: Hashable, Sendable {
    case added
    /// Another step has become a part of it.
    case joined(Step.ID)
    case changed(StepField)
  }
}
