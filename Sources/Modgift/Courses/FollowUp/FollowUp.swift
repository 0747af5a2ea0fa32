import Storage

/// The question the programme asks everybody some time after a course: whether the work has begun where they are.
struct FollowUp: Sendable {
  /// The first and the last day after a course on which it is asked: one to two months.
  static let days = 30...62

  /// Whether it is asked today about a course held on a day.
  static func isDue(afterCourseOn held: Day, on today: Day) -> Bool {
    days.contains(held.distance(to: today))
  }

  /// The answers, as they stand in the register.
  typealias Answer = RegisterRow.LocalWork
}
