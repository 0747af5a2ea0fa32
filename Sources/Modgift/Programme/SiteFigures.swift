import Storage

/// What the programme counts of a municipality and the sites that lie in it. None of it comes from what people
/// say anywhere: roles, first visits and days seen.
struct SiteFigures: Sendable, RowDecodable {
  let site: Site.ID
  /// People who hold a trainer's role.
  let trained: Int
  let signedIn: Int
  let active: Int

  init(from row: inout Row) throws {
    site = try row.next()
    trained = try row.next()
    signedIn = try row.next()
    active = try row.next()
  }
}

/// A municipality in the programme's table.
struct MunicipalityLine: Sendable, RowDecodable {
  let id: Site.ID
  let code: String
  let name: String
  let region: String
  let population: Int
  let network: String?
  var trained = 0
  var signedIn = 0
  var active = 0

  init(from row: inout Row) throws {
    id = try row.next()
    code = try row.next()
    name = try row.next()
    region = try row.next()
    population = try row.next()
    network = try row.next()
  }

  func count(_ measure: Measure) -> Int {
    switch measure {
    case .trained: trained
    case .signedIn: signedIn
    case .active: active
    }
  }
}
