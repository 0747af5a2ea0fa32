/// What a rule does to the steps.
enum Change: Hashable, Sendable {
  /// Puts in a step that is optional.
  case add(Step.ID)
  case drop(Step.ID)
  /// Makes several steps one of them: minutes are added, waits joined, the rest is that step's own.
  case merge([Step.ID], into: Step.ID)
  /// Earlier or later by some weeks.
  case shift(Step.ID, byWeeks: Int)
  /// Gives fields of a step other values.
  case set(Step.ID, [StepField: FieldValue])
}
