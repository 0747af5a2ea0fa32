/// A price for each place, such that hardly any group costs less than its places' prices come to. Together the prices
/// are a bound that no division can go below; what a group costs beyond its prices says how far it is from belonging
/// to a best one. (The dual of covering each place once, by subgradients.)
struct Prices {
  /// For each place.
  private(set) var places: [Double]
  /// For each group that counts, when so many are asked for.
  private(set) var group = 0.0
  /// What every division costs at least.
  private(set) var bound = -Double.infinity

  /// Every so many rounds all candidates are looked at, and a bound is had; in between only those that are near.
  private static let stretch = 10

  init(_ candidates: Candidates, count: Int?, rounds: Int) {
    var table = PriceTable(candidates)
    places = table.firstPrices
    var trial = (places: places, group: 0.0)
    var step = 1.0
    var since = 0
    for round in 0..<rounds {
      let isWhole = round.isMultiple(of: Self.stretch)
      let answer = table.cheapest(trial.places, trial.group, all: isWhole)
      if isWhole {
        let bound = answer.bound + trial.group * Double(count ?? 0)
        if bound > self.bound + Double(Tariff.pair) / 1000 {
          self.bound = bound
          (places, group) = trial
          since = 0
        } else {
          since += 1
        }
        if since == 2 {
          step *= 0.6
          since = 0
          trial = (places, group)
          continue
        }
      }
      let missing = answer.covered.map { Double(1 - $0) }
      let off = count.map { Double($0 - answer.groups) } ?? 0
      let norm = missing.reduce(off * off) { $0 + $1 * $1 }
      if norm == 0 || step < 0.01 { continue }
      let stride = step * Double(Tariff.pair) / norm.squareRoot()
      for place in trial.places.indices { trial.places[place] += stride * missing[place] }
      trial.group += stride * off
    }
  }

  /// What a group costs beyond the prices of its places.
  func excess(of group: Candidates.Group) -> Double {
    group.places.reduce(Double(group.cost) - (group.counts ? self.group : 0)) { $0 - places[$1] }
  }
}
