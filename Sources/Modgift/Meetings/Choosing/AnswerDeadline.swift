import Storage

/// How long members say which of the proposed times suits them. After that the best time is fixed by itself, so that no
/// meeting waits for a host to find the time.
enum AnswerDeadline {
  /// So many days are enough for anybody who looks at their mail once a week.
  static let days = 7
  /// So many days before the first of the times everybody should know which it is.
  static let ahead = 2

  /// The last day on which answers are waited for; never before the day on which the times were proposed.
  static func day(proposed: Day, first: Day) -> Day {
    max(proposed, min(proposed.advanced(by: days), first.advanced(by: -ahead)))
  }
}
