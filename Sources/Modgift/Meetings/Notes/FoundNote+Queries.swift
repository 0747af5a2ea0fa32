import Storage

/// What was written under a point, and at which meeting.
struct FoundNote: RowDecodable {
  let words: String
  let body: String
  let meeting: Meeting

  init(from row: inout Row) throws {
    words = try row.next()
    body = try row.next()
    meeting = try row.next()
  }

  static func all(_ items: [AgendaPoint.ID], _ sight: Sight) throws -> [FoundNote] {
    try sight.db.all(
      FoundNote.self,
      """
      SELECT item.words, item.body, \(Meeting.columns)
      FROM \(sight.visible(.meetingItem)) AS item
      JOIN \(sight.visible(.meeting)) AS meeting ON meeting.id = item.meeting_id
      WHERE item.id IN (\(list: items)) AND item.removed_at IS NULL
      ORDER BY meeting.starts_at DESC, item.place
      """)
  }
}
