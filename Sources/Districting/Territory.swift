/// Places and which of them are neighbours.
public struct Territory: Sendable {
  /// How many places there are, numbered from 0; at most 128.
  public let places: Int
  /// Each pair once.
  public let neighbours: [Pair]
  /// From each place to each, in whole kilometres or whatever else is to be kept short.
  let distances: [[Int]]

  /// Neighbours beyond the places, and pairs of a place with itself, are left out.
  public init(places: Int, neighbours: [Pair], distances: (Int, Int) -> Int = { _, _ in 0 }) {
    self.places = Swift.min(Swift.max(places, 0), PlaceSet.most)
    let known = 0..<self.places
    self.neighbours = Set(neighbours).filter { known ~= $0.one && known ~= $0.other && $0.one != $0.other }
      .sorted()
    self.distances = known.map { one in
      known.map { other in Swift.min(Swift.max(distances(one, other), 0), 2000) }
    }
  }
}

/// Two places, in no order.
public struct Pair: Hashable, Sendable, Comparable {
  /// The lower number of the two.
  public let one: Int
  /// The higher.
  public let other: Int

  /// The pair of two places, whichever comes first.
  public init(_ one: Int, _ other: Int) {
    self.one = Swift.min(one, other)
    self.other = Swift.max(one, other)
  }

  /// In the order of the lower numbers, then of the higher.
  public static func < (left: Pair, right: Pair) -> Bool {
    (left.one, left.other) < (right.one, right.other)
  }
}
