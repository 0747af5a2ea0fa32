import Storage

/// What other answers, or somebody else who coordinates, would change in a plan.
struct AnswersChange {
  let facts: PlanFacts
  let refit: Refit
  /// The rules that apply from now on, and those that apply no more.
  let begun: [Rule]
  let ended: [Rule]
  /// The open steps that whoever coordinates has as such, where that is to be somebody else.
  let handed: [PlanStep]

  init(_ form: AnswersForm, _ content: PlanContent) {
    facts = form.facts
    refit = Refit(content, to: content.model, answers: form.answers)
    let rules = content.model.rules.filter { !content.plan.overruled.contains($0.id) }
    let (was, now) = (content.plan.answers, form.answers)
    begun = rules.filter { $0.condition.holds(for: now) && !$0.condition.holds(for: was) }
    ended = rules.filter { $0.condition.holds(for: was) && !$0.condition.holds(for: now) }
    let old = content.plan.lead
    handed =
      form.lead == old
      ? [] : content.steps.filter { $0.state == .open && $0.ownerRole == .lead && $0.owner == old }
  }

  /// What comes of it when some offers are taken and all others left.
  /// - Parameter handsOver: Whether the steps of whoever coordinated go to whoever does now.
  func taking(_ taken: Set<Offer.ID>, handsOver: Bool, _ content: PlanContent) -> PlanChange {
    let owners = Owners(people: content.owners.people, lead: facts.lead)
    var change = refit.taking(taken, content, owners: owners)
    if handsOver { change.handOver(handed, to: facts.lead) }
    if facts != content.plan.facts { (change.factsWere, change.factsBecame) = (content.plan.facts, facts) }
    return change
  }
}

extension PlanChange {
  fileprivate mutating func handOver(_ steps: [PlanStep], to person: Person.ID?) {
    let gone = Set(was.map(\.id)).subtracting(became.map(\.id))
    for step in steps where !gone.contains(step.id) {
      if let index = became.firstIndex(where: { $0.id == step.id }) {
        if became[index].ownerRole == .lead { became[index].owner = person }
      } else {
        was.append(StepSnapshot(step, withWords: false))
        became.append(StepSnapshot(step.owned(by: person), withWords: false))
      }
    }
  }

  var isEmpty: Bool { was.isEmpty && became.isEmpty && factsBecame == nil }

  /// Whether a plan still is as the event of this number left it, so that taking that back loses nothing.
  func stands(as number: Int, in content: PlanContent) -> Bool {
    let revisions = Dictionary(content.steps.map { ($0.id, $0.revision) }) { first, _ in first }
    let gone = Set(was.map(\.id)).subtracting(became.map(\.id))
    let names = Set(content.steps.map(\.step))
    return (factsBecame == nil || factsBecame == content.plan.facts)
      && became.allSatisfy { revisions[$0.id] == number }
      && was.filter { gone.contains($0.id) }.allSatisfy { !names.contains($0.step) }
  }
}
