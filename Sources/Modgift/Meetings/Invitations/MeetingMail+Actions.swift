import Storage

extension MeetingMail {
  /// Writes it to everybody it concerns: who is asked or invited, all who read the room today; who hears that it is
  /// called off, those who were invited.
  func enqueue(
    except sender: Person.ID? = nil, at now: Timestamp, on day: Day, _ gate: Gate, in db: Transaction
  ) throws {
    try enqueue(to: try recipients(on: day, gate, in: db).filter { $0.id != sender }, at: now, in: db)
  }

  /// Writes it to some people.
  func enqueue(to people: [Recipient], at now: Timestamp, in db: Transaction) throws {
    for person in people {
      try OutgoingMail.enqueue(
        kind.rawValue, payload: payload, to: person.address, person: person.id, at: now, in: db)
      guard kind == .invitation else { continue }
      try db.run(
        """
        INSERT INTO meeting_invited (meeting_id, person_id) VALUES (\(meeting), \(person.id))
        ON CONFLICT DO NOTHING
        """)
    }
  }

  /// Notes that an invitation has left for somebody's calendar.
  func noteSent(to person: Person.ID, at now: Timestamp, in db: Transaction) throws {
    try db.run(
      """
      UPDATE meeting_invited SET sent_at = \(now) WHERE meeting_id = \(meeting) AND person_id = \(person)
      """)
  }

  /// Whether somebody counts on a meeting: it was sent to their calendar, or they said that they would come.
  func isCountedOn(by person: Person.ID, in db: Transaction) throws -> Bool {
    try db.holds(
      """
      SELECT 1 FROM meeting_invited
      WHERE meeting_id = \(meeting) AND person_id = \(person) AND sent_at IS NOT NULL
      UNION ALL
      SELECT 1 FROM \(Gate.everything(.meetingAnswer)) AS said
      WHERE said.meeting_id = \(meeting) AND said.person_id = \(person) AND said.answer <> 'no'
      """)
  }

  /// Whom it could be written to.
  func recipients(on day: Day, _ gate: Gate, in db: Transaction) throws -> [Recipient] {
    let invited: SQL =
      kind == .cancellation
      ? """
      AND EXISTS (SELECT 1 FROM meeting_invited
        WHERE meeting_invited.meeting_id = \(meeting) AND meeting_invited.person_id = person.id)
      """ : .empty
    return try db.all(
      Recipient.self,
      """
      SELECT person.id, person.email FROM person
      WHERE person.email IS NOT NULL AND person.arrived_at IS NOT NULL \(invited)
        AND person.id IN (SELECT reader.person_id
          FROM \(gate.readers(of: .network, on: day)) AS reader
          JOIN \(Gate.everything(.meeting)) AS meeting
            ON reader.space_id = meeting.space_id OR reader.space_id = meeting.partner_id
          WHERE meeting.id = \(meeting))
      ORDER BY person.id
      """)
  }
}

extension MeetingMail {
  /// Somebody who has been here, and where mail reaches them.
  struct Recipient: RowDecodable {
    let id: Person.ID
    let address: String

    init(from row: inout Row) throws {
      id = try row.next()
      address = try row.next()
    }
  }
}
