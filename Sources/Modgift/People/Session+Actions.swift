import Storage

extension Session {
  /// Signs a person in on a device: a new session with a secret of its own.
  static func begin(
    for person: Person.ID, device: String, at now: Timestamp, on day: Day, in db: Transaction
  ) throws -> Session {
    let session = Session(id: .random(), secret: .random())
    try db.run(
      """
      INSERT INTO session (id, digest, person_id, device, created_at, seen_on, expires_at)
      VALUES (\(session.id), \(session.secret.digest), \(person), \(device), \(now), \(day),
        \(now.adding(.days(lastsDays))))
      """)
    return session
  }

  /// Ends one session of a person's own; nothing when it is not theirs or has ended.
  static func end(_ session: Session.ID, of person: Person.ID, in db: Transaction) throws {
    try db.run("DELETE FROM session WHERE id = \(session) AND person_id = \(person)")
  }

  /// Signs a person out on every device but the one whose secret has a digest.
  static func endAll(of person: Person.ID, butOf digest: [UInt8], in db: Transaction) throws {
    try db.run("DELETE FROM session WHERE person_id = \(person) AND digest <> \(digest)")
  }

  /// Signs a person out on every device, or on every one but the one in their hand.
  static func endAll(of person: Person.ID, but kept: Session.ID? = nil, in db: Transaction) throws {
    if let kept {
      try db.run("DELETE FROM session WHERE person_id = \(person) AND id <> \(kept)")
    } else {
      try db.run("DELETE FROM session WHERE person_id = \(person)")
    }
  }
}
