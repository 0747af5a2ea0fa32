import Storage

/// What it takes to read as somebody: the transaction, who is looking, and the gate between them and the tables.
struct Sight {
  let db: Transaction
  let viewer: Viewer
  let gate: Gate
  /// The day it is in the programme's time zone.
  let today: Day

  /// The same eyes once a space has been opened for them, in this very transaction.
  func reading(_ space: Space.ID) -> Sight { seeing(Set(viewer.spaces + [space]).sorted()) }

  /// The same eyes in one of their spaces alone, which is quicker looked through; they see nothing in any other.
  func within(_ space: Space.ID) -> Sight { seeing(viewer.spaces.filter { $0 == space }) }

  /// Without a stamp of the roll: what is seen with more or fewer spaces must not be kept for the person.
  private func seeing(_ spaces: [Space.ID]) -> Sight {
    let viewer = Viewer(
      person: viewer.person, name: viewer.name, language: viewer.language, roles: viewer.roles, spaces: spaces
    )
    return Sight(db: db, viewer: viewer, gate: gate, today: today)
  }

  /// What the roll says under a name of some keys, read once for as long as nothing of the roll changes. It must come
  /// from the roll and the keys alone: from people's names, professions, arrivals and courses, sites, roles, rooms and
  /// who is in them.
  func known<Key: Hashable & Sendable, Value: Sendable>(
    _ name: String, of keys: [Key], read: ([Key]) throws -> [Key: Value]
  ) rethrows -> [Key: Value] {
    try gate.roll.known(name, of: keys, asOf: viewer.rollStamp, read: read)
  }

  /// The same of one key.
  func known<Key: Hashable & Sendable, Value: Sendable>(
    _ name: String, of key: Key, read: () throws -> Value
  ) rethrows -> Value {
    try gate.roll.known(name, of: key, asOf: viewer.rollStamp, read: read)
  }

  /// A private table narrowed to what the viewer may read.
  func visible(_ table: PrivateTable) -> SQL { gate.visible(table, to: viewer) }
}

extension Visit {
  /// The eyes of whoever made this request.
  var sight: Sight { Sight(db: db, viewer: viewer, gate: gate, today: today) }
}
