import Storage

/// What the address that was somebody's is told, in case it was not they who changed it.
enum AddressNews: String, Sendable {
  case changed
  /// The address before is theirs again, by the link in the mail that told of the change.
  case changedBack = "changed-back"

  /// The kind of its mail in the outbox.
  static let mailKind = "address-changed"
  /// How long that link works, in days.
  static let daysToChangeBack = 7

  /// Writes it to the address that was somebody's.
  func tell(_ former: EmailAddress, of person: Person.ID, at now: Timestamp, in db: Transaction) throws {
    try OutgoingMail.enqueue(
      AddressNews.mailKind, payload: rawValue, to: former.text, person: person, at: now, in: db)
  }

  /// The address that a mail of this kind told of the change, while the mail is known.
  static func address(told mail: OutgoingMail.ID, of person: Person.ID, in db: Transaction) throws
    -> EmailAddress?
  {
    try db.first(
      EmailAddress.self,
      """
      SELECT address FROM outgoing_mail
      WHERE id = \(mail) AND person_id = \(person) AND kind = \(mailKind)
      """)
  }
}
