import Storage

extension Meeting {
  /// Asks another network to come along.
  func ask(_ partner: Space.ID, by person: Person.ID, now: Timestamp, in db: Transaction) throws {
    try db.run(
      """
      INSERT INTO meeting_pairing (meeting_id, space_id, from_id, starts_at, asked_by, asked_at)
      VALUES (\(id), \(partner), \(space), \(startsAt), \(person), \(now)) ON CONFLICT DO NOTHING
      """)
  }

  /// Says yes or no for the network that was asked. From a yes on the meeting is both networks', and the other's
  /// members are invited.
  static func answerPairing(_ meeting: ID, for space: Space.ID, isYes: Bool, _ deed: MeetingDeed) throws {
    let settled = try deed.db.run(
      "DELETE FROM meeting_pairing WHERE meeting_id = \(meeting) AND space_id = \(space)")
    guard settled == 1 else { throw Refusal.notFound }
    guard isYes else { return }
    let changed = try deed.db.run(
      """
      UPDATE meeting SET partner_id = \(space), changed_at = \(deed.now)
      WHERE id = \(meeting) AND partner_id IS NULL AND state <> 'cancelled' AND begun_at IS NULL
      """)
    guard changed == 1 else { throw Refusal.conflict }
    try deed.db.run("DELETE FROM meeting_pairing WHERE meeting_id = \(meeting)")
    try deed.tellPartner(of: meeting, in: space)
  }
}

extension MeetingDeed {
  /// Tells those who came to a meeting by their network's yes: they are asked or invited like all others.
  fileprivate func tellPartner(of meeting: Meeting.ID, in space: Space.ID) throws {
    let day = installation.clock.day(now)
    guard
      let standing = try db.first(
        Standing.self,
        """
        SELECT meeting.state, meeting.sequence FROM \(Gate.everything(.meeting)) AS meeting
        WHERE meeting.id = \(meeting)
        """)
    else { return }
    let mail = MeetingMail(
      standing.state == .proposed ? .asked : .invitation, of: meeting, sequence: standing.sequence)
    let people = try mail.recipients(on: day, installation.gate, in: db)
    let theirs = Set(
      try db.all(
        Person.ID.self,
        """
        SELECT DISTINCT reader.person_id FROM \(installation.gate.readers(of: .network, on: day)) AS reader
        WHERE reader.space_id = \(space)
        """))
    try mail.enqueue(to: people.filter { theirs.contains($0.id) }, at: now, in: db)
  }
}

private struct Standing: RowDecodable {
  let state: Meeting.State
  let sequence: Int

  init(from row: inout Row) throws {
    state = try row.next()
    sequence = try row.next()
  }
}
