import Storage

/// The ids of the first few topics of each of the viewer's spaces, as a relation to be used as `IN (…)`.
///
/// Each space is walked by an index and left after a few rows, so that the work grows with the spaces somebody
/// reads and not with what was ever said in them.
/// - Parameters:
///   - condition: Narrows them; may name `topic`.
///   - order: What comes first. An index must follow it within a space.
private func topicsOfEachSpace(
  _ sight: Sight, where condition: SQL = "1 = 1", orderedBy order: SQL, few: Int
) -> SQL {
  let parts = sight.viewer.spaces.map { space -> SQL in
    """
    SELECT few.id FROM (SELECT topic.id FROM \(sight.visible(.topic)) AS topic
      WHERE topic.space_id = \(space) AND \(condition) ORDER BY \(order) LIMIT \(few)) AS few
    """
  }
  return parts.isEmpty ? "(NULL)" : "(\(parts.joined(separator: " UNION ALL ")))"
}

extension TopicLine {
  /// The topics somebody wrote in last, of all the viewer's spaces together, the latest first.
  static func latest(_ few: Int, _ sight: Sight) throws -> [TopicLine] {
    let order: SQL = "topic.last_posted_at DESC, topic.id DESC"
    let ids = topicsOfEachSpace(sight, orderedBy: order, few: few)
    return try topicLines(sight, where: "topic.id IN \(ids)", orderedBy: order, limit: few)
  }

  /// The questions of others that nobody has answered, waiting longest first, some from each space.
  static func waiting(_ few: Int, _ sight: Sight) throws -> [TopicLine] {
    let order: SQL = "topic.opened_at, topic.id"
    let ids = topicsOfEachSpace(
      sight,
      where: """
        topic.kind = 'question' AND topic.replies = 0 AND topic.closed_at IS NULL
        AND topic.author_id <> \(sight.viewer.person)
        """, orderedBy: order, few: few)
    return try topicLines(sight, where: "topic.id IN \(ids)", orderedBy: order, limit: 5 * few)
  }
}
