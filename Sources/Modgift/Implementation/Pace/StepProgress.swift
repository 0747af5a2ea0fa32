import Storage

/// How a step goes over many plans.
struct StepProgress: Hashable, Sendable {
  let step: Step.ID
  /// In how many plans it is.
  let plans: Int
  let done: Int
  /// In how many plans it is the first that isn't done: where they have stopped for now.
  let next: Int
  /// Of the plans in which it is done; nil if it is in none.
  let medianDays: Int?
}

/// How each step goes over some plans, in the order in which the steps are handed in.
func progress(of steps: [Step.ID], over plans: [PlanDates]) -> [StepProgress] {
  var total: [Step.ID: Int] = [:]
  var next: [Step.ID: Int] = [:]
  var days: [Step.ID: [Int]] = [:]
  for plan in plans {
    if let step = plan.next { next[step, default: 0] += 1 }
    for date in plan.steps { total[date.step, default: 0] += 1 }
    for (step, taken) in plan.days { days[step, default: []].append(taken) }
  }
  return steps.map { step in
    StepProgress(
      step: step, plans: total[step] ?? 0, done: days[step]?.count ?? 0, next: next[step] ?? 0,
      medianDays: median(of: days[step] ?? []))
  }
}

/// How a phase goes over many plans.
struct PhaseProgress: Hashable, Sendable {
  let phase: Phase.ID
  /// Of the plans' shares, in percent; nil without plans.
  let medianShare: Int?
  /// Of the plans in which the phase is whole; nil if it is in none.
  let medianDays: Int?
}

/// How each phase goes over some plans.
func progress(of phases: [Phase.ID], over plans: [PlanDates]) -> [PhaseProgress] {
  phases.map { phase in
    let paces = plans.map { $0.pace(of: phase) }
    return PhaseProgress(
      phase: phase, medianShare: median(of: paces.compactMap(\.share)),
      medianDays: median(of: paces.filter { $0.done == $0.total }.compactMap(\.days)))
  }
}
