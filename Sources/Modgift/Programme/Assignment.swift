/// Gives everyone a place of their own so that the costs add up to the least there is: the Hungarian method in
/// its form with potentials (Kuhn 1955, Munkres 1957), which takes n² · m steps.
///
/// - Parameter costs: A row for everyone, with what each place would cost; no fewer places than rows.
/// - Returns: The place of each, in the order of the rows. The same costs always give the same places.
func cheapestAssignment(_ costs: [[Int]]) -> [Int] {
  var matching = Matching(costs)
  for row in costs.indices { matching.place(row) }
  return matching.places
}

private struct Matching {
  private let costs: [[Int]]
  private let count: Int
  private var rowPotential: [Int]
  private var placePotential: [Int]
  /// Who has each place; the last is where the search begins.
  private var owner: [Int?]

  init(_ costs: [[Int]]) {
    self.costs = costs
    count = costs.first?.count ?? 0
    rowPotential = Array(repeating: 0, count: costs.count)
    placePotential = Array(repeating: 0, count: count + 1)
    owner = Array(repeating: nil, count: count + 1)
  }

  var places: [Int] {
    var places = Array(repeating: 0, count: costs.count)
    for place in 0..<count { if let row = owner[place] { places[row] = place } }
    return places
  }

  /// Finds a place for one more, moving others along the cheapest path of exchanges.
  mutating func place(_ row: Int) {
    var best = Array(repeating: Int.max, count: count + 1)
    var before = Array(repeating: count, count: count + 1)
    var isUsed = Array(repeating: false, count: count + 1)
    var current = count
    owner[count] = row
    while let mover = owner[current] {
      isUsed[current] = true
      var step = Int.max
      var next = current
      for place in 0..<count where !isUsed[place] {
        let cost = costs[mover][place] &- rowPotential[mover] &- placePotential[place]
        if cost < best[place] { (best[place], before[place]) = (cost, current) }
        if best[place] < step { (step, next) = (best[place], place) }
      }
      guard step < Int.max else { return }
      shift(by: step, isUsed, &best)
      current = next
    }
    while current != count {
      owner[current] = owner[before[current]]
      current = before[current]
    }
    owner[count] = nil
  }

  private mutating func shift(by step: Int, _ isUsed: [Bool], _ best: inout [Int]) {
    for place in isUsed.indices {
      if isUsed[place] {
        if let row = owner[place] { rowPotential[row] &+= step }
        placePotential[place] &-= step
      } else if best[place] < Int.max {
        best[place] &-= step
      }
    }
  }
}
