import Storage

/// A topic as its own page needs it: where it is, what was decided about it, how far the viewer has come.
struct TopicHead: Sendable, RowDecodable {
  let id: Topic.ID
  let space: Space
  let kind: Topic.Kind
  let title: String
  let author: Person.ID
  let openedAt: Timestamp
  let lastNumber: Int
  let replies: Int
  /// The post that helped, when the asker said so.
  let helped: Post.ID?
  let isPinned: Bool
  let isClosed: Bool
  /// The talk in a closed room of which it is a copy; nil for whoever cannot read that.
  let origin: Topic.ID?
  /// Whether it was ever tied to a step of a plan.
  let hasSteps: Bool
  let following: Following?
  /// The highest number the viewer has read; 0 when none.
  let readNumber: Int
  /// The number of the first post that is new to the viewer.
  let firstUnread: Int?
  /// What the viewer began to write here.
  let draft: String?

  init(from row: inout Row) throws {
    id = try row.next()
    space = try row.next()
    kind = try row.next()
    title = try row.next()
    author = try row.next()
    openedAt = try row.next()
    lastNumber = try row.next()
    replies = try row.next()
    helped = try row.next()
    isPinned = try row.next()
    isClosed = try row.next()
    origin = try row.next()
    hasSteps = try row.next()
    following = try row.next()
    readNumber = try row.next()
    firstUnread = try row.next()
    draft = try row.next()
  }

  /// Where opening it leads: to the page with the first new post, else to the newest page.
  var openingPage: Int { Topic.pageStart(of: firstUnread ?? lastNumber) }
}
