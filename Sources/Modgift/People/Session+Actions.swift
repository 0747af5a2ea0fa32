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
}
