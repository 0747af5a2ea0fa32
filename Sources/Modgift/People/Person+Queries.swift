import Storage

extension PersonInSession {
  /// Somebody by their key, as a session would bring them.
  static func of(_ person: Person.ID, in db: Transaction) throws -> PersonInSession? {
    try db.first(PersonInSession.self, "SELECT \(columns) FROM person WHERE person.id = \(person)")
  }
}

extension Person {
  /// Whoever has an address, in the programme or not.
  static func holding(_ email: EmailAddress, in db: Transaction) throws -> Person.ID? {
    try db.first(Person.ID.self, "SELECT id FROM person WHERE email = \(email)")
  }

  /// Whether somebody holds a role today, and so is in the programme.
  static func isInProgramme(_ person: Person.ID?, on day: Day, gate: Gate, in db: Transaction) throws -> Bool
  {
    try db.holds("SELECT 1 FROM role WHERE role.person_id = \(person) AND \(gate.roleIsActive(on: day))")
  }
}
