import Storage

/// Whether anybody coordinates the programme. Where nobody does, its rules and its hosts do.
extension Gate {
  /// The condition that somebody does on a day.
  func hasCoordinator(on day: Day) -> SQL {
    "EXISTS (SELECT 1 FROM role WHERE role.kind = 'coordinator' AND \(roleIsActive(on: day)))"
  }

  func hasCoordinator(on day: Day, in db: Transaction) throws -> Bool {
    try db.holds("SELECT 1 WHERE \(hasCoordinator(on: day))")
  }

  /// Everyone's room, where neither a coordinator nor a host looks after it.
  func unkeptRoomForEveryone(on day: Day, in db: Transaction) throws -> Space.ID? {
    try db.first(
      Space.ID.self,
      """
      SELECT space.id FROM space
      WHERE space.kind = 'everyone' AND space.ended_at IS NULL AND space.host_id IS NULL
        AND NOT \(hasCoordinator(on: day))
      """)
  }
}
