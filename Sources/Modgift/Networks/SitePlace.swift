import Storage

/// A site as lists of sites show it, with the network it is in.
struct SitePlace: Sendable {
  let id: Site.ID
  let code: String
  let kind: Site.Kind
  let name: String
  let region: String
  /// The municipality it lies in; nil when it is one itself.
  let locatedIn: Site.ID?
  /// The network it belongs to today; a site is in one at most.
  let network: Space.ID?
  let networkName: String?
}

extension SitePlace: RowDecodable {
  init(from row: inout Row) throws {
    id = try row.next()
    code = try row.next()
    kind = try row.next()
    name = try row.next()
    region = try row.next()
    locatedIn = try row.next()
    network = try row.next()
    networkName = try row.next()
  }
}
