import Storage

/// Something somebody has said, for their own export: in a room they can still read.
struct OwnPost: Sendable, RowDecodable {
  let space: Space
  let title: String
  let number: Int
  let body: String
  let postedAt: Timestamp
  let editedAt: Timestamp?

  init(from row: inout Row) throws {
    space = try row.next()
    title = try row.next()
    number = try row.next()
    body = try row.next()
    postedAt = try row.next()
    editedAt = try row.next()
  }
}

/// An answer of one tap somebody gave, for their own export.
struct OwnReaction: Sendable, RowDecodable {
  let kind: Reaction.Kind
  let title: String
  let number: Int
  let madeAt: Timestamp

  init(from row: inout Row) throws {
    kind = try row.next()
    title = try row.next()
    number = try row.next()
    madeAt = try row.next()
  }
}
