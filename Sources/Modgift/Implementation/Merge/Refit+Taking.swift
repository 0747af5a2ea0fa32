import Storage

extension Refit {
  /// The steps as they are before and after some offers are taken and all others left. Words of the site stay, what
  /// is done stays done, and a day that was chosen by hand stays too. Steps that stay as they are are not in it.
  /// - Parameter owners: Who takes on what is new.
  func taking(_ taken: Set<Offer.ID>, _ content: PlanContent, owners: Owners) -> PlanChange {
    let result = merge.taking(taken)
    let theirs = Dictionary(merge.theirs.map { ($0.id, $0) }) { first, _ in first }
    let days = Days(before: merge.ours, after: result, from: content.plan.startsOn)
    let dealt = owners.dealt(result)
    var became: [StepSnapshot] = []
    for step in result {
      let based = theirs[step.id] ?? content.steps.first { $0.step == step.id }?.wording.based ?? step
      let wording = StepWording(based: based, differingTo: step)
      let old = content.steps.first { $0.step == step.id }
      let number = number(of: old, after: became.last)
      if let old, old.state != .aside {
        became.append(
          StepSnapshot(
            old, number: number, wording, dueOn: days.day(of: old), owner: owner(of: old, step, dealt)))
      } else if let old {
        became.append(
          StepSnapshot(old.takenUp, number: number, wording, dueOn: old.dueOn, owner: old.owner))
      } else {
        became.append(
          StepSnapshot(
            id: .random(), step: step.id, number: number, phase: step.phase, state: .open,
            dueOn: days.new[step.id]?.on ?? content.plan.startsOn, ownerRole: step.owner,
            owner: dealt[step.id], doneOn: nil, doneBy: nil, barrier: nil, stuckAt: nil, wording: wording))
      }
    }
    let kept = Set(result.map(\.id))
    let aside = content.steps.filter { $0.state == .aside && !kept.contains($0.step) }.map { step in
      StepSnapshot(step, number: step.number, rebased(step, theirs), dueOn: step.dueOn, owner: step.owner)
    }
    return PlanChange(was: content.steps.map { StepSnapshot($0, withWords: true) }, became: became + aside)
      .withoutUnchanged
  }

  /// A step keeps its number while that still comes after the one before it; there is room between them for new ones.
  private func number(of step: PlanStep?, after last: StepSnapshot?) -> Int {
    let least = (last?.number ?? 0) + 1
    return max(step?.number ?? least, least)
  }

  /// A step that was set aside stays so, on the new version's words.
  private func rebased(_ step: PlanStep, _ theirs: [Step.ID: Step]) -> StepWording {
    theirs[step.step].map { StepWording(based: $0, own: step.wording.own) } ?? step.wording
  }

  /// Whoever had a step keeps it, unless it has gone to another role.
  private func owner(of old: PlanStep, _ step: Step, _ dealt: [Step.ID: Person.ID]) -> Person.ID? {
    step.owner == old.ownerRole ? old.owner : dealt[step.id]
  }
}

/// The days of steps before and after.
private struct Days {
  let old: Schedule
  let new: Schedule

  init(before: [Step], after: [Step], from start: Day) {
    old = schedule(before, from: start)
    new = schedule(after, from: start)
  }

  /// A day that was the schedule's own follows the new schedule; one that somebody chose stays.
  func day(of step: PlanStep) -> Day {
    guard step.state == .open, old[step.step]?.on == step.dueOn else { return step.dueOn }
    return new[step.step]?.on ?? step.dueOn
  }
}

extension StepWording {
  /// The words of a model's step with the fields in which another differs from it as the site's own.
  init(based: Step, differingTo step: Step) {
    var own: [StepField: FieldValue] = [:]
    for field in StepField.allCases where step[field] != based[field] { own[field] = step[field] }
    self.init(based: based, own: own)
  }
}

extension StepSnapshot {
  /// A step that a new version of the model has brought along.
  fileprivate init(_ old: PlanStep, number: Int, _ wording: StepWording, dueOn: Day, owner: Person.ID?) {
    let shown = wording.shown
    self.init(
      id: old.id, step: old.step, number: number, phase: shown.phase, state: old.state, dueOn: dueOn,
      ownerRole: shown.owner, owner: owner, doneOn: old.doneOn, doneBy: old.doneBy, barrier: old.barrier,
      stuckAt: old.stuckAt?.milliseconds, wording: wording)
  }
}
