import Storage

/// The days on which a plan can start.
enum PlanStart {
  /// Why a plan can't start on a day.
  enum Refusal: Error, Hashable, Sendable {
    case tooEarly(first: Day)
    case tooLate(last: Day)
  }

  /// Two years back, for those who began before they came here, and two years ahead.
  static func check(_ start: Day, today: Day) throws(Refusal) {
    if let first = today.yearsLater(-2), start < first { throw .tooEarly(first: first) }
    if let last = today.yearsLater(2), start > last { throw .tooLate(last: last) }
  }
}
