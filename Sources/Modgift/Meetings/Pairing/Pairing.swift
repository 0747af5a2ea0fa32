import Storage

/// One network asks another to hold a meeting together. The other's host says yes or no; until then the other sees
/// who asks and when it would be, and nothing else of the meeting.
struct Pairing: Sendable, RowDecodable {
  let meeting: Meeting.ID
  let from: String
  let startsAt: Timestamp?

  init(from row: inout Row) throws {
    meeting = try row.next()
    from = try row.next()
    startsAt = try row.next()
  }
}
