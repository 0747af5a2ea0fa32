import Storage

/// A topic as a line of a list, with how far the viewer has read it.
struct TopicLine: Sendable, Equatable, RowDecodable {
  let id: Topic.ID
  let space: Space
  let kind: Topic.Kind
  let title: String
  let author: Person.ID
  let authorName: String
  let openedAt: Timestamp
  let lastPostedAt: Timestamp
  let lastNumber: Int
  let replies: Int
  let isAnswered: Bool
  let isPinned: Bool
  let isClosed: Bool
  /// The highest number the viewer has read; 0 when none.
  let readNumber: Int
  let isUnread: Bool

  init(from row: inout Row) throws {
    id = try row.next()
    space = try row.next()
    kind = try row.next()
    title = try row.next()
    author = try row.next()
    authorName = try row.next()
    openedAt = try row.next()
    lastPostedAt = try row.next()
    lastNumber = try row.next()
    replies = try row.next()
    isAnswered = try row.next()
    isPinned = try row.next()
    isClosed = try row.next()
    readNumber = try row.next()
    isUnread = try row.next()
  }

  /// Whether it is a question that nobody has answered yet.
  var isWaiting: Bool { kind == .question && replies == 0 && !isClosed }

  /// Where reading goes on: at what is new, when some of it is read and some is not.
  var link: Path {
    isUnread && readNumber > 0 ? Path.topic(id).at("unread") : Path.topic(id)
  }
}
