/// What somebody does and how large the place is where they do it.
struct Work: Sendable, Equatable {
  let profession: String
  /// How many people live in the municipality; nil where it is none.
  let population: Int?
}

extension Work {
  /// That of somebody of whom neither is known.
  static let unknown = Work(profession: "", population: nil)
}

/// How near one person's work is to another's: by profession first, then by the size of the municipality.
struct Nearness: Sendable, Equatable, Comparable {
  var isSameProfession = false
  var isSameSize = false

  /// The larger, the nearer.
  private var weight: Int { (isSameProfession ? 2 : 0) + (isSameSize ? 1 : 0) }

  static func < (left: Nearness, right: Nearness) -> Bool { left.weight < right.weight }
}

/// How near two people's work is. Sizes are alike when the larger is at most half as large again.
func nearness(of one: Work, to other: Work) -> Nearness {
  let profession = trimmed(one.profession).lowercased()
  return Nearness(
    isSameProfession: !profession.isEmpty && profession == trimmed(other.profession).lowercased(),
    isSameSize: areAlike(one.population, other.population))
}

private func areAlike(_ one: Int?, _ other: Int?) -> Bool {
  guard let one, let other, one > 0, other > 0 else { return false }
  return Double(max(one, other)) <= 1.5 * Double(min(one, other))
}
