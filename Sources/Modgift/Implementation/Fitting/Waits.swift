/// The steps of a plan without some that are set aside: whoever waited for one of those waits for what it waited for.
func handedOn(_ steps: [Step], without aside: [Step]) -> [Step] {
  let waits = settledWaits(
    of: steps, all: Dictionary(aside.map { ($0.id, $0.waits) }, uniquingKeysWith: { first, _ in first }),
    merged: [:])
  return steps.map { $0.with(.waits, .steps(waits[$0.id] ?? [])) }
}

/// What each step waits for when some that were waited for are gone: whoever waited for a merged step waits for the
/// one it went into, and whoever waited for a dropped one waits for what that one waited for. Where this closes a
/// circle, the wait that closes it, in the order of the steps, is let go.
func settledWaits(
  of steps: [Step], all: [Step.ID: [Step.ID]], merged: [Step.ID: Step.ID]
) -> [Step.ID: [Step.ID]] {
  let present = Set(steps.map(\.id))
  var settled: [Step.ID: [Step.ID]] = [:]
  for step in steps {
    var waits: [Step.ID] = []
    var seen: Set<Step.ID> = [step.id]
    var open = Array(step.waits.reversed())
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      if present.contains(next) {
        waits.append(next)
      } else if let target = merged[next] {
        open.append(target)
      } else {
        open += (all[next] ?? []).reversed()
      }
    }
    settled[step.id] = waits.filter { !reaches($0, step.id, by: settled) }
  }
  return settled
}

/// Whether a step waits for another, directly or by way of others.
private func reaches(_ start: Step.ID, _ end: Step.ID, by waits: [Step.ID: [Step.ID]]) -> Bool {
  var seen: Set<Step.ID> = []
  var open = [start]
  while let next = open.popLast() {
    if next == end { return true }
    if seen.insert(next).inserted { open += waits[next] ?? [] }
  }
  return false
}
