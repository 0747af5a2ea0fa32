import Storage

extension Buddy {
  /// Asks the next in turn to be the viewer's buddy, while nobody has said yes or is thinking.
  /// - Returns: Whether somebody was asked.
  static func ask(in space: Space.ID, _ visit: Visit) throws -> Bool {
    let newcomer = visit.viewer.person
    guard try own(visit.sight) == nil,
      let next = try buddyTurns(among: candidates(for: newcomer, in: space, visit), on: visit.today).first
    else { return false }
    try visit.db.run(
      """
      INSERT INTO buddy (newcomer_id, buddy_id, space_id, asked_at)
      VALUES (\(newcomer), \(next), \(space), \(visit.now)) ON CONFLICT DO NOTHING
      """)
    try mail("asked", about: newcomer, to: next, at: visit.now, in: visit.db)
    return true
  }

  /// The viewer says yes or not now to a newcomer. After a no the next is asked.
  static func answer(_ newcomer: Person.ID, _ isAccepted: Bool, _ visit: Visit) throws {
    let me = visit.viewer.person
    let answered = try visit.db.run(
      """
      UPDATE buddy SET accepted = \(isAccepted), answered_at = \(visit.now)
      WHERE newcomer_id = \(newcomer) AND buddy_id = \(me) AND accepted IS NULL
        AND space_id IN (\(list: visit.viewer.spaces))
      """)
    guard answered > 0 else { throw Refusal.notFound }
    if isAccepted {
      try mail("found", about: me, to: newcomer, at: visit.now, in: visit.db)
    } else {
      try askNext(for: newcomer, visit.installation, at: visit.now, in: visit.db)
    }
  }

  /// Asks another, as the newcomer reads today.
  static func askNext(
    for newcomer: Person.ID, _ installation: Installation, at now: Timestamp, in db: Transaction
  )
    throws
  {
    guard let visit = try Visit.absent(newcomer, in: db, installation: installation, now: now),
      let space = try Arrival.of(visit).first?.space
    else { return }
    _ = try ask(in: space, visit)
  }

  /// Ends promises of somebody who leaves; the newcomers' next are asked.
  static func release(_ visit: Visit) throws {
    for promise in try helped(visit.sight) {
      try visit.db.run(
        """
        UPDATE buddy SET accepted = 0 WHERE newcomer_id = \(promise.newcomer.id) AND buddy_id = \(visit.viewer.person)
        """)
      try askNext(for: promise.newcomer.id, visit.installation, at: visit.now, in: visit.db)
    }
  }

  private static func mail(
    _ what: String, about: Person.ID, to person: Person.ID, at now: Timestamp, in db: Transaction
  ) throws {
    guard let address = try Person.address(of: person, in: db) else { return }
    try OutgoingMail.enqueue(
      mailKind, payload: "\(what) \(about)", to: address, person: person, at: now, in: db)
  }
}
