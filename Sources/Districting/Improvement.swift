/// Where there are too many groups to look at each: grown from seeds, and improved by moving one place at a time
/// across a border, at first also for the worse. What is found is good, and nothing is proven.
struct Improvement {
  private let map: PlaceMap
  private let tariff: Tariff
  private let gentle: Tariff
  private let count: Int?
  private var chance: Chance

  init(_ map: PlaceMap, _ wishes: Wishes, count: Int?, seed: UInt64) {
    self.map = map
    tariff = Tariff(map, wishes)
    gentle = Tariff(map, wishes, isGentle: true)
    self.count = count
    chance = Chance(seed: seed)
  }

  /// The best of some beginnings.
  mutating func best(beginnings: Int, steps: Int) -> [PlaceSet] {
    let fewest = Swift.max(1, (map.places.count + tariff.sizes.upperBound - 1) / tariff.sizes.upperBound)
    let most = Swift.max(fewest, map.places.count / Swift.max(1, tariff.sizes.lowerBound))
    var best: (groups: [PlaceSet], cost: Int)?
    for turn in 0..<beginnings {
      var groups = grown(count ?? fewest + turn % (most - fewest + 1))
      improve(&groups, by: gentle, heat: 2, steps: steps)
      improve(&groups, by: tariff, heat: 0, steps: steps / 4)
      let cost = groups.reduce(0) { $0 + tariff.cost(of: $1) }
      if cost < best?.cost ?? .max { best = (groups, cost) }
    }
    return best?.groups ?? []
  }

  /// Groups grown from places far from each other, the smallest first.
  private mutating func grown(_ number: Int) -> [PlaceSet] {
    let everywhere = PlaceSet(map.places.indices)
    var groups = pieces(of: everywhere, map.links).map { PlaceSet($0.first ?? 0) }
    while groups.count < number {
      let taken = groups.reduce(PlaceSet()) { $0.union($1) }
      let free = everywhere.subtracting(taken)
      guard let seed = free.max(by: { apart($0, taken) < apart($1, taken) }) else { break }
      groups.append(PlaceSet(chance.next(below: 4) == 0 ? free.first ?? seed : seed))
    }
    var free = everywhere.subtracting(groups.reduce(PlaceSet()) { $0.union($1) })
    while !free.isEmpty {
      let growing = groups.indices.filter { !around(groups[$0]).intersection(free).isEmpty }
        .min { groups[$0].count < groups[$1].count }
      guard let growing, let next = around(groups[growing]).intersection(free).first else { break }
      groups[growing].insert(next)
      free.remove(next)
    }
    return groups
  }

  private func apart(_ place: Int, _ taken: PlaceSet) -> Int {
    taken.map { map.distances[place][$0] }.min() ?? 0
  }

  private func around(_ group: PlaceSet) -> PlaceSet {
    group.reduce(PlaceSet()) { $0.union(map.links[$1]) }.subtracting(group)
  }

  private mutating func improve(_ groups: inout [PlaceSet], by tariff: Tariff, heat: Double, steps: Int) {
    var home = [Int](repeating: 0, count: map.places.count)
    for (index, group) in groups.enumerated() { for place in group { home[place] = index } }
    var costs = groups.map(tariff.cost)
    var best = (groups: groups, cost: costs.reduce(0, +))
    var cost = best.cost
    for step in 0..<steps {
      let place = chance.next(below: map.places.count)
      let ways = map.links[place].filter { home[$0] != home[place] }
      guard !ways.isEmpty else { continue }
      let from = home[place]
      let to = home[ways[chance.next(below: ways.count)]]
      var smaller = groups[from]
      smaller.remove(place)
      guard let first = smaller.first, reached(from: first, in: smaller, map.links) == smaller else {
        continue
      }
      let larger = groups[to].union(PlaceSet(place))
      let (lost, won) = (tariff.cost(of: smaller), tariff.cost(of: larger))
      let change = lost + won - costs[from] - costs[to]
      let warmth = heat * Double(Tariff.pair) * Double(steps - step) / Double(steps)
      guard change <= 0 || (warmth > 0 && chance.next() < exponential(-Double(change) / warmth)) else {
        continue
      }
      groups[from] = smaller
      groups[to] = larger
      (costs[from], costs[to]) = (lost, won)
      home[place] = to
      cost += change
      if cost < best.cost { best = (groups, cost) }
    }
    groups = best.groups
  }
}

/// The number e to a power that is not positive, near enough to decide by chance.
private func exponential(_ power: Double) -> Double {
  guard power > -30 else { return 0 }
  var base = 1 + power / 1024
  guard base > 0 else { return 0 }
  for _ in 0..<10 { base *= base }
  return base
}

/// The same chances for the same seed (SplitMix64).
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func next(below limit: Int) -> Int {
    limit > 0 ? Int(truncatingIfNeeded: bits() >> 33) % limit : 0
  }

  mutating func next() -> Double { Double(bits() >> 11) / 9_007_199_254_740_992 }
}
