import Storage

extension OwnCourse {
  /// The courses of one person, the first first.
  static func all(of person: Person.ID, in db: Transaction) throws -> [OwnCourse] {
    try db.all(
      OwnCourse.self,
      """
      SELECT course.number, course.held_on, course.place
      FROM participation JOIN course ON course.id = participation.course_id
      WHERE participation.person_id = \(person)
      ORDER BY coalesce(course.held_on, 0), course.id
      """)
  }
}

extension OwnFollowUp {
  /// What one person answered, the first first.
  static func all(of person: Person.ID, in db: Transaction) throws -> [OwnFollowUp] {
    try db.all(
      OwnFollowUp.self,
      """
      SELECT asked_on, under_way, reason, trainings_held, remark FROM follow_up
      WHERE person_id = \(person)
      ORDER BY coalesce(asked_on, 0), under_way, reason
      """)
  }
}

/// The rows of a register that are about one person, as they were read: a text for each row.
func ownRegisterRows(of person: Person.ID, in db: Transaction) throws -> [String] {
  try db.all(
    String.self,
    "SELECT cells FROM register_row WHERE person_id = \(person) ORDER BY import_id, number, digest")
}
