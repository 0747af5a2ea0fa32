import Storage

extension Person {
  /// Where mail to somebody goes today; nil when they have no address.
  static func address(of person: Person.ID, in db: Transaction) throws -> String? {
    try db.first(
      String.self, "SELECT person.email FROM person WHERE person.id = \(person) AND person.email IS NOT NULL")
  }

  /// Gives a person another address, or none. An address belongs to one person; sessions go on. What waits for them
  /// goes to the new one, which has never sent anything back, and the old one is told.
  static func changeAddress(
    of person: Person.ID, to email: EmailAddress?, by actor: Person.ID?, telling news: AddressNews = .changed,
    at now: Timestamp, in db: Transaction
  ) throws -> AddressChange {
    if let email, let owner = try Person.holding(email, in: db) {
      return owner == person ? .same : .taken(by: owner)
    }
    let before = try Correspondent.holding(person, in: db)
    let wasReached = try before?.person.hasArrived == true && !MailTrouble.isPaused(person, in: db)
    try db.run("UPDATE person SET email = \(email) WHERE id = \(person)")
    try db.run("DELETE FROM sign_in_code WHERE person_id = \(person)")
    try MailTrouble.end(for: person, in: db)
    if let former = before?.email {
      if let email { try OutgoingMail.redirect(from: former, to: email, of: person, in: db) }
      if wasReached { try news.tell(former, of: person, at: now, in: db) }
    }
    try record(.addressChanged, by: actor, person: person, at: now, in: db)
    return .changed
  }
}
