import Storage

/// Somebody who works at a site, as a plan needs them.
struct SitePerson: Sendable, Hashable, RowDecodable {
  let id: Person.ID
  let name: String
  let kind: Role.Kind

  init(id: Person.ID, name: String, kind: Role.Kind) {
    self.id = id
    self.name = name
    self.kind = kind
  }

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
    kind = try row.next()
  }

  /// The trainers, peers and managers of a site today, by name; somebody who is two of them stands there twice.
  static func all(at site: Site.ID, _ sight: Sight) throws -> [SitePerson] {
    try sight.known("people of a site", of: site) {
      try sight.db.all(
        SitePerson.self,
        """
        SELECT person.id, person.name, role.kind FROM role JOIN person ON person.id = role.person_id
        WHERE role.site_id = \(site) AND role.kind IN ('trainer', 'peer', 'manager')
          AND \(sight.gate.roleIsActive(on: sight.today))
        ORDER BY person.sort_name, person.id, role.kind
        """)
    }
  }
}

extension [SitePerson] {
  /// Each person once, in order.
  var once: [SitePerson] {
    var seen: Set<Person.ID> = []
    return filter { seen.insert($0.id).inserted }
  }
}
