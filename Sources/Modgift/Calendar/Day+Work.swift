import Storage

extension Day {
  /// Whether municipalities work on it: no weekend, no holiday.
  var isWorkingDay: Bool { weekday <= 5 && Holiday(self) == nil }

  /// The Monday of its week.
  var monday: Day { advanced(by: 1 - weekday) }

  /// The number of its week as Danes count them (ISO 8601): the first week is the one with 4 January in it.
  var week: Int {
    // A week belongs to the year that its Thursday is in.
    let thursday = monday.advanced(by: 3)
    guard let newYear = Day(year: thursday.year, month: 1, day: 1) else { return 1 }
    return newYear.distance(to: thursday) / 7 + 1
  }

  /// Whether it is in the weeks in which Danish workplaces stand still, 28 to 31.
  var isInSummerBreak: Bool { (28...31).contains(week) }

  /// The same date some years later or earlier; 28 February for a leap day that isn't there.
  func yearsLater(_ years: Int) -> Day? {
    Day(year: year + years, month: month, day: day) ?? Day(year: year + years, month: month, day: 28)
  }
}
