import Storage

extension Site {
  /// The code of the programme's own site.
  static let programmeCode = "programme"

  /// The programme's own site, where coordinators and evaluators hold their roles; made when it is not there yet.
  @discardableResult
  static func programme(at now: Timestamp, in db: Transaction) throws -> Site.ID {
    try db.run(
      """
      INSERT INTO site (id, code, kind, name, sort_name, region, created_at)
      VALUES (\(Site.ID.random()), \(programmeCode), \(Kind.programme), 'Programmet',
        \(sortName(of: "Programmet")), '', \(now))
      ON CONFLICT (code) DO NOTHING
      """)
    return try db.value(Site.ID.self, "SELECT id FROM site WHERE code = \(programmeCode)")
  }
}
