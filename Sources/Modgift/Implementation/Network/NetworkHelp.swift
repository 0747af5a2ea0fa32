import Storage

/// That one site could ask another: it stands at a step the other has taken.
struct NetworkHelp: Sendable, Hashable {
  let asker: Site.ID
  let step: Step.ID
  /// Whether the asker is stuck at it and not only on the way to it.
  let isStuck: Bool
  /// The sites that have done it, the latest first.
  let takers: [Taker]

  struct Taker: Sendable, Hashable {
    let site: Site.ID
    let doneOn: Day
  }

  /// How many are named for one step: so few that it is clear whom to ask.
  static let mostTakers = 3
}

/// Who could ask whom in a network: for every site the steps it is stuck at and the one it has got to, where another
/// has been through. The stuck come first, then those whom most can help.
func helpAmong(_ plans: [PlanStatus]) -> [NetworkHelp] {
  var takers: [Step.ID: [NetworkHelp.Taker]] = [:]
  for plan in plans {
    for step in plan.steps where step.state == .done && !step.step.isLocal {
      if let day = step.doneOn { takers[step.step, default: []].append(.init(site: plan.site, doneOn: day)) }
    }
  }
  let all = plans.flatMap { plan in
    standing(plan).compactMap { step -> NetworkHelp? in
      let others = (takers[step.step] ?? []).filter { $0.site != plan.site }
        .sorted { ($1.doneOn, $0.site) < ($0.doneOn, $1.site) }
      guard !others.isEmpty else { return nil }
      return NetworkHelp(
        asker: plan.site, step: step.step, isStuck: step.isStuck,
        takers: Array(others.prefix(NetworkHelp.mostTakers)))
    }
  }
  return all.sorted {
    ($0.isStuck ? 0 : 1, -$0.takers.count, $0.asker) < ($1.isStuck ? 0 : 1, -$1.takers.count, $1.asker)
  }
}

/// Where a site stands: the steps it is stuck at, and the one it has got to.
private func standing(_ plan: PlanStatus) -> [StepStatus] {
  let stuck = plan.steps.filter { $0.isStuck && !$0.step.isLocal }
  guard let next = plan.next, !next.step.isLocal, !stuck.contains(next) else { return stuck }
  return stuck + [next]
}
