import Storage

/// A post that somebody asks the host to look at.
struct Report: Sendable, RowDecodable {
  typealias ID = Key<Report>

  /// The longest reason, in UTF-16 units.
  static let longestReason = 1_000

  let id: ID
  let post: PostShown
  /// The title of the post's topic.
  let title: String
  let authorName: String
  let reporterName: String
  let reason: String
  let madeAt: Timestamp

  init(from row: inout Row) throws {
    id = try row.next()
    post = try row.next()
    title = try row.next()
    authorName = try row.next()
    reporterName = try row.next()
    reason = try row.next()
    madeAt = try row.next()
  }
}
