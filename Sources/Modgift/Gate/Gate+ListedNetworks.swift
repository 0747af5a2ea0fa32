import Storage

/// What is known of networks outside their walls, and what only their readers know.
extension Gate {
  /// The networks as the programme lists them for everybody signed in: their names, their sites, who keeps
  /// them. Groups and direct rooms are not among them, and nothing anybody wrote is.
  var listedNetworks: SQL {
    """
    (SELECT id, name, sort_name, host_id, deputy_id, created_at, ended_at FROM space WHERE kind = 'network')
    """
  }

  /// When somebody last wrote in each network the viewer reads, as its members count it. Networks that the
  /// viewer does not read are not in it, whoever the viewer is.
  func lastActivity(for viewer: Viewer, in db: Transaction) throws -> [Space.ID: Timestamp] {
    let lines = try db.all(
      Activity.self,
      """
      SELECT space.id, (SELECT topic.last_posted_at FROM \(visible(.topic, to: viewer)) AS topic
        WHERE topic.space_id = space.id ORDER BY topic.last_posted_at DESC LIMIT 1)
      FROM \(visible(.space, to: viewer)) AS space
      WHERE space.kind IN ('network', 'group')
      """)
    var activity: [Space.ID: Timestamp] = [:]
    for line in lines { activity[line.space] = line.at }
    return activity
  }

  /// Opens the room for everyone where there is none yet.
  func openRoomForEveryone(
    named name: String, sortedAs sortName: String, at now: Timestamp, in db: Transaction
  )
    throws
  {
    guard try !db.holds("SELECT 1 FROM space WHERE space.kind = 'everyone'") else { return }
    try db.run(
      """
      INSERT INTO space (id, kind, name, sort_name, created_at)
      VALUES (\(Space.ID.random()), 'everyone', \(name), \(sortName), \(now))
      """)
  }
}

/// A room and when somebody last wrote there.
private struct Activity: RowDecodable {
  let space: Space.ID
  let at: Timestamp?

  init(from row: inout Row) throws {
    space = try row.next()
    at = try row.next()
  }
}
