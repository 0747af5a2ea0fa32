import Storage

extension OutgoingMail {
  /// Lets a message that rests be tried again from the start; whose it is, when it did rest.
  static func tryAgain(_ mail: ID, at now: Timestamp, in db: Transaction) throws -> RestedMail? {
    let rested = try db.first(
      RestedMail.self,
      """
      UPDATE outgoing_mail SET failed_at = NULL, attempts = 0, due_at = \(now), claimed_until = NULL
      WHERE id = \(mail) AND failed_at IS NOT NULL
      RETURNING person_id, kind
      """)
    if rested != nil { db.announce("job", "mail") }
    return rested
  }
}

/// Whose message is tried again, and of what kind.
struct RestedMail: RowDecodable {
  let person: Person.ID?
  let kind: String

  init(from row: inout Row) throws {
    person = try row.next()
    kind = try row.next()
  }
}
