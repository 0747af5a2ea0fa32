import Storage

extension MailTrouble {
  /// Whether mail to somebody rests just now. Codes to sign in with are sent all the same: they are asked for.
  static func isPaused(_ person: Person.ID, in db: Transaction) throws -> Bool {
    try pause(of: person, in: db) != nil
  }

  /// The address that mail does not reach, and since when; nil when it does, or when they have another by now.
  static func pause(of person: Person.ID, in db: Transaction) throws -> MailPause? {
    try db.first(
      MailPause.self,
      """
      SELECT mail_pause.address, mail_pause.since FROM mail_pause
      JOIN person ON person.id = mail_pause.person_id AND person.email = mail_pause.address
      WHERE mail_pause.person_id = \(person)
      """)
  }

  /// Whether mail to anybody rests.
  static func isAnywhere(in db: Transaction) throws -> Bool { try db.holds("SELECT 1 FROM mail_pause") }

  /// What has come back of late, in points.
  static func score(of person: Person.ID, at now: Timestamp, in db: Transaction) throws -> Int {
    try db.value(
      Int.self,
      """
      SELECT COALESCE(sum(points), 0) FROM mail_bounce
      WHERE person_id = \(person) AND came_at > \(now.adding(.days(-days)))
      """)
  }
}

/// An address that mail does not reach.
struct MailPause: RowDecodable {
  let address: String
  let since: Timestamp

  init(from row: inout Row) throws {
    address = try row.next()
    since = try row.next()
  }
}
