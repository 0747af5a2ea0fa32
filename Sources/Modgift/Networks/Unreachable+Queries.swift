import Storage

/// A member of a network whom mail does not reach, as its host sees them.
struct Unreachable: RowDecodable {
  let person: Person.ID
  let name: String
  let network: String

  init(from row: inout Row) throws {
    person = try row.next()
    name = try row.next()
    network = try row.next()
  }

  /// The members of the networks somebody keeps whom mail does not reach; only one of them when one is named.
  static func members(
    ofNetworksKeptBy host: Person.ID, only person: Person.ID? = nil, on day: Day, gate: Gate,
    in db: Transaction
  ) throws -> [Unreachable] {
    let one: SQL = person.map { "AND person.id = \($0)" } ?? ""
    return try db.all(
      Unreachable.self,
      """
      SELECT DISTINCT person.id, person.name, network.name, person.sort_name
      FROM mail_pause
      JOIN person ON person.id = mail_pause.person_id AND person.email = mail_pause.address
      JOIN \(gate.networkMembers(on: day)) AS member ON member.person_id = person.id
      JOIN \(gate.listedNetworks) AS network ON network.id = member.space_id
      WHERE (network.host_id = \(host) OR network.deputy_id = \(host)) AND network.ended_at IS NULL
        AND person.id <> \(host) \(one)
      ORDER BY person.sort_name, person.id
      """)
  }

  /// Who keeps the networks that somebody is a member of.
  static func hosts(of person: Person.ID, on day: Day, gate: Gate, in db: Transaction) throws -> [HostToTell]
  {
    try db.all(
      HostToTell.self,
      """
      SELECT DISTINCT host.id, host.email
      FROM \(gate.networkMembers(on: day)) AS member
      JOIN \(gate.listedNetworks) AS network ON network.id = member.space_id AND network.ended_at IS NULL
      JOIN person AS host ON host.id IN (network.host_id, network.deputy_id)
      WHERE member.person_id = \(person) AND host.id <> \(person) AND host.email IS NOT NULL
      """)
  }
}

/// A host, and where mail reaches them.
struct HostToTell: RowDecodable {
  let person: Person.ID
  let email: String

  init(from row: inout Row) throws {
    person = try row.next()
    email = try row.next()
  }
}
