/// What makes one place like another, as far as a plan is concerned.
struct PlaceFacts: Hashable, Sendable {
  /// The number that tells its size, such as people in treatment; nil when the site hasn't said.
  let size: Int?
  /// Who provides, as a choice of the model; nil when the site hasn't said.
  let provider: Question.Choice.ID?
  /// Inhabitants per square kilometre.
  let density: Int?

  /// What of a place is the same at another.
  enum Likeness: Hashable, Sendable, CaseIterable {
    case provider, size, density
  }

  /// What is alike. Numbers are when the larger is at most twice the smaller.
  func likeness(to other: PlaceFacts) -> Set<Likeness> {
    var alike: Set<Likeness> = []
    if let provider, provider == other.provider { alike.insert(.provider) }
    if areWithinTwice(size, other.size) { alike.insert(.size) }
    if areWithinTwice(density, other.density) { alike.insert(.density) }
    return alike
  }

  /// Whether it is a place one can be compared with: alike in size, and in who provides where both have said.
  func isLike(_ other: PlaceFacts) -> Bool {
    areWithinTwice(size, other.size)
      && (provider == nil || other.provider == nil || provider == other.provider)
  }
}

private func areWithinTwice(_ one: Int?, _ other: Int?) -> Bool {
  guard let one, let other, one > 0, other > 0 else { return false }
  // So that nothing overflows: half of the larger, rounded up, against the smaller.
  let larger = max(one, other)
  return larger / 2 + larger % 2 <= min(one, other)
}
