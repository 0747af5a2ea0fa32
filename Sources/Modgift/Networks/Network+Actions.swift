import Storage

/// By whom and when something is done, and under which gate: what every act on networks needs to know.
struct Deed {
  let db: Transaction
  let gate: Gate
  let actor: Person.ID
  let now: Timestamp
  let day: Day

  init(_ visit: Visit) {
    db = visit.db
    gate = visit.gate
    actor = visit.viewer.person
    now = visit.now
    day = visit.today
  }

  /// Writes down what was done, for those who come after.
  func note(
    _ act: Act, person: Person.ID? = nil, site: Site.ID? = nil, space: Space.ID, detail: String = ""
  ) throws {
    try record(act, by: actor, person: person, site: site, space: space, detail: detail, at: now, in: db)
  }

  /// Tells that a room has other keepers.
  func tellHosts(of space: Space.ID) throws {
    try HostDeed(db: db, gate: gate, actor: actor, now: now, day: day).tell(of: space)
  }

  /// Lets hosts go who can no longer read what they keep.
  func keepHosts() throws { try Modgift.keepHosts(on: day, by: actor, at: now, gate: gate, in: db) }
}

extension Network {
  /// Makes a network of sites that are in none.
  static func make(named name: String, of sites: [Site.ID], _ deed: Deed) throws -> ID {
    let id = ID.random()
    try insert(id, .network, name, deed)
    try deed.note(.networkMade, space: id, detail: name)
    for site in sites { try add(site, to: id, deed) }
    return id
  }

  /// Makes a group of people named one by one, one of whom keeps it.
  static func makeGroup(named name: String, of people: [Person.ID], host: Person.ID, _ deed: Deed) throws
    -> ID
  {
    let id = ID.random()
    try insert(id, .group, name, deed)
    for person in people { try Self.name(person, in: id, deed) }
    try deed.db.run("UPDATE space SET host_id = \(host) WHERE id = \(id)")
    try deed.note(.groupMade, person: host, space: id)
    try deed.tellHosts(of: id)
    return id
  }

  private static func insert(_ id: ID, _ kind: Space.Kind, _ name: String, _ deed: Deed) throws {
    try deed.db.run(
      """
      INSERT INTO space (id, kind, name, sort_name, created_at)
      VALUES (\(id), \(kind), \(name), \(sortName(of: name)), \(deed.now))
      """)
  }

  /// Gives a network another name.
  static func rename(_ network: Network, to name: String, _ deed: Deed) throws {
    try deed.db.run(
      """
      UPDATE space SET name = \(name), sort_name = \(sortName(of: name)) WHERE id = \(network.id)
      """)
    try deed.note(
      .networkRenamed, space: network.id,
      detail: network.kind == .network ? "\(network.name) → \(name)" : "")
  }

  /// Closes a network's room for everyone, and lets its sites go.
  static func end(_ network: Network, _ deed: Deed) throws {
    try deed.db.run("DELETE FROM network_site WHERE space_id = \(network.id)")
    try deed.db.run("UPDATE space SET ended_at = \(deed.now) WHERE id = \(network.id) AND ended_at IS NULL")
    try deed.note(.spaceEnded, space: network.id, detail: network.name)
  }
}
