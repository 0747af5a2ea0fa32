import Storage

/// What somebody has begun to write and nobody else can see.
struct Draft: Sendable, RowDecodable {
  typealias ID = Key<Draft>

  /// The most drafts one person keeps; the oldest give way.
  static let most = 50

  let id: ID
  /// The space a new topic is meant for.
  let space: Space.ID?
  /// The topic a reply is meant for.
  let topic: Topic.ID?
  let kind: Topic.Kind
  let title: String
  let body: String
  let savedAt: Timestamp

  init(
    id: ID, space: Space.ID?, topic: Topic.ID?, kind: Topic.Kind, title: String, body: String,
    savedAt: Timestamp
  ) {
    self.id = id
    self.space = space
    self.topic = topic
    self.kind = kind
    self.title = title
    self.body = body
    self.savedAt = savedAt
  }

  init(from row: inout Row) throws {
    id = try row.next()
    space = try row.next()
    topic = try row.next()
    kind = try row.next()
    title = try row.next()
    body = try row.next()
    savedAt = try row.next()
  }
}

extension Draft {
  /// Whether nothing is typed yet.
  var isEmpty: Bool { trimmed(body).isEmpty && title.isEmpty }

  /// Why it cannot be kept; an empty field is no reason.
  var problem: TextProblem? {
    [TextProblem(in: title, longest: Topic.longestTitle), TextProblem(in: body, longest: Post.longest)]
      .compactMap(\.self).first { $0 != .empty }
  }
}
