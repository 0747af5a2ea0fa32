import Storage

/// A session and whose it is, as one row.
struct SessionHeld: RowDecodable {
  let id: Session.ID
  let person: PersonInSession
  /// The number of the roll's state.
  let rollNumber: Int

  init(from row: inout Row) throws {
    id = try row.next()
    person = try PersonInSession(from: &row)
    rollNumber = try row.next()
  }
}

extension Session {
  /// The session behind a cookie's secret and the person it belongs to, while it lasts.
  static func held(by secret: Secret, at now: Timestamp, in db: Transaction) throws -> SessionHeld? {
    try db.first(
      SessionHeld.self,
      """
      SELECT session.id, \(PersonInSession.columns), (SELECT roll_stamp.number FROM roll_stamp)
      FROM session JOIN person ON person.id = session.person_id
      WHERE session.digest = \(secret.digest) AND session.expires_at > \(now)
      """)
  }
}
