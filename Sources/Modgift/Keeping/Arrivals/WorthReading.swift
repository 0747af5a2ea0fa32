import Storage

/// A conversation that somebody new should read first, and why.
struct WorthReading: Sendable {
  let line: TopicLine
  /// It is about a step their place has yet to take.
  let isAhead: Bool
  /// How many said that it was useful or gave thanks.
  let useful: Int

  static let few = 3

  fileprivate var weight: Int { (isAhead ? 20 : 0) + min(useful, 15) + min(line.topic.replies, 4) }
}

/// The few that are worth most: about the steps ahead first, then what most found useful. What was read already comes
/// last.
func worthReading(_ all: [WorthReading]) -> [WorthReading] {
  Array(
    all.sorted { left, right in
      if (left.line.topic.readNumber == 0) != (right.line.topic.readNumber == 0) {
        return left.line.topic.readNumber == 0
      }
      if left.weight != right.weight { return left.weight > right.weight }
      return (left.line.topic.lastPostedAt, left.line.topic.id) > (
        right.line.topic.lastPostedAt, right.line.topic.id
      )
    }.prefix(WorthReading.few))
}
