import Storage

/// A topic as a line of a list: the topic itself, the room it is in, and what its author is called.
struct TopicLine: Sendable, Equatable {
  let topic: ListedTopic
  let space: Space
  let authorName: String
}

/// A topic as it stands in its table, with how far the viewer has read it.
struct ListedTopic: Sendable, Equatable {
  let id: Topic.ID
  let room: Space.ID
  let kind: Topic.Kind
  let title: String
  let author: Person.ID
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

  /// Whether it is a question that nobody has answered yet.
  var isWaiting: Bool { kind == .question && replies == 0 && !isClosed }

  /// Where reading goes on: at what is new, when some of it is read and some is not.
  var link: Path {
    isUnread && readNumber > 0 ? Path.topic(id).at("unread") : Path.topic(id)
  }
}
