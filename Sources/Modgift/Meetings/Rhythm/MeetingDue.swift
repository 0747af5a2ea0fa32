import Storage

/// When whoever keeps a room is reminded that it is time for a meeting, by the room's own rhythm.
enum MeetingDue {
  /// The reminder comes so many days before, so that there is time to ask everybody; in a fast rhythm later.
  static func ahead(weeks: Int) -> Int { min(14, weeks * 7 / 2) }

  /// The latest day for which the rhythm asks and of which one may be reminded today; nil when there is none yet. Each
  /// such day is reminded of once, so that nobody who leaves it be hears of it more often than they meant to meet.
  /// - Parameter last: The day on which the room last met, or was made.
  static func day(after last: Day, weeks: Int, on today: Day) -> Day? {
    guard (1...52).contains(weeks), !today.isSlow, today.isWorkingDay else { return nil }
    let rounds = (max(0, last.distance(to: today)) + ahead(weeks: weeks)) / (weeks * 7)
    return rounds > 0 ? last.advanced(by: rounds * weeks * 7) : nil
  }
}
