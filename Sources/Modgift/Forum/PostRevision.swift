import Storage

/// What a post said until it was changed.
struct PostRevision: Sendable, RowDecodable {
  /// The topic's title at that time, with its first post.
  let title: String?
  let body: String
  let replacedAt: Timestamp

  init(from row: inout Row) throws {
    title = try row.next()
    body = try row.next()
    replacedAt = try row.next()
  }

  /// The most revisions shown.
  static let most = 50

  /// What a post said before, the latest first.
  static func of(_ post: Post.ID, _ sight: Sight) throws -> [PostRevision] {
    try sight.db.all(
      PostRevision.self,
      """
      SELECT revision.title, revision.body, revision.replaced_at
      FROM \(sight.visible(.postRevision)) AS revision
      JOIN \(sight.visible(.post)) AS post ON post.id = revision.post_id
      WHERE revision.post_id = \(post) AND post.deleted_at IS NULL
      ORDER BY revision.number DESC LIMIT \(most)
      """)
  }
}
