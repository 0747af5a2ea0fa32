import Storage

extension Gate {
  /// The viewer behind a person, or nothing when they hold no role today and so are not in the programme.
  /// - Parameter stamp: The state of the roll, read in this very transaction; without one everything is read.
  func viewer(_ person: PersonInSession, on day: Day, asOf stamp: RollStamp? = nil, in db: Transaction) throws
    -> Viewer?
  {
    let standing = try roll.known("standing", of: person.id, asOf: stamp) {
      let roles = try roles(of: person.id, on: day, in: db)
      return Standing(
        roles: roles, spaces: roles.isEmpty ? [] : try spaces(readBy: person.id, on: day, in: db))
    }
    guard !standing.roles.isEmpty else { return nil }
    return Viewer(
      person: person.id, name: person.name, language: person.language, roles: standing.roles,
      spaces: standing.spaces, rollStamp: stamp)
  }

  private func roles(of person: Person.ID, on day: Day, in db: Transaction) throws -> [RoleHeld] {
    try db.all(
      RoleHeld.self,
      """
      SELECT role.kind, role.site_id
      FROM role
      WHERE role.person_id = \(person) AND \(roleIsActive(on: day))
      ORDER BY role.kind, role.site_id
      """)
  }

  /// The viewer somebody would be who is at no browser: for what leaves by mail, and for what comes back by it.
  func viewer(of person: Person.ID, on day: Day, in db: Transaction) throws -> Viewer? {
    try PersonInSession.of(person, in: db).flatMap { try viewer($0, on: day, in: db) }
  }

  /// The spaces a person may read on a day.
  func spaces(readBy person: Person.ID, on day: Day, in db: Transaction) throws -> [Space.ID] {
    try db.all(
      Space.ID.self,
      """
      SELECT DISTINCT reader.space_id
      FROM \(readers(on: day)) AS reader
      WHERE reader.person_id = \(person)
      ORDER BY 1
      """)
  }

  /// How many people may read a space on a day: the number that stands over every box one writes in.
  func readerCount(
    of space: Space.ID, _ kind: Space.Kind, on day: Day, asOf stamp: RollStamp? = nil, in db: Transaction
  ) throws -> Int {
    try roll.known("readers", of: space, asOf: stamp) {
      try db.value(
        Int.self,
        """
        SELECT count(*) FROM (SELECT DISTINCT reader.person_id
          FROM \(readers(of: kind, on: day)) AS reader WHERE reader.space_id = \(space)) AS one
        """)
    }
  }

  /// Whether one person may read one space on a day: asked again whenever something leaves later.
  func mayRead(_ space: Space.ID, person: Person.ID, on day: Day, in db: Transaction) throws -> Bool {
    try db.holds(
      """
      SELECT 1 FROM \(readers(on: day)) AS reader
      WHERE reader.space_id = \(space) AND reader.person_id = \(person)
      """)
  }
}

/// What somebody is in the programme, and the spaces they may read.
private struct Standing: Sendable {
  let roles: [RoleHeld]
  let spaces: [Space.ID]
}
