import Storage

/// Chooses the one step somebody should see first.
struct NextStep {
  let steps: [PlanStep]

  /// Open steps that are somebody's own, the one to take first: those that can go on before those that are stuck or
  /// wait for others, the earlier day first. A step that is nobody's comes after one's own.
  func ordered(for person: Person.ID) -> [PlanStep] {
    let open = Dictionary(grouping: steps.filter { $0.state == .open }, by: \.plan).mapValues {
      Set($0.map(\.step))
    }
    func rank(_ step: PlanStep) -> Int {
      if step.isStuck { return 2 }
      return step.shown.waits.contains { open[step.plan]?.contains($0) ?? false } ? 1 : 0
    }
    return steps.filter { $0.state == .open && ($0.owner == person || $0.owner == nil) }
      .map { (step: $0, rank: rank($0), isOwn: $0.owner == person) }
      .sorted {
        ($0.isOwn ? 0 : 1, $0.rank, $0.step.dueOn, $0.step.number)
          < ($1.isOwn ? 0 : 1, $1.rank, $1.step.dueOn, $1.step.number)
      }.map(\.step)
  }

  /// The steps of others that come next, the earliest day first.
  func ofOthers(than person: Person.ID) -> [PlanStep] {
    steps.filter { $0.state == .open && $0.owner != nil && $0.owner != person }
      .sorted { ($0.dueOn, $0.number) < ($1.dueOn, $1.number) }
  }

  /// What a step waits for that is still open.
  func waits(of step: PlanStep) -> [PlanStep] {
    let waits = Set(step.shown.waits)
    return steps.filter { $0.state == .open && waits.contains($0.step) }
  }
}
