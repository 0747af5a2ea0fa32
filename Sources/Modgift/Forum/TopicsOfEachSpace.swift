import Storage

/// The first few topics of some spaces together.
///
/// Each space is walked by an index that holds all that is asked, and left after a few rows; only the first of
/// these are then looked up. So the work grows with the spaces somebody reads and not with what was ever said in
/// them.
struct TopicsOfEachSpace {
  /// Which of them, and what comes first. An index follows each within a space.
  enum Choice {
    case latest
    /// The latest that the viewer has not read to the end and that somebody wrote in after a moment.
    case unread(since: Timestamp)
    /// The questions of others that nobody has answered.
    case longestWaiting
  }

  let choice: Choice
  let spaces: [Space.ID]
  /// How many of each space are looked at, beside those that are left out.
  let ofEach: Int
  /// How many are left of them all.
  let inAll: Int
  /// Which are left out.
  var except: Set<Topic.ID> = []

  /// What there is, first things first.
  func found(_ sight: Sight) throws -> [RankedTopic] {
    guard !spaces.isEmpty else { return [] }
    let parts = spaces.map { space -> SQL in
      """
      SELECT * FROM (\(firstOf(space, sight)) ORDER BY moment\(direction), id\(direction)
        LIMIT \(ofEach + except.count)) AS few
      """
    }
    return try sight.db.all(
      RankedTopic.self,
      """
      SELECT found.id, found.author_id, found.moment FROM (\(parts.joined(separator: " UNION ALL "))) AS found
      \(leavingOut) ORDER BY found.moment\(direction), found.id\(direction) LIMIT \(inAll)
      """)
  }

  private var leavingOut: SQL { except.isEmpty ? "" : "WHERE found.id NOT IN (\(list: Array(except)))" }

  private var direction: SQL {
    if case .longestWaiting = choice { return "" }
    return " DESC"
  }

  private func firstOf(_ space: Space.ID, _ sight: Sight) -> SQL {
    let topics: SQL = "\(sight.within(space).visible(.topic)) AS topic"
    switch choice {
    case .latest:
      return """
        SELECT topic.id, topic.author_id, topic.last_posted_at AS moment FROM \(topics)
        WHERE topic.space_id = \(space)
        """
    case .unread(let since):
      // One bound for the index, and not two of which it would follow either.
      let later: SQL = .either(sqlite: "MAX", postgres: "GREATEST")
      return """
        SELECT topic.id, topic.author_id, topic.last_posted_at AS moment
        FROM \(topics) \(TopicLine.progress(of: sight.viewer))
        WHERE topic.space_id = \(space) AND \(TopicLine.unread)
          AND topic.last_posted_at > \(later)(\(since), COALESCE((SELECT marked.read_until FROM space_reading AS marked
            WHERE marked.person_id = \(sight.viewer.person) AND marked.space_id = \(space)), 0))
        """
    case .longestWaiting:
      return """
        SELECT topic.id, topic.author_id, topic.opened_at AS moment FROM \(topics)
        WHERE topic.space_id = \(space) AND topic.kind = 'question' AND topic.replies = 0
          AND topic.closed_at IS NULL AND topic.author_id <> \(sight.viewer.person)
        """
    }
  }
}

/// A topic as an index knows it, in its place.
struct RankedTopic: RowDecodable {
  let id: Topic.ID
  let author: Person.ID
  /// What put it in its place: when somebody wrote in it last, or when it was opened.
  let moment: Timestamp

  init(from row: inout Row) throws {
    id = try row.next()
    author = try row.next()
    moment = try row.next()
  }
}
