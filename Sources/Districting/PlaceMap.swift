/// The places still to be divided, numbered anew so that a walk through the numbers keeps a short border between what
/// it has passed and what is to come. Along such a walk the best division is found by remembering little.
struct PlaceMap: Sendable {
  /// The territory's own number of each place.
  let places: [Int]
  /// Neighbours, which count when they are kept apart.
  let neighbours: [PlaceSet]
  /// What holds a group together: neighbours, and pairs that are to stay together.
  let links: [PlaceSet]
  let distances: [[Int]]
  private let numbers: [Int: Int]

  init(_ territory: Territory, _ kept: [Int], together: [Pair]) {
    let linked = adjacency(territory.places, territory.neighbours + together)
    let order = shortBorder(PlaceSet(kept), linked)
    let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    func renumbered(_ pairs: [Pair]) -> [PlaceSet] {
      adjacency(
        order.count,
        pairs.compactMap { pair in
          numbers[pair.one].flatMap { one in numbers[pair.other].map { Pair(one, $0) } }
        })
    }
    places = order
    neighbours = renumbered(territory.neighbours)
    links = renumbered(territory.neighbours + together)
    distances = order.map { one in order.map { territory.distances[one][$0] } }
    self.numbers = numbers
  }

  /// A pair as a set of this map's own numbers.
  func set(_ pair: Pair) -> PlaceSet? {
    numbers[pair.one].flatMap { one in numbers[pair.other].map { PlaceSet([one, $0]) } }
  }
}

/// For each place the set of its neighbours.
func adjacency(_ places: Int, _ pairs: [Pair]) -> [PlaceSet] {
  var sets = [PlaceSet](repeating: PlaceSet(), count: places)
  for pair in pairs where (0..<places).contains(pair.one) && (0..<places).contains(pair.other) {
    sets[pair.one].insert(pair.other)
    sets[pair.other].insert(pair.one)
  }
  return sets
}

/// The connected pieces of some places.
func pieces(of places: PlaceSet, _ links: [PlaceSet]) -> [PlaceSet] {
  var rest = places
  var found: [PlaceSet] = []
  while let start = rest.first {
    let piece = reached(from: start, in: places, links)
    found.append(piece)
    rest = rest.subtracting(piece)
  }
  return found
}

/// What can be walked to from a place without leaving a set.
func reached(from start: Int, in places: PlaceSet, _ links: [PlaceSet]) -> PlaceSet {
  var seen = PlaceSet(start)
  var edge = seen
  while let place = edge.popFirst() {
    let new = links[place].intersection(places).subtracting(seen)
    seen = seen.union(new)
    edge = edge.union(new)
  }
  return seen
}

/// The order, among greedy ones from every start, in which the border is shortest at its longest.
private func shortBorder(_ places: PlaceSet, _ links: [PlaceSet]) -> [Int] {
  pieces(of: places, links).flatMap { piece in
    piece.map { walk(through: piece, from: $0, links) }.min { $0.border < $1.border }?.order ?? []
  }
}

private func walk(through piece: PlaceSet, from start: Int, _ links: [PlaceSet]) -> (
  order: [Int], border: Int
) {
  var order = [start]
  var passed = PlaceSet(start)
  var border = PlaceSet(start)
  var longest = 0
  var total = 0
  func open(_ border: PlaceSet, _ passed: PlaceSet) -> PlaceSet {
    PlaceSet(border.filter { !links[$0].intersection(piece).isSubset(of: passed) })
  }
  while order.count < piece.count {
    let near = border.reduce(PlaceSet()) { $0.union(links[$1]) }.intersection(piece).subtracting(passed)
    let next = near.min { one, other in
      let first = open(border.union(PlaceSet(one)), passed.union(PlaceSet(one))).count
      let second = open(border.union(PlaceSet(other)), passed.union(PlaceSet(other))).count
      return (first, one) < (second, other)
    }
    guard let next else { break }
    order.append(next)
    passed.insert(next)
    border = open(border.union(PlaceSet(next)), passed)
    longest = Swift.max(longest, border.count)
    total += border.count
  }
  return (order, longest * 10_000 + total)
}
