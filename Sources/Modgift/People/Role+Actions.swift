import Storage

extension Role {
  /// Begins a role at a site. One that is in force already is left as it is.
  ///
  /// - Returns: The role that is in force from then on.
  @discardableResult
  static func begin(
    _ kind: Role.Kind, at site: Site.ID, for person: Person.ID, from day: Day, by actor: Person.ID?,
    now: Timestamp, in db: Transaction
  ) throws -> Role.ID {
    // The sign keeps SQLite from going through all the roles at the site: a person's are few.
    let same = try db.first(
      Role.ID.self,
      """
      SELECT id FROM role
      WHERE person_id = \(person) AND +site_id = \(site) AND kind = \(kind) AND starts_on <= \(day)
        AND (ends_on IS NULL OR ends_on > \(day))
      """)
    if let same { return same }
    let role = Role.ID.random()
    try db.run(
      """
      INSERT INTO role (id, person_id, kind, site_id, starts_on)
      VALUES (\(role), \(person), \(kind), \(site), \(day))
      """)
    try record(
      .roleBegun, by: actor, person: person, site: site, detail: kind.rawValue, at: now, in: db)
    return role
  }

  /// Ends a role on a day, today or before: it opens nothing any more. Whoever has no other is signed out everywhere, and
  /// what they can host no longer passes to the deputy.
  ///
  /// - Returns: Whether there was such a role that had not ended.
  @discardableResult
  static func end(
    _ role: Role.ID, on day: Day, by actor: Person.ID?, now: Timestamp, gate: Gate, in db: Transaction
  ) throws -> Bool {
    let ended = try db.first(
      EndedRole.self,
      """
      UPDATE role SET ends_on = \(SQL.greatest("starts_on", "CAST(\(day) AS \(.integer))"))
      WHERE id = \(role) AND (ends_on IS NULL OR ends_on > \(day))
      RETURNING person_id, site_id, kind
      """)
    guard let ended else { return false }
    try record(
      .roleEnded, by: actor, person: ended.person, site: ended.site, detail: ended.kind.rawValue, at: now,
      in: db)
    if try !Person.isInProgramme(ended.person, on: day, gate: gate, in: db) {
      try Session.endAll(of: ended.person, in: db)
    }
    try keepHosts(on: day, by: actor, at: now, gate: gate, in: db)
    return true
  }
}

/// The role that has just ended.
private struct EndedRole: RowDecodable {
  let person: Person.ID
  let site: Site.ID
  let kind: Role.Kind

  init(from row: inout Row) throws {
    person = try row.next()
    site = try row.next()
    kind = try row.next()
  }
}
