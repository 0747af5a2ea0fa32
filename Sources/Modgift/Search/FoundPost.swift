import Storage

/// A post that holds all the words, with what is needed to say how well it fits.
struct FoundPost: Sendable, RowDecodable {
  let id: Post.ID
  let number: Int
  let postedAt: Timestamp
  let topic: Topic.ID
  let title: String
  let kind: Topic.Kind
  let space: Space.ID
  let replies: Int
  let helped: Post.ID?
  let isClosed: Bool

  init(from row: inout Row) throws {
    id = try row.next()
    number = try row.next()
    postedAt = try row.next()
    topic = try row.next()
    title = try row.next()
    kind = try row.next()
    space = try row.next()
    replies = try row.next()
    helped = try row.next()
    isClosed = try row.next()
  }

  var isWaiting: Bool { kind == .question && replies == 0 && !isClosed }
}

extension FoundPost {
  /// The posts behind some hits, as far as the viewer may read them now, the newest first.
  static func behind(_ hits: [SearchHit], _ request: SearchRequest, _ sight: Sight) throws -> [FoundPost] {
    let posts = hits.compactMap { Post.ID(number: $0.item) }
    guard !posts.isEmpty else { return [] }
    let found = try sight.db.all(
      FoundPost.self,
      """
      SELECT post.id, post.number, post.posted_at, topic.id, topic.title, topic.kind, topic.space_id,
        topic.replies, topic.helped_post_id, topic.closed_at IS NOT NULL
      FROM \(sight.visible(.post)) AS post
      JOIN \(sight.visible(.topic)) AS topic ON topic.id = post.topic_id
      WHERE post.id IN (\(list: posts)) AND post.deleted_at IS NULL
      ORDER BY post.posted_at DESC, post.id
      """)
    return request.isUnanswered ? found.filter(\.isWaiting) : found
  }
}

/// What a few of them say, and who says it.
struct FoundText: Sendable, RowDecodable {
  let post: Post.ID
  let author: String
  /// As it was typed.
  let text: String

  init(from row: inout Row) throws {
    post = try row.next()
    author = try row.next()
    text = try row.next()
  }

  static func of(_ posts: [Post.ID], _ sight: Sight) throws -> [Post.ID: FoundText] {
    guard !posts.isEmpty else { return [:] }
    let found = try sight.db.all(
      FoundText.self,
      """
      SELECT post.id, author.name, post.body FROM \(sight.visible(.post)) AS post
      JOIN person AS author ON author.id = post.author_id
      WHERE post.id IN (\(list: posts)) AND post.deleted_at IS NULL
      """)
    return Dictionary(found.map { ($0.post, $0) }) { first, _ in first }
  }
}
