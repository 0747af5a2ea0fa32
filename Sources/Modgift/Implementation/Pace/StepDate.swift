import Storage

/// When a step of a plan was done, if it was.
struct StepDate: Hashable, Sendable {
  let step: Step.ID
  let phase: Phase.ID
  /// What had to be done first.
  let waits: [Step.ID]
  let doneOn: Day?
}

/// The dates of one plan.
struct PlanDates: Hashable, Sendable {
  let startsOn: Day
  /// In the order of the plan, without the steps that are set aside.
  let steps: [StepDate]

  /// The days from when a step could be begun until it was done: from the last of what it waits for, or from the
  /// start. Nil until it is done. Done before it could be begun counts as no days.
  func days(of step: Step.ID) -> Int? {
    guard let date = steps.first(where: { $0.step == step }), let doneOn = date.doneOn else { return nil }
    let before = steps.filter { date.waits.contains($0.step) }.compactMap(\.doneOn)
    return max(0, (before.max() ?? startsOn).distance(to: doneOn))
  }

  /// The first step that isn't done; nil when all are.
  var next: Step.ID? { steps.first { $0.doneOn == nil }?.step }
}
