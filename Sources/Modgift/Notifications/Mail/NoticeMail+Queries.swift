import Storage

/// A notice with all that a mail may say of it.
struct MailedNotice: Sendable, RowDecodable {
  let id: Notification.ID
  let kind: Notification.Kind
  let space: Space
  let title: String
  let number: Int
  let actor: String
  /// What was written, as it was typed.
  let body: String

  init(from row: inout Row) throws {
    id = try row.next()
    kind = try row.next()
    space = try row.next()
    title = try row.next()
    number = try row.next()
    actor = try row.next()
    body = try row.next()
  }

  /// The viewer's notices of one topic that they have neither read nor been mailed, in the order of the posts.
  static func waiting(in topic: Topic.ID, _ sight: Sight) throws -> [MailedNotice] {
    try sight.db.all(
      MailedNotice.self,
      """
      SELECT notice.id, notice.kind, \(Space.columns), topic.title, notice.number, actor.name, post.body
      FROM \(sight.visible(.notice)) AS notice
      JOIN \(sight.visible(.topic)) AS topic ON topic.id = notice.topic_id
      JOIN \(sight.visible(.space)) AS space ON space.id = notice.space_id
      JOIN \(sight.visible(.post)) AS post ON post.id = notice.post_id AND post.deleted_at IS NULL
      JOIN person AS actor ON actor.id = notice.actor_id
      WHERE notice.topic_id = \(topic) AND notice.read_at IS NULL AND notice.mailed_at IS NULL
      ORDER BY notice.number, notice.made_at, notice.id
      LIMIT 20
      """)
  }
}

extension MailLevel {
  /// What a room lets its mail say.
  static func of(_ space: Space, in db: Transaction) throws -> MailLevel {
    try db.first(MailLevel.self, "SELECT level FROM mail_level WHERE space_id = \(space.id)")
      ?? .usual(for: space.kind)
  }
}
