import Storage

extension AgendaPoint {
  /// Puts a point on an agenda. One about the same thing stands there once, and comes back where it was taken off.
  @discardableResult
  static func add(
    _ point: AgendaPoint, to meeting: Meeting.ID, by person: Person.ID, now: Timestamp, in db: Transaction
  ) throws -> ID {
    let id = ID.random()
    let place = try db.value(
      Int.self,
      """
      SELECT COALESCE(max(item.place), 0) + 1 FROM \(Gate.everything(.meetingItem)) AS item
      WHERE item.meeting_id = \(meeting)
      """)
    try db.run(
      """
      INSERT INTO meeting_item (id, meeting_id, kind, subject, words, place, made_by, made_at)
      VALUES (\(id), \(meeting), \(point.kind), \(point.subject), \(String(point.words.prefix(longest))),
        \(place), \(person), \(now))
      ON CONFLICT (meeting_id, kind, subject) WHERE subject IS NOT NULL DO UPDATE SET removed_at = NULL
      """)
    return id
  }

  /// Takes a point off. One that the program found is noted, so that it does not come back.
  static func remove(
    _ point: AgendaPoint, from meeting: Meeting.ID, by person: Person.ID, now: Timestamp, in db: Transaction
  ) throws {
    if point.id == nil { try add(point, to: meeting, by: person, now: now, in: db) }
    let which: SQL =
      if let id = point.id {
        "id = \(id)"
      } else {
        "kind = \(point.kind) AND subject = \(point.subject)"
      }
    try db.run("UPDATE meeting_item SET removed_at = \(now) WHERE meeting_id = \(meeting) AND \(which)")
  }

  /// Makes the agenda what notes are written under: from now on it is as it stands. Of two who begin at once both do.
  static func begin(
    _ agenda: [AgendaPoint], of meeting: Meeting.ID, by person: Person.ID, now: Timestamp, in db: Transaction
  ) throws {
    let changed = try db.run(
      "UPDATE meeting SET begun_at = \(now) WHERE id = \(meeting) AND begun_at IS NULL")
    guard changed == 1 else { return }
    for point in agenda where point.id == nil {
      try add(point, to: meeting, by: person, now: now, in: db)
    }
    let rest = AgendaPoint(kind: .own, subject: 0, words: "")
    try add(rest, to: meeting, by: person, now: now, in: db)
  }
}
