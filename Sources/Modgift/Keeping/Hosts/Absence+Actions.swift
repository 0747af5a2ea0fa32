import Storage

extension Absence {
  static func add(_ days: ClosedRange<Day>, for person: Person.ID, in db: Transaction) throws {
    try db.run(
      """
      INSERT INTO absence (id, person_id, from_on, through_on)
      VALUES (\(ID.random()), \(person), \(days.lowerBound), \(days.upperBound))
      """)
  }

  /// Takes back one's own days.
  static func remove(_ absence: ID, of person: Person.ID, in db: Transaction) throws -> Bool {
    try db.run("DELETE FROM absence WHERE id = \(absence) AND person_id = \(person)") > 0
  }
}
