import Storage

extension MeetingNote {
  /// Everything under a meeting's points, in the order of the agenda.
  static func all(_ meeting: Meeting.ID, _ sight: Sight) throws -> [MeetingNote] {
    let notes = try sight.db.all(
      MeetingNote.self,
      """
      SELECT item.id, item.kind, item.subject, item.words, item.body, item.revision, author.name, written.written_at
      FROM \(sight.visible(.meetingItem)) AS item
      LEFT JOIN \(sight.visible(.meetingText)) AS written
        ON written.item_id = item.id AND written.revision = item.revision
      LEFT JOIN person AS author ON author.id = written.by_id
      WHERE item.meeting_id = \(meeting) AND item.removed_at IS NULL
      ORDER BY item.place, item.id
      """)
    let order = AgendaPoint.Kind.allCases
    return order.flatMap { kind in notes.filter { $0.kind == kind && $0.subject != 0 } }
      + notes.filter { $0.subject == 0 }
  }

  /// What somebody's page held before they wrote: what they last sent from it, else the text as it was when they
  /// opened it; nothing where that is forgotten.
  static func base(of item: AgendaPoint.ID, sheet: String, revision: Int, _ sight: Sight) throws -> String {
    let sent = try sight.db.first(
      String.self,
      """
      SELECT COALESCE(written.sent, written.body) FROM \(sight.visible(.meetingText)) AS written
      WHERE written.item_id = \(item) AND written.sheet = \(sheet) AND written.by_id = \(sight.viewer.person)
      ORDER BY written.revision DESC LIMIT 1
      """)
    return try sent
      ?? sight.db.first(
        String.self,
        """
        SELECT written.body FROM \(sight.visible(.meetingText)) AS written
        WHERE written.item_id = \(item) AND written.revision = \(revision)
        """) ?? ""
  }
}
