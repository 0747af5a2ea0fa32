import Storage

extension KeptRoom {
  /// Everyone's room goes back to a coordinator where there is one again.
  static func handBackEveryones(_ deed: HostDeed) throws {
    let rooms = try deed.db.all(
      Space.ID.self,
      """
      SELECT space.id FROM \(Gate.everything(.space)) AS space
      WHERE space.kind = 'everyone' AND (space.host_id IS NOT NULL OR space.deputy_id IS NOT NULL)
        AND \(deed.gate.hasCoordinator(on: deed.day))
      """)
    for room in rooms {
      try deed.db.run("UPDATE space SET host_id = NULL, deputy_id = NULL WHERE id = \(room)")
      try deed.db.run(
        "UPDATE host_term SET ended_on = \(deed.day) WHERE space_id = \(room) AND ended_on IS NULL")
      try record(.hostChanged, by: nil, space: room, at: deed.now, in: deed.db)
    }
  }
}
