import Storage

/// What may be known of a plan outside the site it belongs to: its states and its days, and no word of it.
struct PlanStatus: Sendable, Hashable {
  let plan: Plan.ID
  let site: Site.ID
  /// How many events it has seen; with every change of the plan one more.
  let revision: Int
  let version: ModelVersion.ID
  let model: Model.ID
  let startsOn: Day
  /// What makes the place like another.
  let place: PlaceFacts
  /// In the order of the plan.
  var steps: [StepStatus] = []

  /// The steps that count: those that are not set aside.
  var counted: [StepStatus] { steps.filter { $0.state != .aside } }

  /// Where it has got: the first step that isn't done; nil when all are.
  var next: StepStatus? { steps.first { $0.state == .open } }

  /// The day of its last step forward; the day it began before there was one.
  var lastMoved: Day { steps.compactMap(\.doneOn).reduce(startsOn, max) }
}

/// How far a step has come.
struct StepStatus: Sendable, Hashable {
  let step: Step.ID
  let phase: Phase.ID
  let state: PlanStep.State
  let dueOn: Day
  let doneOn: Day?
  /// Since when it is stuck; nil when it isn't.
  let stuckAt: Timestamp?
  /// What is in the way, as the model names it: never in the site's own words.
  let barrier: KnownBarrier.ID?

  var isStuck: Bool { state == .open && stuckAt != nil }
}

extension PlanStatus {
  /// How many days may pass without a step forward before a plan that has fallen behind counts as standing still.
  /// Eight weeks: the summer break and a quarter's ordinary quiet are shorter.
  static let quietDays = 56

  /// Whether it stands still: something is overdue or stuck, and nothing has been done for long.
  func standsStill(on day: Day) -> Bool {
    guard let next, lastMoved.distance(to: day) > PlanStatus.quietDays else { return false }
    return next.dueOn < day || steps.contains(where: \.isStuck)
  }

  /// What it is stuck on, when it says so: the first of its steps that is.
  var stuck: StepStatus? { steps.first(where: \.isStuck) }

  /// The dates of its steps, for the scores. What a step waits for is taken from the model; where a step that is
  /// waited for isn't in this plan, from what that one waits for in turn.
  /// - Parameter all: What each step of the model waits for.
  func dates(_ all: [Step.ID: [Step.ID]]) -> PlanDates {
    let counted = counted
    let here = Set(counted.map(\.step))
    return PlanDates(
      startsOn: startsOn,
      steps: counted.map { step in
        StepDate(
          step: step.step, phase: step.phase, waits: waits(of: step.step, all, here), doneOn: step.doneOn)
      })
  }

  private func waits(of step: Step.ID, _ all: [Step.ID: [Step.ID]], _ here: Set<Step.ID>) -> [Step.ID] {
    var waits: [Step.ID] = []
    var seen: Set<Step.ID> = [step]
    var open = all[step] ?? []
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      if here.contains(next) { waits.append(next) } else { open += all[next] ?? [] }
    }
    return waits
  }
}
