/// The candidates laid out in rows of numbers, to be gone through many hundred times.
struct PriceTable {
  private var costs: [Double] = []
  /// 1 for a group that counts, else 0.
  private var counts: [Double] = []
  private var members: [UInt8] = []
  /// Where each group's members begin, and where the last's end.
  private var starts: [Int] = [0]
  /// The lowest place of each group.
  private var firsts: [Int] = []
  private let places: Int
  /// Those that cost little beyond their prices when all were last looked at.
  private var near: [Int] = []

  init(_ candidates: Candidates) {
    places = candidates.byFirst.count
    for (first, groups) in candidates.byFirst.enumerated() {
      for group in groups {
        costs.append(Double(group.cost))
        counts.append(group.counts ? 1 : 0)
        members += group.places.map { UInt8(truncatingIfNeeded: $0) }
        starts.append(members.count)
        firsts.append(first)
      }
    }
  }

  /// To begin with, each place's share of the cheapest group it is in.
  var firstPrices: [Double] {
    var prices = [Double](repeating: .infinity, count: places)
    for (index, cost) in costs.enumerated() {
      let own = members[starts[index]..<starts[index + 1]]
      let share = cost / Double(own.count)
      for member in own { prices[Int(member)] = Swift.min(prices[Int(member)], share) }
    }
    return prices.map { $0.isFinite ? $0 : 0 }
  }

  /// For each place the one group, of those of which it is the lowest, that is cheapest at these prices, where it is
  /// cheaper than none. The bound is one only when all were looked at.
  mutating func cheapest(_ prices: [Double], _ group: Double, all: Bool) -> (
    bound: Double, covered: [Int], groups: Int
  ) {
    var least = [Double](repeating: 0, count: places)
    var chosen = [Int](repeating: -1, count: places)
    func look(_ index: Int) -> Double {
      var excess = costs[index] - group * counts[index]
      for member in starts[index]..<starts[index + 1] { excess -= prices[Int(members[member])] }
      let first = firsts[index]
      if excess < least[first] {
        least[first] = excess
        chosen[first] = index
      }
      return excess
    }
    if all {
      let close = 2 * Double(Tariff.pair)
      near = costs.indices.filter { look($0) < close }
    } else {
      for index in near { _ = look(index) }
    }
    var covered = [Int](repeating: 0, count: places)
    var groups = 0.0
    for index in chosen where index >= 0 {
      groups += counts[index]
      for member in starts[index]..<starts[index + 1] { covered[Int(members[member])] += 1 }
    }
    return (prices.reduce(0, +) + least.reduce(0, +), covered, Int(groups))
  }
}
