import Storage

extension OutgoingMail {
  /// Writes a message into the outbox, in the transaction that causes it.
  static func enqueue(
    _ kind: String, payload: String, to address: String, person: Person.ID?, at now: Timestamp,
    in db: Transaction
  ) throws {
    try db.run(
      """
      INSERT INTO outgoing_mail (id, person_id, address, kind, payload, made_at, due_at)
      VALUES (\(OutgoingMail.ID.random()), \(person), \(address), \(kind), \(payload), \(now), \(now))
      """)
    db.announce("job", "mail")
  }

  /// Takes the message that has been due longest and that nobody is at.
  static func claim(at now: Timestamp, in db: Transaction) throws -> OutgoingMail? {
    try db.first(
      OutgoingMail.self,
      """
      UPDATE outgoing_mail
      SET attempts = attempts + 1, claimed_until = \(now.adding(.minutes(Job.leaseMinutes)))
      WHERE id = (
        SELECT id FROM outgoing_mail
        WHERE sent_at IS NULL AND failed_at IS NULL AND due_at <= \(now)
          AND (claimed_until IS NULL OR claimed_until <= \(now))
        ORDER BY due_at
        LIMIT 1)
      RETURNING id, person_id, address, kind, payload, attempts
      """)
  }

  /// Notes that it was sent, or need not be, and forgets what it held: a code has no business in an archive.
  func settle(at now: Timestamp, in db: Transaction) throws {
    try db.run(
      "UPDATE outgoing_mail SET sent_at = \(now), payload = '', claimed_until = NULL WHERE id = \(id)")
  }

  /// Lets it wait for its next try; for good when the other side has refused it or it was tried too often.
  func retryLater(because error: String, forGood: Bool, at now: Timestamp, in db: Transaction) throws {
    let rests = forGood || attempts >= Job.mostAttempts
    try db.run(
      """
      UPDATE outgoing_mail
      SET claimed_until = NULL, due_at = \(now.adding(.seconds(pause(afterAttempts: attempts)))),
        failed_at = \(rests ? now : nil), error = \(String(error.prefix(1_000)))
      WHERE id = \(id)
      """)
  }
}
