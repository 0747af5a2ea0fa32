import Storage

extension FollowUp {
  /// Writes an answer down; another one later takes its place, so that a course is answered once.
  static func answer(
    _ answer: Answer, after course: AskedCourse, by person: Person.ID, on today: Day, in db: Transaction
  ) throws {
    let changed = try db.run(
      """
      UPDATE follow_up SET under_way = \(answer.rawValue)
      WHERE person_id = \(person) AND asked_on = (
        SELECT max(latest.asked_on) FROM follow_up AS latest
        WHERE latest.person_id = \(person) AND latest.asked_on > \(course.heldOn))
      """)
    guard changed == 0 else { return }
    try db.run(
      """
      INSERT INTO follow_up (person_id, asked_on, under_way, reason, trainings_held)
      VALUES (\(person), \(today), \(answer.rawValue), '', '')
      """)
  }
}
