import Storage

/// By whom and when it is decided who keeps a room, and under which gate; nobody is the program itself.
struct HostDeed {
  let db: Transaction
  let gate: Gate
  let actor: Person.ID?
  let now: Timestamp
  let day: Day
}

/// Does something more when a room's host or deputy has changed, in the same transaction.
typealias HostListener = @Sendable (Space.ID, HostDeed) throws -> Void

extension HostDeed {
  /// Tells everything that wants to know that a room has other keepers.
  func tell(of space: Space.ID) throws {
    for listen in hostListeners { try listen(space, self) }
  }
}
