import Markup
import Storage

/// Keeps the search index as the posts are, in the transaction that changes them.
@Sendable func keepFindable(_ change: PostChange, _ sight: Sight) throws {
  switch change.what {
  case .deleted, .topicDeleted: try Findable.remove(change.post, in: sight.db)
  case .opened, .replied, .edited: try Findable.changed(change, sight)?.put(in: sight.db)
  case .reported: return
  }
}

/// A post as the search index keeps it: under its topic's kind, for the readers of its space.
struct Findable {
  let space: Space.ID
  let topic: Topic.ID
  let post: Post.ID
  let kind: Topic.Kind
  /// The topic's title with its first post; empty with the others.
  let title: String
  /// The text as it was typed.
  let body: String

  /// Puts it into the index, in place of what stood there.
  func put(in db: Transaction) throws {
    try searchIndex.put(
      audience: space.number, kind: kind.rawValue, subject: topic.number, item: post.number, heading: title,
      body: Markdown.plainText(body, limit: Post.longest), in: db)
  }

  /// Takes a post out of the index.
  static func remove(_ post: Post.ID, in db: Transaction) throws {
    for kind in Topic.Kind.allCases {
      try searchIndex.remove(kind: kind.rawValue, item: post.number, in: db)
    }
  }

  fileprivate static func changed(_ change: PostChange, _ sight: Sight) throws -> Findable? {
    try sight.db.first(
      Findable.self,
      """
      SELECT post.space_id, post.topic_id, post.id, topic.kind,
        CASE WHEN post.number = 1 THEN topic.title ELSE '' END, post.body
      FROM \(sight.visible(.post)) AS post
      JOIN \(sight.visible(.topic)) AS topic ON topic.id = post.topic_id
      WHERE post.id = \(change.post) AND post.deleted_at IS NULL
      """)
  }
}

extension Findable: RowDecodable {
  init(from row: inout Row) throws {
    space = try row.next()
    topic = try row.next()
    post = try row.next()
    kind = try row.next()
    title = try row.next()
    body = try row.next()
  }
}
