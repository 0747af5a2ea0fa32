import Storage

extension Candidate {
  /// Everybody who can be named, by name: as many as the programme has people, and never more than it can list.
  static func all(_ gate: Gate, on day: Day, in db: Transaction) throws -> [Candidate] {
    try db.all(
      Candidate.self,
      """
      SELECT person.id, person.name, person.email
      FROM person
      WHERE EXISTS (SELECT 1 FROM role
        WHERE role.person_id = person.id AND role.kind <> 'evaluator' AND \(gate.roleIsActive(on: day)))
      ORDER BY person.sort_name, person.id
      LIMIT 20000
      """)
  }

  /// One of them.
  static func find(_ person: Person.ID, _ gate: Gate, on day: Day, in db: Transaction) throws -> Candidate? {
    try db.first(
      Candidate.self,
      """
      SELECT person.id, person.name, person.email
      FROM person
      WHERE person.id = \(person) AND EXISTS (SELECT 1 FROM role
        WHERE role.person_id = person.id AND role.kind <> 'evaluator' AND \(gate.roleIsActive(on: day)))
      """)
  }
}
