import Storage

/// Chooses the one step somebody should see first.
struct NextStep {
  let steps: [PlanStep]

  /// Open steps that are somebody's own, the one to take first: those that can go on before those that are stuck or
  /// wait for others, the earlier day first. A step that is nobody's comes after one's own.
  func ordered(for person: Person.ID) -> [PlanStep] {
    turns(of: person).sorted { $0.comesBefore($1) }.map { steps[$0.place] }
  }

  /// The first of these.
  func first(for person: Person.ID) -> PlanStep? {
    turns(of: person).min { $0.comesBefore($1) }.map { steps[$0.place] }
  }

  /// Asks each step at its place: a step is large, and there are a good forty.
  private func turns(of person: Person.ID) -> [Turn] {
    let openPlaces = steps.indices.filter { steps[$0].state == .open }
    let open = openPlaces.reduce(into: [Plan.ID: Set<Step.ID>]()) { open, place in
      open[steps[place].plan, default: []].insert(steps[place].step)
    }
    func obstacle(at place: Int) -> Int {
      if steps[place].isStuck { return 2 }
      return steps[place].shown.waits.contains { open[steps[place].plan]?.contains($0) ?? false } ? 1 : 0
    }
    return openPlaces.filter { steps[$0].owner == person || steps[$0].owner == nil }.map { place in
      Turn(
        place: place, isOwn: steps[place].owner == person, obstacle: obstacle(at: place),
        dueOn: steps[place].dueOn, number: steps[place].number)
    }
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

/// When it is an open step's turn: what decides, and where the step stands.
private struct Turn {
  let place: Int
  let isOwn: Bool
  /// 0 where it can go on, 1 where it waits for others, 2 where it is stuck.
  let obstacle: Int
  let dueOn: Day
  let number: Int

  func comesBefore(_ other: Turn) -> Bool {
    (isOwn ? 0 : 1, obstacle, dueOn, number) < (
      other.isOwn ? 0 : 1, other.obstacle, other.dueOn, other.number
    )
  }
}
