import Storage

extension KeptRoom {
  /// Lets the rule do what is due in a room today, writes it down, and tells whom it concerns. Twice comes to the same
  /// as once.
  static func keep(_ space: Space.ID, _ deed: HostDeed) throws {
    guard var room = try find(space, deed) else { return }
    let before = room.keeping
    let moves = room.keeping.keep(on: deed.day, room.rule)
    try room.save(since: before, deed)
    for move in moves { try room.carryOut(move, deed) }
  }

  /// Seats somebody who said yes.
  /// - Returns: Whether the seat was theirs to take: it may be somebody else's by now.
  static func take(_ seat: Keeping.Seat, _ person: Person.ID, in space: Space.ID, _ deed: HostDeed) throws
    -> Bool
  {
    guard var room = try find(space, deed), room.keeping.member(person) != nil else { return false }
    let before = room.keeping
    if (seat == .host ? before.host : before.deputy) == person { return true }
    guard room.isFree(seat, deed) else { return false }
    room.keeping.take(seat, person, on: deed.day, room.rule)
    try room.save(since: before, deed)
    try answer(person, in: space, deed)
    try keep(space, deed)
    return true
  }

  /// Whether nobody living sits there.
  func isFree(_ seat: Keeping.Seat, _ deed: HostDeed) -> Bool {
    !keeping.isLiving(seat == .host ? keeping.host : keeping.deputy, on: deed.day, rule)
  }

  /// Somebody would take a turn. An empty deputy's seat is theirs at once.
  static func offer(_ person: Person.ID, in space: Space.ID, _ deed: HostDeed) throws {
    guard let room = try find(space, deed) else { return }
    let keeping = room.keeping
    if keeping.deputy == nil, keeping.host != person,
      room.keeping.isLiving(keeping.host, on: deed.day, room.rule)
    {
      _ = try take(.deputy, person, in: space, deed)
    } else {
      try wish(.willing, person, in: space, deed)
    }
  }

  /// Somebody said "not now": they are left in peace for a while.
  static func decline(_ person: Person.ID, in space: Space.ID, _ deed: HostDeed) throws {
    try wish(.notNow(until: deed.day.advanced(by: HostRule().notNowFor)), person, in: space, deed)
  }

  /// Somebody leaves their seat: to whom they name, to the deputy, or to whom the rule finds.
  static func leave(_ person: Person.ID, to other: Person.ID?, in space: Space.ID, _ deed: HostDeed) throws {
    guard var room = try find(space, deed) else { return }
    let before = room.keeping
    room.keeping.leave(person, to: other, on: deed.day, room.rule)
    try room.save(since: before, deed)
    if room.keeping.host != before.host { try room.tellNewHost(deed) }
    try decline(person, in: space, deed)
  }

  /// Keeps what somebody said to taking a turn.
  static func wish(_ wish: KeepingMember.Wish, _ person: Person.ID, in space: Space.ID, _ deed: HostDeed)
    throws
  {
    let (word, until): (String?, Day?) =
      switch wish {
      case .unsaid: (nil, nil)
      case .willing: ("willing", nil)
      case .notNow(let until): ("later", until)
      }
    try deed.db.run("DELETE FROM host_wish WHERE space_id = \(space) AND person_id = \(person)")
    if let word {
      try deed.db.run(
        """
        INSERT INTO host_wish (space_id, person_id, wish, until) VALUES (\(space), \(person), \(word), \(until))
        """)
    }
    if case .notNow = wish { try answer(person, in: space, deed) }
    try keep(space, deed)
  }

  private static func answer(_ person: Person.ID, in space: Space.ID, _ deed: HostDeed) throws {
    try deed.db.run(
      """
      UPDATE host_asking SET answered_on = \(deed.day)
      WHERE space_id = \(space) AND person_id = \(person) AND answered_on IS NULL
      """)
  }

  /// Chooses how long a term is, and whether the next meeting may be told of outside.
  static func choose(months: Int, showsOutside: Bool, in space: Space.ID, _ db: Transaction) throws {
    try db.run(
      """
      INSERT INTO network_keeping (space_id, term_months, shows_outside)
      VALUES (\(space), \(months), \(showsOutside))
      ON CONFLICT (space_id) DO UPDATE
      SET term_months = excluded.term_months, shows_outside = excluded.shows_outside
      """)
  }

  private func save(since before: Keeping, _ deed: HostDeed) throws {
    if keeping.host != before.host || keeping.deputy != before.deputy {
      try deed.db.run(
        """
        UPDATE space SET host_id = \(keeping.host), deputy_id = \(keeping.deputy) WHERE id = \(space)
        """)
    }
    if keeping.host != before.host {
      try record(.hostChanged, by: deed.actor, person: keeping.host, space: space, at: deed.now, in: deed.db)
    }
    if keeping.deputy != before.deputy {
      try record(
        .deputyChanged, by: deed.actor, person: keeping.deputy, space: space, at: deed.now, in: deed.db)
    }
    try noteTerm(deed)
    try deed.db.run(
      """
      INSERT INTO network_keeping (space_id, term_months, term_ends_on, reminded_of, absent_id, absent_until,
        without_since, empty_since, had_members)
      VALUES (\(space), \(rule.termMonths), \(keeping.termEnds), \(keeping.remindedOf), \(keeping.standIn?.absent),
        \(keeping.standIn?.until), \(keeping.withoutSince), \(keeping.emptySince), \(keeping.hadMembers))
      ON CONFLICT (space_id) DO UPDATE SET term_ends_on = excluded.term_ends_on,
        reminded_of = excluded.reminded_of, absent_id = excluded.absent_id, absent_until = excluded.absent_until,
        without_since = excluded.without_since, empty_since = excluded.empty_since,
        had_members = excluded.had_members
      """)
  }

  /// Writes down who keeps the room from today, and that whoever did before does no more.
  private func noteTerm(_ deed: HostDeed) throws {
    let others: SQL = keeping.host.map { "AND person_id <> \($0)" } ?? ""
    try deed.db.run(
      "UPDATE host_term SET ended_on = \(deed.day) WHERE space_id = \(space) AND ended_on IS NULL \(others)")
    guard let host = keeping.host else { return }
    try deed.db.run(
      """
      INSERT INTO host_term (id, space_id, person_id, began_on)
      VALUES (\(Key<KeptRoom>.random()), \(space), \(host), \(deed.day))
      ON CONFLICT (space_id) WHERE ended_on IS NULL DO NOTHING
      """)
  }
}
