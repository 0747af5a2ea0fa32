/// The cheapest way to cover each place once. It walks through the places in their order and remembers, for each set
/// of places covered so far, the cheapest way to it; a way that has strayed further from the bound than there is room
/// for is left. Room is made until a division is found: what is found then is the best there is.
struct Cover {
  /// The groups, and whether nothing was left out of account on the way.
  struct Answer {
    let groups: [PlaceSet]
    let isBest: Bool
  }

  private let candidates: [[(group: Candidates.Group, excess: Double)]]
  private let whole: PlaceSet
  private let count: Int?
  /// What the places from each on can still be below their prices, since prices are not quite a bound by themselves.
  private let lent: [Double]

  init(_ candidates: Candidates, _ prices: Prices, _ map: PlaceMap, count: Int?) {
    let sorted = candidates.byFirst.map { groups in
      groups.map { ($0, prices.excess(of: $0)) }.sorted {
        ($0.1, $0.0.places.bits) < ($1.1, $1.0.places.bits)
      }
    }
    self.candidates = sorted
    whole = PlaceSet(map.places.indices)
    self.count = count
    lent = sorted.reversed().reduce(into: [0.0]) {
      $0.append(($0.last ?? 0) + Swift.min(0, $1.first?.1 ?? 0))
    }
    .reversed()
  }

  /// Looks in ever wider surroundings of the bound. Beyond so many ways in a row the worst are left, and then
  /// nothing is proven.
  func best(remembering most: Int) -> Answer? {
    var room = 0.25 * Double(Tariff.pair)
    var isWhole = true
    while room < Double(Tariff.broken) {
      let (groups, complete) = search(room: room, remembering: most)
      isWhole = isWhole && complete
      if let groups { return Answer(groups: groups, isBest: isWhole) }
      room *= 2
    }
    return nil
  }

  /// How many steps are taken before only the best ways are followed.
  private static let mostWork = 10_000_000

  private struct Reached: Hashable {
    var covered = PlaceSet()
    var groups = 0
  }

  private struct Way {
    var cost = 0
    var excess = 0.0
    var last = PlaceSet()

    func isBetter(than other: Way) -> Bool { (cost, last.bits) < (other.cost, other.last.bits) }
  }

  private func search(room: Double, remembering most: Int) -> (groups: [PlaceSet]?, complete: Bool) {
    var layers = [[Reached: Way]](repeating: [:], count: candidates.count + 1)
    layers[0][Reached()] = Way()
    var complete = true
    var work = 0
    for place in candidates.indices {
      var ways = layers[place].map { (at: $0.key, way: $0.value) }
      let most = work > Self.mostWork ? Swift.min(most, 300) : most
      if ways.count > most {
        ways.sort { ($0.way.excess, $0.at.covered.bits) < ($1.way.excess, $1.at.covered.bits) }
        ways.removeLast(ways.count - most)
        complete = false
      }
      for (at, way) in ways {
        let limit = room + lent[0] - lent[place + 1] - way.excess
        for (group, excess) in candidates[place] {
          if excess > limit { break }
          work += 1
          if group.places.intersects(at.covered) { continue }
          var to = at
          to.covered = at.covered.union(group.places)
          if count != nil, group.counts { to.groups += 1 }
          let next = whole.subtracting(to.covered).first ?? candidates.count
          let on = Way(cost: way.cost + group.cost, excess: way.excess + excess, last: group.places)
          if let known = layers[next][to], !on.isBetter(than: known) { continue }
          layers[next][to] = on
        }
      }
    }
    return (groups(back: layers), complete)
  }

  /// The groups of the cheapest way to everything, from the last back to the first.
  private func groups(back layers: [[Reached: Way]]) -> [PlaceSet]? {
    var at = Reached(covered: whole, groups: count ?? 0)
    var groups: [PlaceSet] = []
    while let layer = at.covered.isEmpty ? nil : whole.subtracting(at.covered).first ?? candidates.count {
      guard let last = layers[layer][at]?.last else { return nil }
      groups.append(last)
      if count != nil,
        candidates[last.first ?? 0].contains(where: { $0.group.places == last && $0.group.counts })
      {
        at.groups -= 1
      }
      at.covered = at.covered.subtracting(last)
    }
    return groups
  }
}
