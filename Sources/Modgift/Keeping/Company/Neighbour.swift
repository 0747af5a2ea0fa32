import Storage

/// Another network that can be written to: it stands, and somebody hosts it.
struct Neighbour: Sendable {
  /// So many are shown.
  static let few = 3

  let space: Space.ID
  let name: String
  let host: NamedPerson
  let sites: [String]
}

/// A site on the map, in thousandths of a degree.
struct MappedSite: Sendable {
  let space: Space.ID
  let name: String
  let latitude: Int
  let longitude: Int

  /// How far two lie apart, in a measure that only orders: at Danish latitudes a degree of longitude is a little more
  /// than half of one of latitude.
  func farness(to other: MappedSite) -> Int {
    func bounded(_ difference: Int) -> Int { min(max(difference, -400_000), 400_000) }
    let north = bounded(latitude &- other.latitude)
    let east = bounded(longitude &- other.longitude) * 56 / 100
    return north * north + east * east
  }
}

/// Other networks by how near their nearest site lies to one of a network's own, nearest first.
func nearestNetworks(to space: Space.ID, among sites: [MappedSite]) -> [Space.ID] {
  let own = sites.filter { $0.space == space }
  var nearest: [Space.ID: Int] = [:]
  for site in sites where site.space != space {
    let farness = own.map { $0.farness(to: site) }.min() ?? .max
    nearest[site.space] = min(nearest[site.space] ?? .max, farness)
  }
  return nearest.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
}
