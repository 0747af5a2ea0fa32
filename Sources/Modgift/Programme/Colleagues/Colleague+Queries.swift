import Storage

extension Colleague {
  /// Everybody who works at a network's sites today, site by site.
  static func all(in network: Network.ID, _ gate: Gate, on day: Day, in db: Transaction) throws -> [Colleague]
  {
    try db.all(
      Colleague.self,
      """
      SELECT role.id, role.kind, person.id, person.name, site.id, site.name
      FROM role
      JOIN network_site ON network_site.site_id = role.site_id
      JOIN site ON site.id = role.site_id
      JOIN person ON person.id = role.person_id
      WHERE network_site.space_id = \(network) AND role.kind IN ('trainer', 'peer', 'manager')
        AND \(gate.roleIsActive(on: day))
      ORDER BY site.sort_name, person.sort_name, role.id
      LIMIT 2000
      """)
  }
}
