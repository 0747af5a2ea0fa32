import Storage

extension MeetingNote {
  /// What somebody writes under a point: on which page of theirs, and what it began with.
  struct Writing: Sendable {
    let text: String
    /// Which opened page it comes from, so that a page that saves by itself goes on from what it saved.
    let sheet: String
    /// The revision the page showed.
    let revision: Int
  }

  /// Writes it. What another wrote meanwhile stays; where both wrote in the same place, both texts stand there.
  ///
  /// - Returns: Whether they did.
  func write(_ writing: Writing, of meeting: Meeting, now: Timestamp, _ sight: Sight) throws -> Bool {
    let base = try MeetingNote.base(of: id, sheet: writing.sheet, revision: writing.revision, sight)
    let merge = NoteMerge(base: base, theirs: body, mine: writing.text)
    guard merge.text != body else { return false }
    let next = revision + 1
    let changed = try sight.db.run(
      """
      UPDATE meeting_item SET body = \(merge.text), revision = \(next)
      WHERE id = \(id) AND revision = \(revision)
      """)
    guard changed == 1 else { throw Refusal.conflict }
    try sight.db.run(
      """
      INSERT INTO meeting_text (item_id, revision, meeting_id, body, sent, sheet, by_id, written_at)
      VALUES (\(id), \(next), \(meeting.id), \(merge.text),
        \(merge.text == writing.text ? nil : writing.text), \(writing.sheet), \(sight.viewer.person), \(now))
      """)
    try sight.db.run(
      "DELETE FROM meeting_text WHERE item_id = \(id) AND revision < \(next - MeetingNote.keptTexts)")
    try keepFindable(merge.text, of: meeting, in: sight.db)
    return merge.isInTheSamePlace
  }

  /// The search index keeps notes for the readers of the room; for both rooms' where two meet.
  private func keepFindable(_ text: String, of meeting: Meeting, in db: Transaction) throws {
    for (kind, space) in [("notes", meeting.space), ("partnernotes", meeting.partner)] {
      guard let space else { continue }
      try searchIndex.put(
        audience: space.number, kind: kind, subject: meeting.id.number, item: id.number, heading: words,
        body: text, in: db)
    }
  }
}
