import Storage

extension DemoCountry {
  /// The municipalities, the programme's site and everyone's room, as they were seeded.
  static func reading(in db: Transaction) throws -> DemoCountry {
    let sites = try db.all(
      PlaceRow.self, "SELECT id, code, name, coalesce(population, 0), kind FROM site ORDER BY code")
    var municipalities: [String: (id: Site.ID, name: String, population: Int)] = [:]
    for site in sites where site.kind == .municipality {
      municipalities[site.code] = (site.id, site.name, site.population)
    }
    let everyone = try db.first(
      Space.ID.self, "SELECT id FROM \(Gate.everything(.space)) AS space WHERE kind = 'everyone'")
    guard let programme = sites.first(where: { $0.kind == .programme }), let everyone else {
      throw StorageError.misuse("a demo is made after the sites and everyone's room")
    }
    return DemoCountry(municipalities: municipalities, programme: programme.id, everyone: everyone)
  }
}

private struct PlaceRow: RowDecodable {
  let id: Site.ID
  let code: String
  let name: String
  let population: Int
  let kind: Site.Kind

  init(from row: inout Row) throws {
    id = try row.next()
    code = try row.next()
    name = try row.next()
    population = try row.next()
    kind = try row.next()
  }
}
