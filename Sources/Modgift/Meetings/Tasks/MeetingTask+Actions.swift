import Storage

extension MeetingTask {
  static func give(
    _ words: String, to owner: Person.ID?, by due: Day?, for meeting: Meeting.ID, from person: Person.ID,
    now: Timestamp, in db: Transaction
  ) throws {
    try db.run(
      """
      INSERT INTO meeting_task (id, meeting_id, words, owner_id, due_on, made_by, made_at)
      VALUES (\(ID.random()), \(meeting), \(words), \(owner), \(due), \(person), \(now))
      """)
  }

  /// Hands what is not done from whoever has it to somebody else.
  static func pass(_ task: ID, from owner: Person.ID, to person: Person.ID, in db: Transaction) throws {
    try db.run(
      """
      UPDATE meeting_task SET owner_id = \(person)
      WHERE id = \(task) AND owner_id = \(owner) AND done_at IS NULL
      """)
  }

  /// Done is done: a second press changes nothing.
  static func finish(_ task: ID, by person: Person.ID, now: Timestamp, in db: Transaction) throws {
    try db.run(
      "UPDATE meeting_task SET done_at = \(now), done_by = \(person) WHERE id = \(task) AND done_at IS NULL")
  }
}
