import Storage

/// A week of a plan: one in which there is work. The weeks of the summer break and those without a working day are
/// not counted, so that whatever stands after them comes as much later.
struct PlanWeek: Hashable, Sendable {
  let monday: Day
  /// Its last working day, on which what stands in this week is due.
  let due: Day

  /// The first weeks of a plan that starts on a day. The first is the week with the start in it, unless its work is
  /// over by then.
  static func first(_ count: Int, from start: Day) -> [PlanWeek] {
    var weeks: [PlanWeek] = []
    var monday = start.monday
    // Of any six weeks in a row, five are never without work; ten years are beyond any plan.
    for _ in 0..<520 where weeks.count < count {
      if let week = PlanWeek(monday: monday), week.due >= start { weeks.append(week) }
      monday = monday.advanced(by: 7)
    }
    return weeks
  }

  private init?(monday: Day) {
    guard !monday.isInSummerBreak,
      let due = (0..<5).map({ monday.advanced(by: 4 - $0) }).first(where: \.isWorkingDay)
    else { return nil }
    self.monday = monday
    self.due = due
  }
}
