import Storage

/// The first few topics of some spaces together, as a relation (id, author_id, moment).
///
/// Each space is walked by an index that holds all that is asked, and left after a few rows; only the first of
/// these are then looked up. So the work grows with the spaces somebody reads and not with what was ever said in
/// them.
struct TopicsOfEachSpace {
  /// Which of them, and what comes first. An index follows each within a space.
  enum Choice {
    case latest, latestUnread, longestWaiting
  }

  let choice: Choice
  let spaces: [Space.ID]
  /// How many of each space are looked at, beside those that are left out.
  let ofEach: Int
  /// How many are left of them all.
  let inAll: Int
  /// Which are left out.
  var except: Set<Topic.ID> = []

  /// So many of a space are gone through at most where somebody has read one by one.
  private static let mostRead = 60

  /// To be used as `FROM \(…) AS first`.
  func relation(_ sight: Sight) -> SQL {
    let parts = spaces.map { space -> SQL in
      "SELECT * FROM (\(firstOf(space, sight)) ORDER BY moment\(direction), id\(direction) LIMIT \(ofEach + except.count)) AS few"
    }
    let nothing: SQL = """
      SELECT topic.id, topic.author_id, 0 AS moment FROM \(sight.visible(.topic)) AS topic WHERE 1 = 0
      """
    let all = parts.isEmpty ? nothing : parts.joined(separator: " UNION ALL ")
    return """
      (SELECT * FROM (\(all)) AS gathered \(leavingOut)
        ORDER BY gathered.moment\(direction), gathered.id\(direction) LIMIT \(inAll))
      """
  }

  private var leavingOut: SQL { except.isEmpty ? "" : "WHERE gathered.id NOT IN (\(list: Array(except)))" }
  private var direction: SQL { choice == .longestWaiting ? "" : " DESC" }

  private func firstOf(_ space: Space.ID, _ sight: Sight) -> SQL {
    let visible: SQL = "\(sight.within(space).visible(.topic)) AS topic"
    switch choice {
    case .latest:
      return """
        SELECT topic.id, topic.author_id, topic.last_posted_at AS moment FROM \(visible)
        WHERE topic.space_id = \(space)
        """
    case .latestUnread:
      return """
        SELECT topic.id, topic.author_id, topic.last_posted_at AS moment
        FROM \(visible) \(TopicLine.progress(of: sight.viewer))
        WHERE topic.space_id = \(space) AND \(TopicLine.unread)
          AND topic.last_posted_at > COALESCE((SELECT read_until FROM space_reading
            WHERE person_id = \(sight.viewer.person) AND space_id = \(space)), 0)
          AND topic.last_posted_at > COALESCE((SELECT behind.last_posted_at
            FROM \(sight.within(space).visible(.topic)) AS behind WHERE behind.space_id = \(space)
            ORDER BY behind.last_posted_at DESC LIMIT 1 OFFSET \(Self.mostRead)), 0)
        """
    case .longestWaiting:
      return """
        SELECT topic.id, topic.author_id, topic.opened_at AS moment FROM \(visible)
        WHERE topic.space_id = \(space) AND topic.kind = 'question' AND topic.replies = 0
          AND topic.closed_at IS NULL AND topic.author_id <> \(sight.viewer.person)
        """
    }
  }
}

extension TopicLine {
  /// The topics somebody wrote in last, of some spaces together, the latest first.
  static func latest(
    _ few: Int, of spaces: [Space.ID], except: Set<Topic.ID>, _ sight: Sight
  ) throws -> [TopicLine] {
    try first(
      TopicsOfEachSpace(choice: .latest, spaces: spaces, ofEach: few, inAll: few, except: except), sight)
  }

  /// The topics somebody wrote in last since the viewer read them, of all their spaces together, the latest first.
  static func latestUnread(_ few: Int, except: Set<Topic.ID> = [], _ sight: Sight) throws -> [TopicLine] {
    let spaces = sight.viewer.spaces
    return try first(
      TopicsOfEachSpace(choice: .latestUnread, spaces: spaces, ofEach: few, inAll: few, except: except), sight
    )
  }

  private static func first(_ topics: TopicsOfEachSpace, _ sight: Sight) throws -> [TopicLine] {
    try topicLines(
      sight, where: "topic.id IN (SELECT first.id FROM \(topics.relation(sight)) AS first)",
      orderedBy: "topic.last_posted_at DESC, topic.id DESC", limit: topics.inAll)
  }
}
