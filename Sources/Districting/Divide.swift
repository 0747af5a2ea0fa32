extension Territory {
  /// How many groups are looked at one by one before it is done by improving instead.
  private static let mostCandidates = 400_000

  /// Divides the territory into connected groups as the wishes have it. The same wishes give the same division.
  ///
  /// Places in pieces that are too small for a group stand alone, as does what cannot be fitted into any.
  public func divided(_ wishes: Wishes, seed: UInt64 = 1) throws(Impossible) -> Division {
    let locked = wishes.locked.map { PlaceSet($0.filter { (0..<places).contains($0) }) }.filter {
      !$0.isEmpty
    }
    let held = locked.reduce(PlaceSet()) { $0.union($1) }
    let links = adjacency(places, neighbours + wishes.together)
    let free = pieces(of: PlaceSet(0..<places).subtracting(held), links)
    let wide = free.filter { $0.count >= wishes.sizes.lowerBound }
    try check(wishes, wide, lockedGroups: locked.count)
    let map = PlaceMap(self, wide.flatMap { Array($0) }, together: wishes.together)
    let answer = solved(map, wishes, count: wishes.count.map { $0 - locked.count }, seed)
    let found = answer.groups.map { group in PlaceSet(group.map { map.places[$0] }) }
    return division(
      groups: locked + found.filter { wishes.sizes.contains($0.count) },
      alone: free.filter { $0.count < wishes.sizes.lowerBound }
        + found.filter { !wishes.sizes.contains($0.count) },
      isBest: answer.isBest)
  }

  /// By looking at all groups there could be, where that can be done; else by improving.
  private func solved(_ map: PlaceMap, _ wishes: Wishes, count: Int?, _ seed: UInt64) -> Cover.Answer {
    if map.places.isEmpty { return Cover.Answer(groups: [], isBest: true) }
    if let candidates = Candidates(map, Tariff(map, wishes), atMost: Self.mostCandidates) {
      let prices = Prices(candidates, count: count, rounds: 400)
      let cover = Cover(candidates, prices, map, count: count)
      if let answer = cover.best(remembering: 30_000) { return answer }
    }
    var improvement = Improvement(map, wishes, count: count, seed: seed)
    return Cover.Answer(groups: improvement.best(beginnings: 12, steps: 40_000), isBest: false)
  }

  private func division(groups: [PlaceSet], alone: [PlaceSet], isBest: Bool) -> Division {
    var home: [Int: Int] = [:]
    for (index, group) in groups.enumerated() { for place in group { home[place] = index } }
    let cut = neighbours.count { home[$0.one] == nil || home[$0.one] != home[$0.other] }
    func sorted(_ sets: [PlaceSet]) -> [[Int]] {
      sets.map { Array($0) }.sorted { $0.lexicographicallyPrecedes($1) }
    }
    return Division(groups: sorted(groups), alone: sorted(alone), pairsCut: cut, isBest: isBest)
  }
}
