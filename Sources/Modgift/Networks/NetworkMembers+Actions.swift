import Storage

extension Network {
  /// Adds a person by name.
  static func name(_ person: Person.ID, in network: ID, _ deed: Deed) throws {
    let added = try deed.db.run(
      """
      INSERT INTO space_person (space_id, person_id, added_by, added_at)
      VALUES (\(network), \(person), \(deed.actor), \(deed.now))
      ON CONFLICT (space_id, person_id) DO NOTHING
      """)
    if added > 0 { try deed.note(.memberNamed, person: person, space: network) }
  }

  /// Takes the name of a person off again. Who is there because of where they work stays.
  static func removeName(of person: Person.ID, from network: ID, _ deed: Deed) throws {
    let removed = try deed.db.run(
      "DELETE FROM space_person WHERE space_id = \(network) AND person_id = \(person)")
    guard removed > 0 else { return }
    try deed.note(.memberRemoved, person: person, space: network)
    try deed.keepHosts()
  }

  /// The host and the deputy change places. Refused when either is no longer who the host saw: two who press
  /// at once hand over once.
  static func handOver(_ network: ID, to deputy: Person.ID, _ deed: Deed) throws {
    let changed = try deed.db.run(
      """
      UPDATE space SET host_id = \(deputy), deputy_id = \(deed.actor)
      WHERE id = \(network) AND host_id = \(deed.actor) AND deputy_id = \(deputy) AND ended_at IS NULL
      """)
    guard changed == 1 else { throw Refusal.conflict }
    try deed.note(.hostChanged, person: deputy, space: network)
    try deed.tellHosts(of: network)
  }

  /// Names the deputy, or none.
  static func nameDeputy(_ person: Person.ID?, of network: ID, _ deed: Deed) throws {
    let changed = try deed.db.run(
      "UPDATE space SET deputy_id = \(person) WHERE id = \(network) AND host_id = \(deed.actor)")
    guard changed == 1 else { throw Refusal.conflict }
    try deed.note(.deputyChanged, person: person, space: network)
    try deed.tellHosts(of: network)
  }

  /// Gives a network that nobody keeps its first host and deputy.
  static func nameHosts(_ host: Person.ID, _ deputy: Person.ID?, of network: ID, _ deed: Deed) throws {
    let changed = try deed.db.run(
      """
      UPDATE space SET host_id = \(host), deputy_id = \(deputy) WHERE id = \(network) AND host_id IS NULL
      """)
    guard changed == 1 else { throw Refusal.conflict }
    try deed.note(.hostChanged, person: host, space: network)
    try deed.tellHosts(of: network)
  }
}
