import Storage

/// A site as the lists of plans show it.
struct PlanSite: Sendable {
  let id: Site.ID
  let code: String
  let kind: Site.Kind
  let name: String
  let region: String
  /// The municipality it lies in; nil when it is one itself.
  let locatedIn: Site.ID?
}

extension PlanSite: RowDecodable {
  init(from row: inout Row) throws {
    id = try row.next()
    code = try row.next()
    kind = try row.next()
    name = try row.next()
    region = try row.next()
    locatedIn = try row.next()
  }

  /// Every site that can have a plan, by name.
  static func all(in db: Transaction) throws -> [PlanSite] {
    try db.all(
      PlanSite.self,
      """
      SELECT site.id, site.code, site.kind, site.name, site.region, site.located_in FROM site
      WHERE site.kind <> 'programme' ORDER BY site.sort_name, site.id
      """)
  }
}
