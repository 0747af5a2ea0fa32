import Storage

extension ClockQuestion {
  /// All that wait, or one of them: asked not too long ago, in a room that more than two read, with no answer by
  /// somebody else, not closed, not settled, and not raised to everyone yet.
  static func all(_ one: Topic.ID? = nil, at now: Timestamp, in db: Transaction) throws -> [ClockQuestion] {
    let only: SQL = one.map { "AND topic.id = \($0)" } ?? ""
    let rows = try db.all(
      WaitingRow.self,
      """
      SELECT topic.id, post.id, topic.space_id, space.kind, topic.title, topic.author_id, topic.opened_at,
        space.host_id, space.deputy_id, NOT EXISTS (SELECT 1 FROM \(Gate.everything(.post)) AS earlier
          WHERE earlier.author_id = topic.author_id AND earlier.posted_at < topic.opened_at)
      FROM \(Gate.everything(.topic)) AS topic
      JOIN \(Gate.everything(.space)) AS space ON space.id = topic.space_id
      JOIN \(Gate.everything(.post)) AS post ON post.topic_id = topic.id AND post.number = 1
      WHERE topic.kind = 'question' AND topic.opened_at > \(now.adding(.days(-oldest))) \(only)
        AND space.kind <> 'direct' AND space.ended_at IS NULL AND \(isWaiting)
      ORDER BY topic.opened_at, topic.id
      """)
    guard !rows.isEmpty else { return [] }
    let told = try toldPeople(rows.map(\.topic), in: db)
    return rows.map { $0.question(told[$0.topic] ?? []) }
  }

  /// Whether a row of `topic` still waits.
  static var isWaiting: SQL {
    """
    topic.closed_at IS NULL AND topic.deleted_at IS NULL AND topic.helped_post_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM question_settled AS settled WHERE settled.topic_id = topic.id)
      AND NOT EXISTS (SELECT 1 FROM \(Gate.everything(.topic)) AS copy WHERE copy.shared_from = topic.id)
      AND NOT EXISTS (SELECT 1 FROM \(Gate.everything(.post)) AS reply
        WHERE reply.topic_id = topic.id AND reply.number > 1 AND reply.author_id <> topic.author_id
        AND reply.deleted_at IS NULL)
    """
  }

  private static func toldPeople(_ topics: [Topic.ID], in db: Transaction) throws -> [Topic.ID: [ToldRow]] {
    let rows = try db.all(
      ToldRow.self,
      """
      SELECT nudge.topic_id, nudge.person_id, nudge.move FROM \(Gate.everything(.questionNudge)) AS nudge
      WHERE nudge.topic_id IN (\(list: topics))
      """)
    return Dictionary(grouping: rows, by: \.topic)
  }
}

private struct ToldRow: RowDecodable {
  let topic: Topic.ID
  let person: Person.ID
  let move: QuestionClock.Move

  init(from row: inout Row) throws {
    topic = try row.next()
    person = try row.next()
    move = try row.next()
  }
}

private struct WaitingRow: RowDecodable {
  let topic: Topic.ID
  let post: Post.ID
  let space: Space.ID
  let kind: Space.Kind
  let title: String
  let author: Person.ID
  let openedAt: Timestamp
  let host: Person.ID?
  let deputy: Person.ID?
  let isFirst: Bool

  init(from row: inout Row) throws {
    topic = try row.next()
    post = try row.next()
    space = try row.next()
    kind = try row.next()
    title = try row.next()
    author = try row.next()
    openedAt = try row.next()
    host = try row.next()
    deputy = try row.next()
    isFirst = try row.next()
  }

  func question(_ told: [ToldRow]) -> ClockQuestion {
    ClockQuestion(
      topic: topic, post: post, space: space, kind: kind, title: title, author: author, host: host,
      deputy: deputy, openedAt: openedAt, isFirst: isFirst, done: Set(told.map(\.move)),
      told: Set(told.map(\.person)))
  }
}
