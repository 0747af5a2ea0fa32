import Storage

/// What somebody said of a meeting, promised or wrote there, for their own export.
struct OwnMeetingLine: RowDecodable {
  let meeting: String
  let startsAt: Timestamp?
  let words: String
  let at: Timestamp

  init(from row: inout Row) throws {
    meeting = try row.next()
    startsAt = try row.next()
    words = try row.next()
    at = try row.next()
  }

  static func answers(_ sight: Sight) throws -> [OwnMeetingLine] {
    try all(sight, .meetingAnswer, words: "part.answer", at: "part.said_at", by: "part.person_id")
  }

  static func tasks(_ sight: Sight) throws -> [OwnMeetingLine] {
    try all(sight, .meetingTask, words: "part.words", at: "part.made_at", by: "part.owner_id")
  }

  static func notes(_ sight: Sight) throws -> [OwnMeetingLine] {
    try all(
      sight, .meetingText, words: "COALESCE(part.sent, part.body)", at: "part.written_at", by: "part.by_id")
  }

  private static func all(
    _ sight: Sight, _ table: PrivateTable, words: SQL, at moment: SQL, by person: SQL
  ) throws -> [OwnMeetingLine] {
    try sight.db.all(
      OwnMeetingLine.self,
      """
      SELECT meeting.title, meeting.starts_at, \(words), \(moment)
      FROM \(sight.visible(table)) AS part
      JOIN \(sight.visible(.meeting)) AS meeting ON meeting.id = part.meeting_id
      WHERE \(person) = \(sight.viewer.person) ORDER BY \(moment), \(words)
      """)
  }
}
