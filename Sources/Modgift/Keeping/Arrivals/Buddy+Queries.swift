import Storage

extension Buddy {
  private static func select(_ sight: Sight, _ rest: SQL) -> SQL {
    """
    SELECT newcomer.id, newcomer.name, other.id, other.name, buddy.space_id, buddy.asked_at, buddy.accepted
    FROM \(sight.visible(.buddy)) AS buddy
    JOIN person AS newcomer ON newcomer.id = buddy.newcomer_id
    JOIN person AS other ON other.id = buddy.buddy_id
    WHERE \(rest)
    """
  }

  /// Whoever said yes to somebody, for what is sent to them; what is shown of it is looked up for the viewer.
  static func of(_ newcomer: Person.ID, in db: Transaction) throws -> Person.ID? {
    try db.first(
      Person.ID.self,
      """
      SELECT buddy.buddy_id FROM \(Gate.everything(.buddy)) AS buddy
      WHERE buddy.newcomer_id = \(newcomer) AND buddy.accepted = 1 ORDER BY buddy.answered_at LIMIT 1
      """)
  }

  /// The viewer's own: whoever said yes, else whoever is thinking.
  static func own(_ sight: Sight) throws -> Buddy? {
    try sight.db.first(
      Buddy.self,
      select(
        sight,
        """
        buddy.newcomer_id = \(sight.viewer.person) AND COALESCE(buddy.accepted, 1) = 1
          ORDER BY COALESCE(buddy.accepted, 0) DESC, buddy.asked_at DESC
        """))
  }

  /// What the viewer was asked and has not answered.
  static func asked(_ sight: Sight) throws -> [Buddy] {
    try sight.db.all(
      Buddy.self,
      select(
        sight,
        "buddy.buddy_id = \(sight.viewer.person) AND buddy.accepted IS NULL ORDER BY buddy.asked_at LIMIT 3"))
  }

  /// Whom the viewer helps.
  static func helped(_ sight: Sight) throws -> [Buddy] {
    try sight.db.all(
      Buddy.self,
      select(
        sight, "buddy.buddy_id = \(sight.viewer.person) AND buddy.accepted = 1 ORDER BY newcomer.sort_name"))
  }

  /// Everybody in a room who can be asked, without the newcomer and those who were asked for them already.
  static func candidates(for newcomer: Person.ID, in space: Space.ID, _ visit: Visit) throws
    -> [BuddyCandidate]
  {
    let sight = visit.sight
    let rows = try sight.db.all(
      CandidateRow.self,
      """
      SELECT person.id, person.seen_on
      FROM person
      WHERE person.id IN (SELECT reader.person_id FROM \(sight.gate.readers(on: sight.today)) AS reader
          WHERE reader.space_id = \(space))
        AND person.arrived_at IS NOT NULL AND person.arrived_at < \(visit.now.adding(.days(-Arrival.days)))
        AND \(sight.gate.isReachable) = 1 AND person.id <> \(newcomer)
        AND NOT EXISTS (SELECT 1 FROM help_pause WHERE help_pause.person_id = person.id)
        AND NOT EXISTS (SELECT 1 FROM \(sight.visible(.buddy)) AS buddy
          WHERE buddy.newcomer_id = \(newcomer) AND buddy.buddy_id = person.id)
      """)
    let people = rows.map(\.person)
    let works = try Work.of(people + [newcomer], sight)
    let mine = works[newcomer] ?? .unknown
    let askings = try sight.gate.askedLately(
      people, since: visit.now.adding(.days(-AskingLimit.window - 1)), visit.installation.clock, in: sight.db)
    let away = try Absence.ofAll(people, from: sight.today, in: sight.db)
    return rows.filter { row in !(away[row.person] ?? []).contains { $0.contains(sight.today) } }.map { row in
      BuddyCandidate(
        person: row.person, nearness: nearness(of: works[row.person] ?? .unknown, to: mine),
        lastSeen: row.lastSeen,
        askings: askings[row.person] ?? [])
    }
  }
}

extension Buddy: RowDecodable {
  init(from row: inout Row) throws {
    newcomer = try row.next()
    buddy = try row.next()
    space = try row.next()
    askedAt = try row.next()
    accepted = try row.next()
  }
}

private struct CandidateRow: RowDecodable {
  let person: Person.ID
  let lastSeen: Day?

  init(from row: inout Row) throws {
    person = try row.next()
    lastSeen = try row.next()
  }
}
