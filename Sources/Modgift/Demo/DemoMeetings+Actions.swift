import Storage

extension Demo {
  /// Each network has met, with notes and something agreed; most are to meet, and the others are choosing a time. A
  /// quiet network met once, before it fell silent.
  func writeMeetings(at now: Timestamp, clock: LocalClock, seed: UInt64, in db: Transaction) throws {
    var writer = MeetingWriter(now: now, clock: clock, random: SeededGenerator(seed: seed), db: db)
    for (number, room) in rooms.filter({ $0.label == "network" }).enumerated() {
      let trainers = room.members.filter { !$0.isManager }
      guard let host = hosts[room.id]?.host, !trainers.isEmpty else { continue }
      if room.isQuiet {
        try writer.held(DemoMeetings.held[0], in: room, by: host, daysAgo: 170)
        continue
      }
      try writer.held(DemoMeetings.held[1], in: room, by: host, daysAgo: 84 + number)
      try writer.held(DemoMeetings.held[0], in: room, by: host, daysAgo: 40 + number)
      if !number.isMultiple(of: 3) || number.isMultiple(of: 6) {
        try writer.coming(number, in: room, by: host)
      }
      if !number.isMultiple(of: 2) { try writer.choosing(in: room, by: host) }
    }
  }
}

/// Writes the demo's meetings, the same from one seed.
private struct MeetingWriter {
  let now: Timestamp
  let clock: LocalClock
  var random: SeededGenerator
  let db: Transaction

  mutating func held(_ held: DemoMeetings.Held, in room: DemoRoom, by host: Person.ID, daysAgo: Int) throws {
    let start = moment(daysFromNow: -daysAgo, hour: 10)
    let id = try meeting(held.title, in: room, by: host, at: start, begun: start)
    for person in attending(room) { try answer(id, person, "yes", at: start.adding(.days(-6))) }
    for (place, note) in held.notes.enumerated() {
      let item = AgendaPoint.ID.random(using: &random)
      try db.run(
        """
        INSERT INTO meeting_item (id, meeting_id, kind, words, place, made_by, made_at, body, revision)
        VALUES (\(item), \(id), 'own', \(note.point), \(place + 1), \(host), \(start), \(note.text), 1)
        """)
      try db.run(
        """
        INSERT INTO meeting_text (item_id, revision, meeting_id, body, by_id, written_at)
        VALUES (\(item), 1, \(id), \(note.text), \(host), \(start.adding(.minutes(40)))) 
        """)
      try searchIndex.put(
        audience: room.id.number, kind: "notes", subject: id.number, item: item.number, heading: note.point,
        body: note.text, in: db)
    }
    for task in held.tasks {
      let owner = random.pick(room.members)?.id ?? host
      let isDone = random.happens(0.6)
      try db.run(
        """
        INSERT INTO meeting_task (id, meeting_id, words, owner_id, due_on, made_by, made_at, done_at, done_by)
        VALUES (\(MeetingTask.ID.random(using: &random)), \(id), \(task), \(owner),
          \(clock.day(now).advanced(by: 14)), \(host), \(start), \(isDone ? start.adding(.days(9)) : nil),
          \(isDone ? owner : nil))
        """)
    }
  }

  mutating func coming(_ number: Int, in room: DemoRoom, by host: Person.ID) throws {
    let titles = DemoMeetings.coming
    let start = moment(daysFromNow: 6 + number % 9, hour: 13)
    let id = try meeting(titles[number % titles.count], in: room, by: host, at: start)
    for person in attending(room) {
      try answer(id, person, random.happens(0.8) ? "yes" : "no", at: now.adding(.days(-2)))
    }
  }

  mutating func choosing(in room: DemoRoom, by host: Person.ID) throws {
    let id = try meeting("", in: room, by: host, at: nil)
    let answering = attending(room)
    for day in [8, 9, 13] {
      let time = TimeOffer.ID.random(using: &random)
      let start = moment(daysFromNow: day, hour: day == 9 ? 13 : 10)
      let added = try db.run(
        """
        INSERT INTO meeting_time (id, meeting_id, starts_at) VALUES (\(time), \(id), \(start))
        ON CONFLICT DO NOTHING
        """)
      guard added > 0 else { continue }
      for person in answering {
        let suits = random.pick(["yes", "yes", "maybe", "no"]) ?? "yes"
        try db.run(
          """
          INSERT INTO meeting_wish (time_id, person_id, meeting_id, suits, said_at)
          VALUES (\(time), \(person.id), \(id), \(suits), \(now.adding(.days(-1))))
          """)
      }
    }
  }

  private mutating func meeting(
    _ title: String, in room: DemoRoom, by host: Person.ID, at start: Timestamp?, begun: Timestamp? = nil
  ) throws -> Meeting.ID {
    let id = Meeting.ID.random(using: &random)
    // Of a time that is being chosen people were asked the other day.
    let made = start.map { $0.adding(.days(-12)) } ?? now.adding(.days(-2))
    let state: Meeting.State = start == nil ? .proposed : .fixed
    try db.run(
      """
      INSERT INTO meeting (id, space_id, title, place, minutes, state, starts_at, made_by, made_at, changed_at, begun_at)
      VALUES (\(id), \(room.id), \(title), \(random.pick(DemoMeetings.places) ?? ""), 45, \(state), \(start), \(host),
        \(min(made, now)), \(min(made, now)), \(begun))
      """)
    return id
  }

  private func answer(_ meeting: Meeting.ID, _ person: DemoPerson, _ answer: String, at moment: Timestamp)
    throws
  {
    try db.run(
      """
      INSERT INTO meeting_answer (meeting_id, person_id, sequence, answer, way, said_at)
      VALUES (\(meeting), \(person.id), 0, \(answer), 'page', \(moment))
      """)
  }

  private mutating func attending(_ room: DemoRoom) -> [DemoPerson] {
    Array(room.members.shuffled(using: &random).prefix(max(2, room.members.count / 2)))
  }

  /// That hour of the first working day from then on.
  private func moment(daysFromNow days: Int, hour: Int) -> Timestamp {
    let from = clock.day(now).advanced(by: days)
    let day = (0..<20).lazy.map { from.advanced(by: $0) }.first(where: \.isWorkingDay) ?? from
    return clock.moments(LocalTime(day: day, minutes: hour * 60)).first ?? now.adding(.days(days))
  }
}
