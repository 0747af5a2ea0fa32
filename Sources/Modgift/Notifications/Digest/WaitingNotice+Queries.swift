import Storage

/// A notice that waits for one person.
struct WaitingNotice: RowDecodable {
  let id: Notification.ID
  let kind: Notification.Kind
  let space: Space
  let topic: Topic.ID
  let title: String
  let actor: String
  let body: String
  let madeAt: Timestamp

  init(from row: inout Row) throws {
    id = try row.next()
    kind = try row.next()
    space = try row.next()
    topic = try row.next()
    title = try row.next()
    actor = try row.next()
    body = try row.next()
    madeAt = try row.next()
  }

  /// The viewer's own, of what they can still read.
  static func all(since start: Timestamp, _ sight: Sight) throws -> [WaitingNotice] {
    try sight.db.all(
      WaitingNotice.self,
      """
      SELECT notice.id, notice.kind, \(Space.columns), notice.topic_id, topic.title, actor.name, post.body,
        notice.made_at
      FROM \(sight.visible(.notice)) AS notice
      JOIN \(sight.visible(.topic)) AS topic ON topic.id = notice.topic_id
      JOIN \(sight.visible(.space)) AS space ON space.id = notice.space_id
      JOIN \(sight.visible(.post)) AS post ON post.id = notice.post_id AND post.deleted_at IS NULL
      JOIN person AS actor ON actor.id = notice.actor_id
      WHERE notice.read_at IS NULL AND notice.mailed_at IS NULL AND notice.made_at > \(start)
        AND notice.kind NOT IN ('question', 'topic', 'reply', 'sought', 'waiting')
      ORDER BY notice.made_at, notice.id LIMIT 60
      """)
  }
}
