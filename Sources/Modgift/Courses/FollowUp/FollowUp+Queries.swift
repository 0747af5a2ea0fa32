import Storage

extension FollowUp {
  /// The course somebody is to be asked about today: their latest, when it is one to two months ago and they have
  /// said nothing since.
  static func due(for person: Person.ID, on today: Day, in db: Transaction) throws -> AskedCourse? {
    guard let course = try AskedCourse.latest(of: person, in: db),
      isDue(afterCourseOn: course.heldOn, on: today),
      try !db.holds(
        """
        SELECT 1 FROM follow_up
        WHERE person_id = \(person) AND asked_on > \(course.heldOn) AND under_way <> ''
        """)
    else { return nil }
    return course
  }
}

/// A course one can be asked about, for its day is known.
struct AskedCourse: Sendable, RowDecodable {
  typealias ID = Key<AskedCourse>

  let id: ID
  let heldOn: Day
  let place: String

  init(from row: inout Row) throws {
    id = try row.next()
    heldOn = try row.next()
    place = try row.next()
  }

  static func latest(of person: Person.ID, in db: Transaction) throws -> AskedCourse? {
    try db.first(
      AskedCourse.self,
      """
      SELECT course.id, course.held_on, course.place
      FROM participation JOIN course ON course.id = participation.course_id
      WHERE participation.person_id = \(person) AND course.held_on IS NOT NULL
      ORDER BY course.held_on DESC, course.id LIMIT 1
      """)
  }

  /// A course this person took part in.
  /// - Throws: `Refusal.notFound` when they did not.
  static func required(_ id: ID, of person: Person.ID, in db: Transaction) throws -> AskedCourse {
    let course = try db.first(
      AskedCourse.self,
      """
      SELECT course.id, course.held_on, course.place
      FROM participation JOIN course ON course.id = participation.course_id
      WHERE participation.person_id = \(person) AND course.id = \(id) AND course.held_on IS NOT NULL
      """)
    guard let course else { throw Refusal.notFound }
    return course
  }
}
