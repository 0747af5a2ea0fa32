import Storage

/// Somebody whom we write to or who writes to us, whether or not they hold a role today.
struct Correspondent: RowDecodable {
  let person: PersonInSession
  /// Where mail reaches them.
  let email: EmailAddress?
  /// Whether mail to them has come back.
  let isInTrouble: Bool

  init(from row: inout Row) throws {
    person = try PersonInSession(from: &row)
    email = try row.next()
    isInTrouble = try row.next()
  }

  static func holding(_ person: Person.ID, in db: Transaction) throws -> Correspondent? {
    try db.first(
      Correspondent.self,
      """
      SELECT \(PersonInSession.columns), person.email,
        EXISTS (SELECT 1 FROM mail_bounce WHERE mail_bounce.person_id = person.id)
          OR EXISTS (SELECT 1 FROM mail_pause WHERE mail_pause.person_id = person.id)
      FROM person WHERE id = \(person)
      """)
  }
}
