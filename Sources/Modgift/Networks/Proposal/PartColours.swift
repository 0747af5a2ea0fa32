extension Proposal {
  /// One of five colours, from 1, for each part, so that neighbours differ wherever five can do that: the part with
  /// the most neighbours chooses first. The letter says the same to whoever sees no colours.
  var colours: [Int] {
    var home: [String: Int] = [:]
    for (index, part) in parts.enumerated() { for code in part.codes { home[code] = index } }
    var beside = [Set<Int>](repeating: [], count: parts.count)
    for way in Neighbourhood.all {
      guard let one = home[way.one], let other = home[way.other], one != other else { continue }
      beside[one].insert(other)
      beside[other].insert(one)
    }
    var colours = [Int](repeating: 0, count: parts.count)
    for part in parts.indices.sorted(by: { (-beside[$0].count, $0) < (-beside[$1].count, $1) }) {
      let taken = Set(beside[part].map { colours[$0] })
      let free = (1...5).filter { !taken.contains($0) }
      colours[part] =
        free.min { one, other in
          (colours.count { $0 == one }, one) < (colours.count { $0 == other }, other)
        } ?? 1
    }
    return colours
  }
}
