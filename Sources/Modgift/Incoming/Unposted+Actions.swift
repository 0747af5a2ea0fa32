import Mail
import Storage

extension Unposted {
  static let mailKind = "unposted"

  /// Tells somebody, unless they were told so within the hour already: two programs that answer each other must
  /// not go on for ever.
  func tell(_ person: Person.ID, at address: EmailAddress, at now: Timestamp, in db: Transaction) throws {
    guard try !Unposted.wasTold(person, at: now, in: db) else { return }
    try OutgoingMail.enqueue(
      Unposted.mailKind, payload: WrittenJSON(self).text, to: address.text, person: person, at: now, in: db)
  }

  /// Whether a mail of theirs was answered within the hour.
  static func wasTold(_ person: Person.ID, at now: Timestamp, in db: Transaction) throws -> Bool {
    try db.holds(
      """
      SELECT 1 FROM outgoing_mail
      WHERE person_id = \(person) AND kind IN (\(list: answerKinds)) AND made_at > \(now.adding(.minutes(-60)))
      """)
  }
}

/// The kinds of mail that answer a mail: together one an hour to each.
let answerKinds = [Unposted.mailKind, "which-topic"]
