import Storage

/// The first few topics of all the viewer's spaces together, as a relation (id, author_id, moment).
///
/// Each space is walked by an index that holds all that is asked, and left after a few rows; only the first of
/// these are then looked up. So the work grows with the spaces somebody reads and not with what was ever said in
/// them.
struct TopicsOfEachSpace {
  /// What comes first. An index follows each within a space.
  enum Order {
    case latest, longestWaiting
  }

  let order: Order
  /// How many of each space are looked at.
  let ofEach: Int
  /// How many are left of them all.
  let inAll: Int

  /// To be used as `FROM \(…) AS first`.
  func relation(_ sight: Sight) -> SQL {
    let condition = condition(sight)
    let parts = sight.viewer.spaces.map { space -> SQL in
      """
      SELECT * FROM (SELECT topic.id, topic.author_id, \(moment) AS moment
        FROM \(sight.within(space).visible(.topic)) AS topic
        WHERE topic.space_id = \(space) AND \(condition)
        ORDER BY \(moment)\(direction), topic.id\(direction) LIMIT \(ofEach)) AS few
      """
    }
    let nothing: SQL = """
      SELECT topic.id, topic.author_id, 0 AS moment FROM \(sight.visible(.topic)) AS topic WHERE 1 = 0
      """
    let all = parts.isEmpty ? nothing : parts.joined(separator: " UNION ALL ")
    return """
      (SELECT * FROM (\(all)) AS gathered
        ORDER BY gathered.moment\(direction), gathered.id\(direction) LIMIT \(inAll))
      """
  }

  /// The moment that puts them in order.
  private var moment: SQL { order == .latest ? "topic.last_posted_at" : "topic.opened_at" }
  private var direction: SQL { order == .latest ? " DESC" : "" }

  private func condition(_ sight: Sight) -> SQL {
    switch order {
    case .latest: "1 = 1"
    case .longestWaiting:
      """
      topic.kind = 'question' AND topic.replies = 0 AND topic.closed_at IS NULL
      AND topic.author_id <> \(sight.viewer.person)
      """
    }
  }
}

extension TopicLine {
  /// The topics somebody wrote in last, of all the viewer's spaces together, the latest first.
  static func latest(_ few: Int, _ sight: Sight) throws -> [TopicLine] {
    let latest = TopicsOfEachSpace(order: .latest, ofEach: few, inAll: few).relation(sight)
    return try topicLines(
      sight, where: "topic.id IN (SELECT first.id FROM \(latest) AS first)",
      orderedBy: "topic.last_posted_at DESC, topic.id DESC", limit: few)
  }
}
