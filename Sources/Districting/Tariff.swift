/// What a group costs. Everything that is asked is a sum over groups, so that the best division is the cheapest way
/// to cover each place once.
struct Tariff: Sendable {
  /// One pair of neighbours kept apart. Kilometres are counted in ones below it.
  static let pair = 1_000_000
  /// A group lighter than it should be: more than every pair there is.
  static let light = 400 * pair
  /// A place in a group of the wrong size.
  static let misfit = 2_000 * pair
  /// A wish not met.
  static let broken = 400_000 * pair

  let sizes: ClosedRange<Int>
  /// Gentle fines, so that a division can be improved through worse ones; else the fines are walls.
  let isGentle: Bool
  private let neighbours: [PlaceSet]
  private let distances: [[Int]]
  private let weights: [Int]
  private let leastWeight: Int
  private let standing: [PlaceSet]
  private let moveCost: Int
  private let together: [PlaceSet]
  private let apart: [PlaceSet]

  init(_ map: PlaceMap, _ wishes: Wishes, isGentle: Bool = false) {
    sizes = wishes.sizes
    self.isGentle = isGentle
    neighbours = map.neighbours
    distances = map.distances
    let within = 0...1_000_000
    weights = map.places.map { place in
      wishes.weights.indices.contains(place)
        ? Swift.min(Swift.max(wishes.weights[place], 0), within.upperBound) : 0
    }
    leastWeight = weights.contains { $0 > 0 } ? wishes.leastWeight : 0
    let stands = Dictionary(
      grouping: map.places.indices.filter { wishes.standing[map.places[$0]] != nil },
      by: { wishes.standing[map.places[$0]] ?? 0 })
    standing = stands.sorted { $0.key < $1.key }.map { PlaceSet($0.value) }
    moveCost = Swift.min(Swift.max(wishes.moveCost, 0), 100) * Self.pair
    together = wishes.together.compactMap(map.set)
    apart = wishes.apart.compactMap(map.set)
  }

  func cost(of group: PlaceSet) -> Int {
    let size = group.count
    var total = 0
    var weight = 0
    var distance = 0
    var rest = group
    while let place = rest.popFirst() {
      total += neighbours[place].subtracting(group).count * (Self.pair / 2)
      weight += weights[place]
      for other in rest { distance += distances[place][other] }
    }
    total += distance
    total += fine(size: size, weight: weight)
    if moveCost > 0 { total += moveCost * moved(group) }
    for pair in together where pair.intersects(group) && !pair.isSubset(of: group) { total += broken / 2 }
    for pair in apart where pair.isSubset(of: group) { total += broken }
    return total
  }

  private var broken: Int { isGentle ? 8 * Self.pair : Self.broken }

  /// For a group too small, too large or too light.
  private func fine(size: Int, weight: Int) -> Int {
    if size > sizes.upperBound { return (size - sizes.upperBound) * (isGentle ? 6 * Self.pair : Self.misfit) }
    if size < sizes.lowerBound {
      return isGentle ? (sizes.lowerBound - size) * 6 * Self.pair : size * Self.misfit
    }
    return weight < leastWeight ? (isGentle ? 4 * Self.pair : Self.light) : 0
  }

  /// How many have left the group they stood in. A standing group lives on where more than half of it stays
  /// together; only one group can say so, which keeps this a sum over groups.
  private func moved(_ group: PlaceSet) -> Int {
    var stood = 0
    var kept = 0
    for old in standing where old.intersects(group) {
      let staying = old.intersection(group).count
      stood += staying
      if staying * 2 > old.count { kept = Swift.max(kept, staying) }
    }
    return stood - kept
  }
}
