import Storage

extension Network {
  /// The networks everybody is told of, and the groups the viewer is in.
  private static func known(to viewer: Viewer, _ gate: Gate) -> SQL {
    """
    (SELECT id, 'network' AS kind, name, sort_name, host_id, deputy_id
    FROM \(gate.listedNetworks) AS network WHERE ended_at IS NULL
    UNION ALL
    SELECT id, 'group', name, sort_name, host_id, deputy_id
    FROM \(gate.visible(.space, to: viewer)) AS space WHERE kind = 'group')
    """
  }

  private static func select(for viewer: Viewer, _ gate: Gate, _ rest: SQL) -> SQL {
    """
    SELECT network.id, network.kind, network.name, host.id, host.name, deputy.id, deputy.name
    FROM \(known(to: viewer, gate)) AS network
    LEFT JOIN person AS host ON host.id = network.host_id
    LEFT JOIN person AS deputy ON deputy.id = network.deputy_id
    \(rest)
    """
  }

  /// One network, or one group the viewer is in. What one may do with it is the policy's to say.
  static func find(_ id: ID, for viewer: Viewer, _ gate: Gate, in db: Transaction) throws -> Network? {
    try db.first(Network.self, select(for: viewer, gate, "WHERE network.id = \(id)"))
  }

  /// A page of networks by name, one more than fits when there are more. After a network that is gone comes
  /// nothing.
  static func page(after last: ID?, for viewer: Viewer, _ gate: Gate, in db: Transaction) throws -> [Network]
  {
    let start: SQL =
      if let last {
        """
        WHERE network.kind = 'network' AND (network.sort_name, network.id) >
          (SELECT last.sort_name, last.id FROM \(gate.listedNetworks) AS last WHERE last.id = \(last))
        """
      } else {
        "WHERE network.kind = 'network'"
      }
    return try db.all(
      Network.self,
      select(
        for: viewer, gate,
        "\(start) ORDER BY network.sort_name, network.id LIMIT \(pageSize + 1)"))
  }

  /// The groups the viewer is in.
  static func groups(for viewer: Viewer, _ gate: Gate, in db: Transaction) throws -> [Network] {
    try db.all(
      Network.self,
      select(for: viewer, gate, "WHERE network.kind = 'group' ORDER BY network.sort_name, network.id"))
  }

  /// How many people each listed network has.
  static func memberCounts(_ gate: Gate, on day: Day, in db: Transaction) throws -> [ID: Int] {
    let lines = try db.all(
      Count.self,
      """
      SELECT reader.space_id, count(DISTINCT reader.person_id)
      FROM \(gate.readers(on: day)) AS reader
      JOIN \(gate.listedNetworks) AS network ON network.id = reader.space_id
      GROUP BY reader.space_id
      """)
    return Dictionary(lines.map { ($0.space, $0.people) }, uniquingKeysWith: { first, _ in first })
  }

  /// The networks that stand, by name: as many as a programme has.
  static func standingNames(_ gate: Gate, in db: Transaction) throws -> [ID: String] {
    let lines = try db.all(
      NamedNetwork.self,
      "SELECT id, name FROM \(gate.listedNetworks) AS network WHERE ended_at IS NULL ORDER BY sort_name, id LIMIT 1000"
    )
    return Dictionary(lines.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a network that stands has the name already.
  static func isTaken(_ name: String, except id: ID?, _ gate: Gate, in db: Transaction) throws -> Bool {
    let others: SQL = if let id { "AND network.id <> \(id)" } else { .empty }
    return try db.holds(
      """
      SELECT 1 FROM \(gate.listedNetworks) AS network
      WHERE network.ended_at IS NULL AND (network.sort_name = \(sortName(of: name)) OR network.name = \(name)) \(others)
      """)
  }

  private struct NamedNetwork: RowDecodable {
    let id: ID
    let name: String

    init(from row: inout Row) throws {
      id = try row.next()
      name = try row.next()
    }
  }

  private struct Count: RowDecodable {
    let space: ID
    let people: Int

    init(from row: inout Row) throws {
      space = try row.next()
      people = try row.next()
    }
  }
}
