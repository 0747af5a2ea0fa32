import Storage

/// Holds the one rule on hosts: host and deputy are among those who may read the space. A host who is not gives
/// way to the deputy, and a deputy who is not gives way to nobody. Called after anything that can end a reading:
/// an ended role, a moved site, a removed name.
func keepHosts(
  on day: Day, by actor: Person.ID?, at now: Timestamp, gate: Gate, in db: Transaction
) throws {
  let reads: (SQL) -> SQL = { person in
    """
    EXISTS (SELECT 1 FROM \(gate.readers(on: day)) AS reader
      WHERE reader.space_id = space.id AND reader.person_id = \(person))
    """
  }
  let lost = try db.all(
    HostsOfSpace.self,
    """
    SELECT space.id, space.host_id, space.deputy_id,
      CASE WHEN \(reads("space.host_id")) THEN 1 ELSE 0 END,
      CASE WHEN \(reads("space.deputy_id")) THEN 1 ELSE 0 END
    FROM space
    WHERE space.ended_at IS NULL AND (space.host_id IS NOT NULL OR space.deputy_id IS NOT NULL)
    """
  ).filter(\.isToChange)
  for space in lost {
    try db.run(
      "UPDATE space SET host_id = \(space.nextHost), deputy_id = \(space.nextDeputy) WHERE id = \(space.id)")
    if space.nextHost != space.host {
      try record(.hostChanged, by: actor, person: space.nextHost, space: space.id, at: now, in: db)
    }
    if space.nextDeputy != space.deputy {
      try record(.deputyChanged, by: actor, person: space.nextDeputy, space: space.id, at: now, in: db)
    }
    try HostDeed(db: db, gate: gate, actor: actor, now: now, day: day).tell(of: space.id)
  }
  // The last coordinator's role may have ended: from then on the hosts look after everyone's room.
  if let room = try gate.unkeptRoomForEveryone(on: day, in: db) {
    try HostDeed(db: db, gate: gate, actor: actor, now: now, day: day).tell(of: room)
  }
}

/// Who hosts a space, and whether they still may read it.
private struct HostsOfSpace: RowDecodable {
  let id: Space.ID
  let host: Person.ID?
  let deputy: Person.ID?
  let hostReads: Bool
  let deputyReads: Bool

  init(from row: inout Row) throws {
    id = try row.next()
    host = try row.next()
    deputy = try row.next()
    hostReads = try row.next()
    deputyReads = try row.next()
  }

  var nextHost: Person.ID? { hostReads ? host : (deputyReads ? deputy : nil) }
  /// The deputy stays one only where they read and did not just become host.
  var nextDeputy: Person.ID? { deputyReads && nextHost != deputy ? deputy : nil }
  var isToChange: Bool { nextHost != host || nextDeputy != deputy }
}
