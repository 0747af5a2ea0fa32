import Storage

/// The first few topics of each of the viewer's spaces, taken together in one order.
///
/// Each space is walked by an index and left after a few rows, so that the work grows with the spaces somebody
/// reads and not with what was ever said in them. The ids come first and the lines after: asked for in one
/// statement, SQLite walks every topic of the spaces.
/// - Parameters:
///   - condition: Narrows them; may name `topic`.
///   - place: The column they are ordered by. An index must follow it within a space.
///   - isLatestFirst: Whether the largest come first.
private func topicsOfEachSpace(
  _ sight: Sight, where condition: SQL = "1 = 1", by place: SQL, isLatestFirst: Bool, few: Int, limit: Int
) throws -> [Topic.ID] {
  guard !sight.viewer.spaces.isEmpty else { return [] }
  let direction: SQL = isLatestFirst ? "DESC" : "ASC"
  let parts = sight.viewer.spaces.map { space -> SQL in
    """
    SELECT few.id, few.place FROM (SELECT topic.id, \(place) AS place FROM \(sight.visible(.topic)) AS topic
      WHERE topic.space_id = \(space) AND \(condition)
      ORDER BY \(place) \(direction), topic.id \(direction) LIMIT \(few)) AS few
    """
  }
  return try sight.db.all(
    Topic.ID.self,
    """
    SELECT candidate.id FROM (\(parts.joined(separator: " UNION ALL "))) AS candidate
    ORDER BY candidate.place \(direction), candidate.id \(direction) LIMIT \(limit)
    """)
}

extension TopicLine {
  /// The topics somebody wrote in last, of all the viewer's spaces together, the latest first.
  static func latest(_ few: Int, _ sight: Sight) throws -> [TopicLine] {
    let ids = try topicsOfEachSpace(
      sight, by: "topic.last_posted_at", isLatestFirst: true, few: few, limit: few)
    return try topicLines(
      sight, where: "topic.id IN (\(list: ids))", orderedBy: "topic.last_posted_at DESC, topic.id DESC",
      limit: few)
  }

  /// The questions of others that nobody has answered, waiting longest first, some from each space.
  static func waiting(_ few: Int, _ sight: Sight) throws -> [TopicLine] {
    let ids = try topicsOfEachSpace(
      sight,
      where: """
        topic.kind = 'question' AND topic.replies = 0 AND topic.closed_at IS NULL
        AND topic.author_id <> \(sight.viewer.person)
        """, by: "topic.opened_at", isLatestFirst: false, few: few, limit: 5 * few)
    return try topicLines(
      sight, where: "topic.id IN (\(list: ids))", orderedBy: "topic.opened_at, topic.id", limit: 5 * few)
  }
}
