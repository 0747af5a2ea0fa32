import Storage

extension TopicLine {
  /// Whether a topic holds something the viewer has not read. What is muted does not.
  static let unread: SQL = """
    (topic.last_number > COALESCE(reading.number, 0)
    AND topic.last_posted_at > COALESCE(space_reading.read_until, 0)
    AND COALESCE(topic_following.level, '') <> 'mute')
    """

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

  /// The lines of some topics, as far as the viewer may read them.
  static func of(_ topics: [Topic.ID], _ sight: Sight) throws -> [Topic.ID: TopicLine] {
    guard !topics.isEmpty else { return [:] }
    let lines = try topicLines(
      sight, where: "topic.id IN (\(list: topics))", orderedBy: "topic.id", limit: topics.count)
    return Dictionary(lines.map { ($0.topic.id, $0) }) { first, _ in first }
  }
}

/// Topics the viewer may read, as lines of a list.
/// - Parameters:
///   - condition: Narrows them; may name `topic`, `reading`, `space_reading` and `topic_following`.
///   - order: What comes first. Give one an index follows.
func topicLines(_ sight: Sight, where condition: SQL, orderedBy order: SQL, limit: Int) throws -> [TopicLine]
{
  let topics = try sight.db.all(
    ListedTopic.self,
    """
    SELECT \(ListedTopic.columns) FROM \(sight.visible(.topic)) AS topic \(TopicLine.progress(of: sight.viewer))
    WHERE \(condition) ORDER BY \(order) LIMIT \(limit)
    """)
  let spaces = try Space.of(topics.map(\.room), sight)
  let authors = try Author.of(topics.map(\.author), sight)
  return topics.compactMap { topic in
    spaces[topic.room].map {
      TopicLine(topic: topic, space: $0, authorName: authors[topic.author]?.name ?? "")
    }
  }
}

extension ListedTopic: RowDecodable {
  /// The columns one is read from, in order.
  fileprivate static let columns: SQL = """
    topic.id, topic.space_id, topic.kind, topic.title, topic.author_id, topic.opened_at, topic.last_posted_at,
    topic.last_number, topic.replies, topic.helped_post_id IS NOT NULL, topic.pinned_at IS NOT NULL,
    topic.closed_at IS NOT NULL, COALESCE(reading.number, 0), \(TopicLine.unread)
    """

  init(from row: inout Row) throws {
    id = try row.next()
    room = try row.next()
    kind = try row.next()
    title = try row.next()
    author = try row.next()
    openedAt = try row.next()
    lastPostedAt = try row.next()
    lastNumber = try row.next()
    replies = try row.next()
    isAnswered = try row.next()
    isPinned = try row.next()
    isClosed = try row.next()
    readNumber = try row.next()
    isUnread = try row.next()
  }
}
