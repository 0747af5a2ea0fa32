import Storage

extension Meeting {
  /// What a meeting is, before it has a time.
  struct Plan: Sendable {
    let space: Space.ID
    var title = ""
    var place = ""
    let minutes: Int
    /// Who calls it; nil where a rule does.
    let caller: Person.ID?
  }

  /// Proposes times for a meeting.
  @discardableResult
  static func propose(_ plan: Plan, at times: [Timestamp], _ deed: MeetingDeed) throws -> ID {
    let id = try insert(plan, .proposed, nil, deed)
    for time in times.prefix(TimeOffer.most) {
      try deed.db.run(
        """
        INSERT INTO meeting_time (id, meeting_id, starts_at) VALUES (\(TimeOffer.ID.random()), \(id), \(time))
        ON CONFLICT DO NOTHING
        """)
    }
    try deed.tell(.asked, of: id, sequence: 0, except: plan.caller)
    return id
  }

  /// Calls a meeting at a time that is not asked about.
  @discardableResult
  static func call(_ plan: Plan, at start: Timestamp, _ deed: MeetingDeed) throws -> ID {
    let id = try insert(plan, .fixed, start, deed)
    try deed.tell(.invitation, of: id, sequence: 0)
    return id
  }

  private static func insert(
    _ plan: Plan, _ state: State, _ start: Timestamp?, _ deed: MeetingDeed
  ) throws -> ID {
    let id = ID.random()
    try deed.db.run(
      """
      INSERT INTO meeting (id, space_id, title, place, minutes, state, starts_at, made_by, made_at, changed_at)
      VALUES (\(id), \(plan.space), \(plan.title), \(plan.place), \(plan.minutes), \(state), \(start),
        \(plan.caller), \(deed.now), \(deed.now))
      """)
    return id
  }

  /// Fixes the time. Of two who fix it at once the first has it.
  func fix(at start: Timestamp, _ deed: MeetingDeed) throws {
    let changed = try deed.db.run(
      """
      UPDATE meeting SET state = 'fixed', starts_at = \(start), changed_at = \(deed.now)
      WHERE id = \(id) AND state = 'proposed'
      """)
    guard changed == 1 else { throw Refusal.conflict }
    try deed.tell(.invitation, of: id, sequence: sequence)
  }

  /// Moves it, or changes where it is. Refused when somebody else changed it since it was looked at.
  func move(to start: Timestamp, _ plan: Plan, _ deed: MeetingDeed) throws {
    let changed = try deed.db.run(
      """
      UPDATE meeting SET starts_at = \(start), title = \(plan.title), place = \(plan.place),
        minutes = \(plan.minutes), sequence = sequence + 1, changed_at = \(deed.now)
      WHERE id = \(id) AND state = 'fixed' AND sequence = \(sequence)
      """)
    guard changed == 1 else { throw Refusal.conflict }
    try deed.tell(.invitation, of: id, sequence: sequence + 1)
    guard start == startsAt, plan.minutes == minutes else { return }
    // Whoever said they would come at that time still does: only where, or what it is called, has changed.
    try deed.db.run(
      """
      INSERT INTO meeting_answer (meeting_id, person_id, sequence, answer, way, said_at, stamped_at)
      SELECT said.meeting_id, said.person_id, said.sequence + 1, said.answer, said.way, said.said_at, said.stamped_at
      FROM \(Gate.everything(.meetingAnswer)) AS said
      WHERE said.meeting_id = \(id) AND said.sequence = \(sequence)
      """)
  }

  /// Calls it off, for good.
  func cancel(_ deed: MeetingDeed) throws {
    let changed = try deed.db.run(
      """
      UPDATE meeting SET state = 'cancelled', sequence = sequence + 1, changed_at = \(deed.now)
      WHERE id = \(id) AND state <> 'cancelled' AND sequence = \(sequence)
      """)
    guard changed == 1 else { throw Refusal.conflict }
    try deed.tell(.cancellation, of: id, sequence: sequence + 1)
  }

  /// Notes whether somebody comes, to the version of the meeting they answered.
  static func answer(
    _ meeting: ID, _ answer: MeetingAnswer.Answer, to sequence: Int, by person: Person.ID,
    _ way: MeetingAnswer.Way, stampedAt: Timestamp? = nil, now: Timestamp, in db: Transaction
  ) throws {
    try db.run(
      """
      INSERT INTO meeting_answer (meeting_id, person_id, sequence, answer, way, said_at, stamped_at)
      VALUES (\(meeting), \(person), \(sequence), \(answer), \(way), \(now), \(stampedAt))
      ON CONFLICT (meeting_id, person_id, sequence) DO UPDATE
      SET answer = excluded.answer, way = excluded.way, said_at = excluded.said_at,
        stamped_at = coalesce(excluded.stamped_at, meeting_answer.stamped_at)
      """)
  }

  /// Notes what suits somebody; times that are not this meeting's are passed over.
  func note(
    _ wishes: [TimeOffer.ID: TimeOffer.Suits], of person: Person.ID, now: Timestamp, in db: Transaction
  ) throws {
    for (time, suits) in wishes.sorted(by: { $0.key < $1.key }) {
      try db.run(
        """
        INSERT INTO meeting_wish (time_id, person_id, meeting_id, suits, said_at)
        VALUES (\(time), \(person), \(id), \(suits), \(now))
        ON CONFLICT (time_id, person_id) DO UPDATE SET suits = excluded.suits, said_at = excluded.said_at
        """)
    }
  }
}

extension MeetingRhythm {
  /// Chooses a room's rhythm.
  func set(for space: Space.ID, now: Timestamp, in db: Transaction) throws {
    try db.run(
      """
      INSERT INTO meeting_rhythm (space_id, weeks, minutes, set_at)
      VALUES (\(space), \(weeks), \(minutes), \(now))
      ON CONFLICT (space_id) DO UPDATE
      SET weeks = excluded.weeks, minutes = excluded.minutes, set_at = excluded.set_at
      """)
  }
}
