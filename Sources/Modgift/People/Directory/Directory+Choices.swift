import Storage

/// A thing the directory can be narrowed to.
struct DirectoryChoice<Of>: Sendable, Equatable, RowDecodable {
  let id: Key<Of>
  let name: String

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
  }
}

extension Directory {
  /// The networks there are.
  func networks() throws -> [DirectoryChoice<Space>] {
    try db.all(
      DirectoryChoice<Space>.self,
      "SELECT network.id, network.name FROM \(gate.networks) AS network ORDER BY network.sort_name, network.id"
    )
  }

  /// The sites at which anybody holds a role.
  func sites() throws -> [DirectoryChoice<Site>] {
    try db.all(
      DirectoryChoice<Site>.self,
      """
      SELECT site.id, site.name FROM site
      WHERE EXISTS (SELECT 1 FROM role WHERE role.site_id = site.id AND \(gate.roleIsActive(on: today)))
      ORDER BY site.sort_name, site.id
      """)
  }

  /// The professions people have.
  func professions() throws -> [String] {
    try db.all(
      String.self,
      "SELECT DISTINCT profession FROM person WHERE profession > '' ORDER BY profession LIMIT 100")
  }
}
