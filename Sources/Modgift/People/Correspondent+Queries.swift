import Storage

/// Somebody whom we write to or who writes to us, whether or not they hold a role today.
struct Correspondent: RowDecodable {
  let person: PersonInSession
  /// Where mail reaches them.
  let email: EmailAddress?

  init(from row: inout Row) throws {
    person = try PersonInSession(from: &row)
    email = try row.next()
  }

  static func holding(_ person: Person.ID, in db: Transaction) throws -> Correspondent? {
    try db.first(
      Correspondent.self, "SELECT \(PersonInSession.columns), person.email FROM person WHERE id = \(person)")
  }
}
