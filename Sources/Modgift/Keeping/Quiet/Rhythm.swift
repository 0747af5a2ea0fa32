import Storage

/// How often something happens in a network, by its own measure: the days between one sign of life and the next, slow
/// seasons left out.
struct Rhythm: Sendable, Equatable {
  /// The days that usually lie between two signs of life: half of the gaps are shorter.
  let usual: Int
  /// Beyond so many days it is quiet for this network.
  let limit: Int

  /// Silence shorter than this is nothing to speak of.
  static let floor = 14
  /// Silence longer than this is told of whatever the rhythm.
  static let ceiling = 75
  /// So many gaps make a rhythm.
  static let fewestGaps = 6
  /// Only what happened so many days ago counts.
  static let memory = 400

  /// The rhythm of days on which somebody wrote or met; nil where there are too few to tell.
  ///
  /// The limit is the median plus five times the median deviation from it. For gaps that come by chance that is where
  /// 95 of 100 are shorter, and one long silence a year ago does not move it, as it would the 95th itself.
  init?(of signs: [Day], until today: Day) {
    let days = Set(signs.filter { (0...Self.memory).contains($0.distance(to: today)) }).sorted()
    let gaps = zip(days, days.dropFirst()).map { $0.livelyDays(until: $1) }.sorted()
    guard gaps.count >= Self.fewestGaps else { return nil }
    let usual = max(1, median(gaps))
    let spread = median(gaps.map { abs($0 - usual) }.sorted())
    self.usual = usual
    limit = min(max(usual + 5 * max(spread, usual / 10), Self.floor), Self.ceiling)
  }
}

/// The middle of numbers in order; the lower of the two middles where they are even; 0 of none.
private func median(_ numbers: [Int]) -> Int {
  numbers.isEmpty ? 0 : numbers[(numbers.count - 1) / 2]
}
