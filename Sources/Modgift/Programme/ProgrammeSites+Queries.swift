import Storage

/// A site in the coordinator's list.
struct SiteLine: Sendable, RowDecodable {
  static let pageSize = 100

  let id: Site.ID
  let kind: Site.Kind
  let name: String
  let region: String
  let people: Int
  let network: String?

  init(from row: inout Row) throws {
    id = try row.next()
    kind = try row.next()
    name = try row.next()
    region = try row.next()
    people = try row.next()
    network = try row.next()
  }
}

/// The facts of one site.
struct SiteFacts: Sendable, RowDecodable {
  let id: Site.ID
  let kind: Site.Kind
  let name: String
  let region: String
  let population: Int?
  let hectares: Int?
  let liesIn: String?
  let network: String?

  init(from row: inout Row) throws {
    id = try row.next()
    kind = try row.next()
    name = try row.next()
    region = try row.next()
    population = try row.next()
    hectares = try row.next()
    liesIn = try row.next()
    network = try row.next()
  }
}

extension ProgrammeQueries {
  /// A page of sites by name, one more than fits when there are more.
  func sites(after last: Site.ID?) throws -> [SiteLine] {
    let start: SQL =
      if let last {
        """
        WHERE (site.sort_name, site.id) >
          (SELECT last.sort_name, last.id FROM site AS last WHERE last.id = \(last))
        """
      } else {
        .empty
      }
    return try db.all(
      SiteLine.self,
      """
      SELECT site.id, site.kind, site.name, site.region,
        (SELECT count(DISTINCT role.person_id) FROM role
          WHERE role.site_id = site.id AND \(gate.roleIsActive(on: today))),
        network.name
      FROM site
      LEFT JOIN network_site ON network_site.site_id = site.id
      LEFT JOIN \(gate.networks) AS network ON network.id = network_site.space_id
      \(start)
      ORDER BY site.sort_name, site.id
      LIMIT \(SiteLine.pageSize + 1)
      """)
  }

  func site(_ id: Site.ID) throws -> SiteFacts? {
    try db.first(
      SiteFacts.self,
      """
      SELECT site.id, site.kind, site.name, site.region, site.population, site.area_hectares, around.name,
        network.name
      FROM site
      LEFT JOIN site AS around ON around.id = site.located_in
      LEFT JOIN network_site ON network_site.site_id = site.id
      LEFT JOIN \(gate.networks) AS network ON network.id = network_site.space_id
      WHERE site.id = \(id)
      """)
  }

  /// Every site, for a list to choose from.
  func siteChoices(_ condition: SQL = "1 = 1") throws -> [(id: Site.ID, name: String)] {
    try db.all(
      SiteChoice.self,
      "SELECT site.id, site.name FROM site WHERE \(condition) ORDER BY site.sort_name, site.id LIMIT 2000"
    ).map { ($0.id, $0.name) }
  }
}

private struct SiteChoice: RowDecodable {
  let id: Site.ID
  let name: String

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
  }
}
