/// What is asked of the groups. In the order of what weighs most: the sizes, the least weight of a group, the fewest
/// neighbours kept apart together with what moving costs, and then the shortest distances.
public struct Wishes: Sendable {
  /// How many places a group has.
  public var sizes: ClosedRange<Int>
  /// How many groups there are to be, when that is asked.
  public var count: Int?
  /// What each place weighs, such as its trainers; nothing known when empty.
  public var weights: [Int] = []
  /// What a group should weigh together at least, where it can.
  public var leastWeight = 0
  /// The group each place stands in already, by any number; a place that stands in none has no entry.
  public var standing: [Int: Int] = [:]
  /// How many neighbours kept apart it is worth not to move a place out of the group it stands in.
  public var moveCost = 0
  /// Places that stay together, neighbours or not.
  public var together: [Pair] = []
  /// Places that are kept in different groups.
  public var apart: [Pair] = []
  /// Groups that stand as they are, whatever their size.
  public var locked: [[Int]] = []

  /// Nothing but a size.
  public init(sizes: ClosedRange<Int>) { self.sizes = sizes }
}

/// Why there is no answer.
public enum Impossible: Error, Sendable, Equatable {
  /// A group would be larger than there are places.
  case sizeBeyondPlaces(places: Int)
  /// So many groups of that size need more places than there are.
  case tooMany(groups: Int, most: Int, places: Int)
  /// So few groups of that size cannot hold all places.
  case tooFew(groups: Int, fewest: Int, places: Int)
  /// A pair is to be both together and apart.
  case contradiction(Pair)
  /// What is to stay together is more than a group holds.
  case togetherTooMany(places: [Int])
}
