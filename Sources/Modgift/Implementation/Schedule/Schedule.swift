import Storage

/// When each step of a plan is due.
struct Schedule: Hashable, Sendable {
  let due: [Step.ID: Due]

  struct Due: Hashable, Sendable {
    /// Counted from the start, 1 to 52, without the weeks in which nothing is due (`PlanWeek`).
    let week: Int
    /// The last working day of that week.
    let on: Day
  }

  subscript(step: Step.ID) -> Due? { due[step] }
}

/// Puts steps on the calendar: each in its week, or in that of a step it waits for if that one's is later. A step
/// that waits for one that isn't there doesn't wait for it.
func schedule(_ steps: [Step], from start: Day) -> Schedule {
  let weeks = PlanWeek.first(Step.weeks.upperBound, from: start)
  let own = Dictionary(steps.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  var settled: [Step.ID: Int] = [:]
  for step in steps { settle(step.id, own, &settled) }
  return Schedule(
    due: settled.compactMapValues { week in
      weeks.indices.contains(week - 1) ? Schedule.Due(week: week, on: weeks[week - 1].due) : nil
    })
}

/// Finds the week of a step by way of all it waits for, without recursion, however long the chain.
private func settle(_ id: Step.ID, _ steps: [Step.ID: Step], _ settled: inout [Step.ID: Int]) {
  var path = [id]
  var onPath: Set<Step.ID> = [id]
  while let next = path.last {
    let waits = (steps[next]?.waits ?? []).filter { steps[$0] != nil }
    if let open = waits.first(where: { settled[$0] == nil && !onPath.contains($0) }) {
      path.append(open)
      onPath.insert(open)
    } else {
      let own = min(max(steps[next]?.week ?? 1, Step.weeks.lowerBound), Step.weeks.upperBound)
      settled[next] = settled[next] ?? waits.compactMap { settled[$0] }.reduce(own, max)
      path.removeLast()
      onPath.remove(next)
    }
  }
}
