import Storage

extension Neighbour {
  /// The networks nearest to one, each with its host. What networks there are and who hosts them is known to all.
  static func nearest(to space: Space.ID, _ visit: Visit) throws -> [Neighbour] {
    let sites = try visit.db.all(
      MappedSite.self,
      """
      SELECT network.id, site.name, COALESCE(site.latitude, place.latitude), COALESCE(site.longitude, place.longitude)
      FROM \(visit.gate.networks) AS network
      JOIN network_site ON network_site.space_id = network.id
      JOIN site ON site.id = network_site.site_id
      LEFT JOIN site AS place ON place.id = site.located_in
      WHERE COALESCE(site.latitude, place.latitude) IS NOT NULL
        AND COALESCE(site.longitude, place.longitude) IS NOT NULL
      ORDER BY site.sort_name, site.id
      """)
    let hosts = try visit.db.all(
      HostRow.self,
      """
      SELECT network.id, network.name, person.id, person.name FROM \(visit.gate.listedNetworks) AS network
      JOIN person ON person.id = network.host_id
      WHERE network.ended_at IS NULL AND person.id <> \(visit.viewer.person)
      """)
    let byID = Dictionary(hosts.map { ($0.space, $0) }) { first, _ in first }
    let near = nearestNetworks(to: space, among: sites)
    let unmapped = hosts.map(\.space).filter { $0 != space && !near.contains($0) }.sorted()
    return (near + unmapped).compactMap { byID[$0] }.prefix(few).map { row in
      Neighbour(
        space: row.space, name: row.name, host: row.host,
        sites: sites.filter { $0.space == row.space }.map(\.name))
    }
  }
}

private struct HostRow: RowDecodable {
  let space: Space.ID
  let name: String
  let host: NamedPerson

  init(from row: inout Row) throws {
    space = try row.next()
    name = try row.next()
    host = try row.next()
  }
}

extension MappedSite: RowDecodable {
  init(from row: inout Row) throws {
    space = try row.next()
    name = try row.next()
    latitude = try row.next()
    longitude = try row.next()
  }
}
