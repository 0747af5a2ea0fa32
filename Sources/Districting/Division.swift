/// The territory in groups, and what it came to.
public struct Division: Sendable, Equatable {
  /// The groups of the size that was asked for, or that were locked, each in the order of its places.
  public let groups: [[Int]]
  /// What no group of that size could take: connected pieces that are too small.
  public let alone: [[Int]]
  /// Neighbours that are in different groups, or one of which is in none.
  public let pairsCut: Int
  /// Whether it is proven that nothing meets the wishes better.
  public let isBest: Bool
}
