/// Where the middle half of similar places is. Never made of fewer than five, so that no place can be picked out.
struct Band: Hashable, Sendable {
  let lower: Int
  let median: Int
  let upper: Int
  let count: Int

  /// The fewest places that are compared.
  static let least = 5

  /// Nil when there are too few values.
  init?(_ values: [Int]) {
    guard values.count >= Self.least else { return nil }
    let sorted = values.sorted()
    lower = quantile(1, of: 4, in: sorted)
    median = quantile(2, of: 4, in: sorted)
    upper = quantile(3, of: 4, in: sorted)
    count = sorted.count
  }

  /// How a value stands to the band.
  enum Standing: Hashable, Sendable, CaseIterable {
    case below, within, above
  }

  func standing(of value: Int) -> Standing {
    value < lower ? .below : value > upper ? .above : .within
  }
}

/// The median of some values, rounded to whole numbers; nil of none.
func median(of values: [Int]) -> Int? {
  values.isEmpty ? nil : quantile(1, of: 2, in: values.sorted())
}

/// A quantile of sorted values, between the two nearest in proportion (R's type 7, the spreadsheets' own), rounded.
private func quantile(_ part: Int, of parts: Int, in sorted: [Int]) -> Int {
  let position = Double((sorted.count - 1) * part) / Double(parts)
  let index = Int(position)
  guard index + 1 < sorted.count else { return sorted[index] }
  let low = Double(sorted[index])
  return Int((low + (Double(sorted[index + 1]) - low) * (position - Double(index))).rounded())
}
