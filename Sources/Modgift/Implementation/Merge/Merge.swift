/// A three-way merge of a plan's steps, field by field. What the site has stays until somebody takes an offer; a plan
/// that has been asked stands on the new version whatever was taken, and is not asked about it again.
struct Merge: Sendable {
  /// The version the plan stands on, fitted to the site.
  let base: [Step]
  /// What the site has: changed, with its own steps, without those it has set aside.
  let ours: [Step]
  /// The new version, fitted to the site.
  let theirs: [Step]
  /// What is done stays, even where the new version has no such step.
  let done: Set<Step.ID>

  init(base: [Step], ours: [Step], theirs: [Step], done: Set<Step.ID> = []) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    self.done = done
  }

  /// What the new version would change, in its order; what it has no longer comes last.
  var offers: [Offer] {
    let was = byID(base)
    let have = byID(ours)
    let kept = theirs.flatMap { offers(was: was[$0.id], ours: have[$0.id], theirs: $0) }
    let new = Set(theirs.map(\.id))
    return kept + ours.filter { !new.contains($0.id) }.compactMap { removal(of: $0, was: was[$0.id]) }
  }

  private func offers(was: Step?, ours: Step?, theirs: Step) -> [Offer] {
    switch MergeCase(was: was, ours: ours, theirs: theirs) {
    case .addedThere: [Offer(step: theirs.id, what: .addition(theirs))]
    // A step that has become core can't stay set aside unasked.
    case .removedHere:
      theirs.isCore && was?.isCore == false ? [Offer(step: theirs.id, what: .addition(theirs))] : []
    default: ours.map { fields(was: was, ours: $0, theirs: theirs) } ?? []
    }
  }

  private func fields(was: Step?, ours: Step, theirs: Step) -> [Offer] {
    StepField.allCases.compactMap { field in
      switch MergeCase(was: was?[field], ours: ours[field], theirs: theirs[field]) {
      case .changedThere, .conflict:
        Offer(
          step: ours.id, what: .field(field, was: was?[field], ours: ours[field], theirs: theirs[field]))
      default: nil
      }
    }
  }

  private func removal(of step: Step, was: Step?) -> Offer? {
    guard let was, !done.contains(step.id) else { return nil }
    let isChanged = StepField.allCases.contains { step[$0] != was[$0] }
    return Offer(step: step.id, what: .removal(step, changedHere: isChanged))
  }
}

extension Merge {
  /// What the site has when some offers are taken and all others are left. What only the model can say of a step
  /// (whether it is core, what it stands on) follows the new version.
  func taking(_ taken: Set<Offer.ID>) -> [Step] {
    let new = byID(theirs)
    var steps = ours.map { step in
      guard let theirs = new[step.id] else { return step }
      var kept = step
      (kept.isCore, kept.isOptional, kept.basis) = (theirs.isCore, theirs.isOptional, theirs.basis)
      return kept
    }
    for offer in offers where taken.contains(offer.id) { take(offer, into: &steps) }
    return steps
  }

  /// What the site has when every offer is taken.
  var takingAll: [Step] { taking(Set(offers.map(\.id))) }

  private func take(_ offer: Offer, into steps: inout [Step]) {
    let index = steps.firstIndex { $0.id == offer.step }
    switch offer.what {
    case .field(let field, _, _, let theirs):
      if let index { steps[index] = steps[index].with(field, theirs) }
    case .removal:
      if let index { steps.remove(at: index) }
    case .addition(let step):
      if index == nil { steps.insert(step, at: place(for: step, in: steps)) }
    }
  }

  /// Behind the step that comes before it in the new version; first if there is none.
  private func place(for step: Step, in steps: [Step]) -> Int {
    let before = theirs.prefix { $0.id != step.id }
    let places = Dictionary(steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return before.reversed().lazy.compactMap { places[$0.id] }.first.map { $0 + 1 } ?? 0
  }

  private func byID(_ steps: [Step]) -> [Step.ID: Step] {
    Dictionary(steps.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
