import Storage

/// What was written under a point of a meeting.
struct MeetingNote: Sendable, RowDecodable {
  /// The longest text under one point, in UTF-16 units as browsers count.
  static let longest = 20_000
  /// How many earlier texts are kept to put together what was written at once.
  static let keptTexts = 60

  let id: AgendaPoint.ID
  let kind: AgendaPoint.Kind
  let subject: Int64?
  let words: String
  let body: String
  let revision: Int
  let lastBy: String?
  let lastAt: Timestamp?

  init(from row: inout Row) throws {
    id = try row.next()
    kind = try row.next()
    subject = try row.next()
    words = try row.next()
    body = try row.next()
    revision = try row.next()
    lastBy = try row.next()
    lastAt = try row.next()
  }
}
