import Storage

/// Working time as a waiting question feels it, in half working days: a day at work is two, one in a slow season one,
/// a weekend or a holiday none.
struct WorkingTime: Sendable, Hashable, Comparable {
  let halfDays: Int

  static func days(_ count: Int) -> WorkingTime { WorkingTime(halfDays: count * 2) }

  static func < (left: WorkingTime, right: WorkingTime) -> Bool { left.halfDays < right.halfDays }
}

extension Day {
  /// Whether most are away though it is no holiday: July, and the days around Christmas.
  var isSlow: Bool { month == 7 || (month == 12 && day >= 21) || (month == 1 && day <= 2) }

  private var halfDaysOfWork: Int { isWorkingDay ? (isSlow ? 1 : 2) : 0 }

  /// How much working time lies after this day until, and with, another; none when the other is earlier. Beyond a year
  /// it is counted no further.
  func workingTime(until other: Day) -> WorkingTime {
    let days = max(0, min(distance(to: other), 366))
    return WorkingTime(
      halfDays: (0..<days).reduce(0) { $0 + advanced(by: $1 + 1).halfDaysOfWork })
  }

  /// How many days lie after this day until, and with, another, slow seasons left out: what silence is measured in.
  func livelyDays(until other: Day) -> Int {
    let days = max(0, min(distance(to: other), 1_100))
    return (0..<days).count { !advanced(by: $0 + 1).isSlow }
  }
}
