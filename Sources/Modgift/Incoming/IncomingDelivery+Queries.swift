import Storage

extension IncomingDelivery {
  /// One that was not read yet; nil when it was.
  static func waiting(_ id: ID, in db: Transaction) throws -> IncomingDelivery? {
    try db.first(
      IncomingDelivery.self,
      """
      SELECT incoming_delivery.id, incoming_mail.sender, incoming_delivery.recipient, incoming_mail.raw
      FROM incoming_delivery JOIN incoming_mail ON incoming_mail.id = incoming_delivery.mail_id
      WHERE incoming_delivery.id = \(id) AND incoming_delivery.read_at IS NULL
      """)
  }
}

/// Whom an address of ours was made for.
struct Correspondent: RowDecodable {
  let person: PersonInSession
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
