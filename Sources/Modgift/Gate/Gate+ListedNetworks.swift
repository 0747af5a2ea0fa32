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

  /// When somebody last wrote in a network, as its members count it; nil where nobody has, and for whoever does not
  /// read it, whoever that is.
  func lastActivity(in network: Space.ID, for viewer: Viewer, _ db: Transaction) throws -> Timestamp? {
    try db.first(
      Timestamp.self,
      """
      SELECT topic.last_posted_at FROM \(visible(.topic, to: viewer)) AS topic
      WHERE topic.space_id = \(network) ORDER BY topic.last_posted_at DESC LIMIT 1
      """)
  }

  /// The next meeting of each network whose host lets the programme see when it is. Nothing else of a meeting is in it,
  /// and nothing at all of the other networks.
  func shownMeetings(at now: Timestamp, in db: Transaction) throws -> [Space.ID: ShownMeeting] {
    let shown = try db.all(
      ShownMeeting.self,
      """
      SELECT keeping.space_id, (SELECT min(meeting.starts_at) FROM meeting
        WHERE (meeting.space_id = keeping.space_id OR meeting.partner_id = keeping.space_id)
          AND meeting.state = 'fixed' AND meeting.starts_at > \(now))
      FROM network_keeping AS keeping
      WHERE \(clause(.onlyShownMeetingsLeave, "keeping.shows_outside = 1"))
      """)
    return Dictionary(shown.map { ($0.space, $0) }) { first, _ in first }
  }

  /// Whether a row of `space` is a network the viewer is host or deputy of: that it has gone quiet is for the two alone.
  func isKept(by viewer: Viewer) -> SQL {
    let isOnes: SQL = "(space.host_id = \(viewer.person) OR space.deputy_id = \(viewer.person))"
    return "space.kind = 'network' AND \(clause(.onlyItsTwoHearOfSilence, isOnes))"
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

/// When a network that shows it meets next; nil while that is not agreed on.
struct ShownMeeting: RowDecodable {
  let space: Space.ID
  let startsAt: Timestamp?

  init(from row: inout Row) throws {
    space = try row.next()
    startsAt = try row.next()
  }
}
