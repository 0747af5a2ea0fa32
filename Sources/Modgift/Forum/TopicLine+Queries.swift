import Storage

extension TopicLine {
  /// The columns a line is read from, in order, out of ``source(_:)``.
  static let columns: SQL = """
    topic.id, \(Space.columns), topic.kind, topic.title, topic.author_id, author.name, topic.opened_at,
    topic.last_posted_at, topic.last_number, topic.replies, topic.helped_post_id IS NOT NULL,
    topic.pinned_at IS NOT NULL, topic.closed_at IS NOT NULL, COALESCE(reading.number, 0), \(unread)
    """

  /// Whether a topic holds something the viewer has not read. What is muted does not.
  static let unread: SQL = """
    (topic.last_number > COALESCE(reading.number, 0)
    AND topic.last_posted_at > COALESCE(space_reading.read_until, 0)
    AND COALESCE(topic_following.level, '') <> 'mute')
    """

  /// Topics the viewer may read, with their space, their author, and how far the viewer has come.
  static func source(_ sight: Sight) -> SQL {
    """
    \(sight.visible(.topic)) AS topic
    JOIN \(sight.visible(.space)) AS space ON space.id = +topic.space_id
    JOIN person AS author ON author.id = topic.author_id
    \(progress(of: sight.viewer))
    """
  }

  /// How far a viewer has read the rows of `topic`.
  static func progress(of viewer: Viewer) -> SQL {
    """
    LEFT JOIN reading ON reading.topic_id = topic.id AND reading.person_id = \(viewer.person)
    LEFT JOIN space_reading ON space_reading.space_id = topic.space_id
      AND space_reading.person_id = \(viewer.person)
    LEFT JOIN topic_following ON topic_following.topic_id = topic.id
      AND topic_following.person_id = \(viewer.person)
    """
  }
}

/// Topics the viewer may read, as lines of a list.
/// - Parameters:
///   - condition: Narrows them; may name `topic`, `space`, `author`, `reading` and the rest of the source.
///   - order: What comes first. Give one an index follows.
func topicLines(_ sight: Sight, where condition: SQL, orderedBy order: SQL, limit: Int) throws -> [TopicLine]
{
  try sight.db.all(
    TopicLine.self,
    """
    SELECT \(TopicLine.columns) FROM \(TopicLine.source(sight))
    WHERE \(condition) ORDER BY \(order) LIMIT \(limit)
    """)
}
