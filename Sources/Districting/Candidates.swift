/// Every group there could be: the connected sets of a size that is allowed, by the lowest number in each.
struct Candidates: Sendable {
  /// One group that could be.
  struct Group: Sendable {
    let places: PlaceSet
    let cost: Int
    /// Whether it is one of the groups that were asked for, and no piece too small for one.
    let counts: Bool
  }

  /// By their lowest place.
  private(set) var byFirst: [[Group]]
  private(set) var total = 0

  /// Nil when there are more than can be looked at one by one.
  init?(_ map: PlaceMap, _ tariff: Tariff, atMost limit: Int) {
    byFirst = map.places.map { _ in [] }
    for start in map.places.indices {
      var found: [PlaceSet] = []
      let before = PlaceSet.through(start)
      guard
        extend(
          PlaceSet(start), size: 1, by: map.links[start].subtracting(before), excluded: before, map.links,
          upTo: tariff.sizes.upperBound, &found, limit - total)
      else { return nil }
      byFirst[start] = found.map {
        Group(places: $0, cost: tariff.cost(of: $0), counts: tariff.sizes.contains($0.count))
      }
      .filter { $0.cost < Tariff.broken / 2 }
      total += found.count
    }
  }
}

/// Each set that holds a start is met once: a place is either taken now or, from then on, never.
private func extend(
  _ set: PlaceSet, size: Int, by near: PlaceSet, excluded: PlaceSet, _ links: [PlaceSet], upTo most: Int,
  _ found: inout [PlaceSet], _ limit: Int
) -> Bool {
  guard found.count < limit else { return false }
  found.append(set)
  if size == most { return true }
  var near = near
  var excluded = excluded
  while let next = near.popFirst() {
    excluded.insert(next)
    let wider = near.union(links[next].subtracting(excluded).subtracting(set))
    guard
      extend(
        set.union(PlaceSet(next)), size: size + 1, by: wider, excluded: excluded, links, upTo: most, &found,
        limit)
    else { return false }
  }
  return true
}
