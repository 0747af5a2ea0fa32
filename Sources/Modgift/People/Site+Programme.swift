import Storage

extension Site {
  /// The programme's own site, where coordinators and evaluators hold their roles; made when it is not there yet.
  static func programme(at now: Timestamp, in db: Transaction) throws -> Site.ID {
    let code = "programme"
    try db.run(
      """
      INSERT INTO site (id, code, kind, name, sort_name, region, created_at)
      VALUES (\(Site.ID.random()), \(code), \(Kind.programme), 'Programmet', 'programmet', '', \(now))
      ON CONFLICT (code) DO NOTHING
      """)
    return try db.value(Site.ID.self, "SELECT id FROM site WHERE code = \(code)")
  }
}
