import Storage

/// An answer of one tap.
enum Reaction {
  enum Kind: String, Sendable, CaseIterable, ColumnValue {
    /// Thanks.
    case thanks
    /// We have this too.
    case same
    /// Useful.
    case useful
  }
}

/// How many answered a post with one kind of tap, and whether the viewer is among them.
struct ReactionCount: Sendable, Equatable, RowDecodable {
  let post: Post.ID
  let kind: Reaction.Kind
  let count: Int
  let mine: Int

  init(from row: inout Row) throws {
    post = try row.next()
    kind = try row.next()
    count = try row.next()
    mine = try row.next()
  }
}
