import Markup
import Storage

/// A post as a page shows it.
struct PostShown: Sendable, Equatable, RowDecodable {
  let id: Post.ID
  let topic: Topic.ID
  let space: Space.ID
  let author: Person.ID
  let number: Int
  /// The text as Markdown made it when it was written: the one place where stored markup is trusted.
  let text: HTML
  let postedAt: Timestamp
  let editedAt: Timestamp?
  let deletedAt: Timestamp?
  let deletedBy: Person.ID?
  /// Whether anybody ever answered it with a tap.
  let hasReactions: Bool
  /// Whether anything was kept for its author that came with it by mail.
  let hasMail: Bool

  init(from row: inout Row) throws {
    id = try row.next()
    topic = try row.next()
    space = try row.next()
    author = try row.next()
    number = try row.next()
    text = HTML(trusted: try row.next(String.self))
    postedAt = try row.next()
    editedAt = try row.next()
    deletedAt = try row.next()
    deletedBy = try row.next()
    hasReactions = try row.next()
    hasMail = try row.next()
  }

  var isDeleted: Bool { deletedAt != nil }

  /// Where it stands: its page of the topic, at its own place.
  var link: Path { .post(number: number, of: topic) }

  /// The columns it is read from, in order.
  static let columns: SQL = """
    post.id, post.topic_id, post.space_id, post.author_id, post.number, post.body_html, post.posted_at,
    post.edited_at, post.deleted_at, post.deleted_by, post.has_reactions, post.has_mail
    """
}
