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

  /// For each step that is done, the days from when it could be begun until it was: from the last of what it waits
  /// for, or from the start. Done before it could be begun counts as no days.
  var days: [Step.ID: Int] {
    let done = Dictionary(steps.map { ($0.step, $0.doneOn) }) { first, _ in first }
    var days: [Step.ID: Int] = [:]
    days.reserveCapacity(steps.count)
    for date in steps {
      guard let doneOn = date.doneOn else { continue }
      let begun = date.waits.compactMap { done[$0] ?? nil }.max() ?? startsOn
      days[date.step] = max(0, begun.distance(to: doneOn))
    }
    return days
  }

  /// The first step that isn't done; nil when all are.
  var next: Step.ID? { steps.first { $0.doneOn == nil }?.step }
}
