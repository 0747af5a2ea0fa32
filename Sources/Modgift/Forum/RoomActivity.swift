import Storage

/// What goes on in a room, as the viewer sees it.
struct RoomActivity: Sendable, RowDecodable {
  /// The most unread topics that are counted; more are "99+".
  static let mostUnread = 99
  /// How many of a room's topics, the latest, are looked at for what is unread.
  static let horizon = 200

  let space: Space.ID
  let lastPostedAt: Timestamp?
  let unread: Int
  let following: Following?

  init(from row: inout Row) throws {
    space = try row.next()
    lastPostedAt = try row.next()
    unread = try row.next()
    following = try row.next()
  }

  /// The activity of some rooms the viewer may read.
  static func of(_ spaces: [Space.ID], _ sight: Sight) throws -> [Space.ID: RoomActivity] {
    let person = sight.viewer.person
    let rows = try sight.db.all(
      RoomActivity.self,
      """
      SELECT space.id,
        (SELECT max(topic.last_posted_at) FROM \(sight.visible(.topic)) AS topic
          WHERE topic.space_id = space.id),
        (SELECT count(*) FROM \(recent(sight, in: "space.id")) AS topic
          WHERE \(isUnread(by: sight.viewer))),
        space_following.level
      FROM \(sight.visible(.space)) AS space
      LEFT JOIN space_reading ON space_reading.space_id = space.id AND space_reading.person_id = \(person)
      LEFT JOIN space_following ON space_following.space_id = space.id
        AND space_following.person_id = \(person)
      WHERE space.id IN (\(list: spaces))
      """)
    return Dictionary(rows.map { ($0.space, $0) }) { first, _ in first }
  }

  /// ``TopicLine/unread`` for the topics of one room, asked in the order in which most are left out, and of each no
  /// further than it takes.
  private static func isUnread(by viewer: Viewer) -> SQL {
    """
    topic.last_posted_at > COALESCE(space_reading.read_until, 0)
    AND topic.last_number > COALESCE((SELECT reading.number FROM reading
      WHERE reading.person_id = \(viewer.person) AND reading.topic_id = topic.id), 0)
    AND NOT EXISTS (SELECT 1 FROM topic_following WHERE topic_following.person_id = \(viewer.person)
      AND topic_following.topic_id = topic.id AND topic_following.level = 'mute')
    """
  }

  /// The latest topics of a space.
  static func recent(_ sight: Sight, in space: SQL) -> SQL {
    """
    (SELECT latest.id, latest.space_id, latest.last_number, latest.last_posted_at
      FROM \(sight.visible(.topic)) AS latest WHERE latest.space_id = \(space)
      ORDER BY latest.last_posted_at DESC, latest.id DESC LIMIT \(horizon))
    """
  }
}
