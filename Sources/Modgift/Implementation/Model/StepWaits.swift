/// What each step waits for, in the order of the steps.
struct StepWaits {
  let steps: [Step.ID]
  let waits: [Step.ID: [Step.ID]]
}

/// What each of some steps waits for.
func waits(of steps: [Step]) -> StepWaits {
  StepWaits(
    steps: steps.map(\.id),
    waits: Dictionary(steps.map { ($0.id, $0.waits) }, uniquingKeysWith: { first, _ in first }))
}

/// What each of some steps waits for when a few of them are made one.
func waits(of steps: [Step], merging merged: [Step.ID], into target: Step.ID) -> StepWaits {
  func kept(_ id: Step.ID) -> Step.ID { merged.contains(id) ? target : id }
  var waits: [Step.ID: [Step.ID]] = [:]
  for step in steps {
    let owner = kept(step.id)
    for wait in step.waits.map(kept) where wait != owner && waits[owner]?.contains(wait) != true {
      waits[owner, default: []].append(wait)
    }
  }
  return StepWaits(steps: steps.map(\.id).filter { !merged.contains($0) }, waits: waits)
}

/// The first circle in which steps wait for each other, step by step; nil if there is none.
func firstLoop(in graph: StepWaits) -> [Step.ID]? {
  var finished: Set<Step.ID> = []
  for start in graph.steps where !finished.contains(start) {
    // A path with, at each step of it, what is still to be followed from there.
    var path = [(step: start, rest: graph.waits[start] ?? [])]
    while let last = path.indices.last {
      guard let next = path[last].rest.popLast() else {
        finished.insert(path[last].step)
        path.removeLast()
        continue
      }
      if let begin = path.firstIndex(where: { $0.step == next }) { return path[begin...].map(\.step) }
      if !finished.contains(next) { path.append((next, graph.waits[next] ?? [])) }
    }
  }
  return nil
}
