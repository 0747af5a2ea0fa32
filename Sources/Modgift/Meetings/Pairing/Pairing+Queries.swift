import Storage

extension Pairing {
  /// The requests that wait for an answer in a room the viewer reads.
  static func waiting(in space: Space.ID, _ sight: Sight) throws -> [Pairing] {
    guard sight.viewer.mayRead(space) else { return [] }
    return try sight.db.all(
      Pairing.self,
      """
      SELECT pairing.meeting_id, network.name, pairing.starts_at
      FROM meeting_pairing AS pairing JOIN \(sight.gate.networks) AS network ON network.id = pairing.from_id
      WHERE pairing.space_id = \(space) ORDER BY pairing.asked_at
      """)
  }

  /// The networks one could ask: all others. That they exist is no secret.
  static func choices(except space: Space.ID, _ sight: Sight) throws -> [NamedSpace] {
    try sight.db.all(
      NamedSpace.self,
      """
      SELECT network.id, network.name FROM \(sight.gate.networks) AS network
      WHERE network.id <> \(space) ORDER BY network.sort_name, network.id
      """)
  }
}

/// A network by name.
struct NamedSpace: Sendable, RowDecodable {
  let id: Space.ID
  let name: String

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
  }

  /// What some networks are called.
  static func networks(_ ids: [Space.ID], _ sight: Sight) throws -> [Space.ID: String] {
    let found = try sight.db.all(
      NamedSpace.self,
      "SELECT network.id, network.name FROM \(sight.gate.networks) AS network WHERE network.id IN (\(list: ids))"
    )
    return Dictionary(found.map { ($0.id, $0.name) }) { first, _ in first }
  }
}
