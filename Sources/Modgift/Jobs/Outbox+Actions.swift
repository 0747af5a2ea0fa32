import Storage

extension OutgoingMail {
  /// Writes a message into the outbox, in the transaction that causes it.
  static func enqueue(
    _ kind: String, payload: String, to address: String, person: Person.ID?, rank: MailRank = .awaited,
    at now: Timestamp, in db: Transaction
  ) throws {
    let order = MailOrder(person: person, address: address, payload: payload)
    try enqueue(kind, [order], rank: rank, due: now, at: now, in: db)
  }

  /// Writes a message for each of several people. One that says the same as another which nobody is at yet is not
  /// written twice.
  static func enqueue(
    _ kind: String, _ orders: [MailOrder], rank: MailRank, due: Timestamp, at now: Timestamp,
    in db: Transaction
  ) throws {
    // Both engines bound how many values one statement takes.
    for start in stride(from: 0, to: orders.count, by: 500) {
      let rows = orders[start..<min(start + 500, orders.count)].map { order -> SQL in
        """
        (\(OutgoingMail.ID.random()), CAST(\(order.person) AS \(.integer)), \(order.address), \(kind), \(order.payload),
          \(order.once), \(rank.rawValue), \(now), \(due))
        """
      }
      try db.run(
        """
        INSERT INTO outgoing_mail (id, person_id, address, kind, payload, once, priority, made_at, due_at)
        VALUES \(rows.joined(separator: ", ")) ON CONFLICT DO NOTHING
        """)
    }
    if !orders.isEmpty { db.announce("job", "mail") }
  }

  /// Takes the messages that are due and that nobody is at, what somebody waits for first. No more of the others than
  /// the minute has room for.
  static func claim(_ few: Int, perMinute limit: Int, at now: Timestamp, in db: Transaction) throws
    -> [OutgoingMail]
  {
    let room = try limit - handedOver(since: now.adding(.minutes(-1)), at: now, in: db)
    let awaited: SQL = room > 0 ? "1 = 1" : "priority = \(MailRank.awaited.rawValue)"
    return try db.all(
      OutgoingMail.self,
      """
      UPDATE outgoing_mail
      SET attempts = attempts + 1, once = NULL, claimed_until = \(now.adding(.seconds(leaseSeconds)))
      WHERE id IN (
        SELECT id FROM outgoing_mail
        WHERE sent_at IS NULL AND failed_at IS NULL AND due_at <= \(now)
          AND (claimed_until IS NULL OR claimed_until <= \(now)) AND \(awaited)
        ORDER BY priority, due_at
        LIMIT \(room > 0 ? min(few, room) : few))
      RETURNING id, person_id, address, kind, payload, attempts
      """)
  }

  /// How many left in the last minute or are being handed over by anybody.
  private static func handedOver(since start: Timestamp, at now: Timestamp, in db: Transaction) throws -> Int
  {
    try db.value(
      Int.self,
      """
      SELECT (SELECT count(*) FROM outgoing_mail WHERE sent_at > \(start) AND was_needed = 1)
        + (SELECT count(*) FROM outgoing_mail WHERE claimed_until > \(now))
      """)
  }

  /// Has what waits for somebody go to their new address.
  static func redirect(
    from former: EmailAddress, to address: EmailAddress, of person: Person.ID, in db: Transaction
  ) throws {
    try db.run(
      """
      UPDATE outgoing_mail SET address = \(address)
      WHERE person_id = \(person) AND address = \(former) AND sent_at IS NULL
      """)
  }

  /// Notes that it was sent, or need not be, and forgets what it held: a code has no business in an archive. What was
  /// redirected while somebody was at it is needed still, at its new address.
  func settle(wasNeeded: Bool, at now: Timestamp, in db: Transaction) throws {
    let isAsItWas: SQL = wasNeeded ? .empty : "AND address = \(address)"
    try db.run(
      """
      UPDATE outgoing_mail
      SET sent_at = \(now), was_needed = \(wasNeeded), payload = '', claimed_until = NULL, error = ''
      WHERE id = \(id) \(isAsItWas)
      """)
  }

  /// Lets it wait for its next try; for good when the other side has refused it or it was tried too often.
  func retryLater(
    because error: String, code: Int?, forGood: Bool, at now: Timestamp, in db: Transaction
  ) throws {
    let rests = forGood || attempts >= OutgoingMail.mostAttempts
    try db.run(
      """
      UPDATE outgoing_mail
      SET claimed_until = NULL, due_at = \(now.adding(.seconds(pause(afterAttempts: attempts)))),
        failed_at = \(rests ? now : nil), error = \(String(error.prefix(1_000))), error_code = \(code)
      WHERE id = \(id)
      """)
  }

  /// Gives messages back that were taken and not tried.
  static func release(_ mails: some Collection<OutgoingMail>, in db: Transaction) throws {
    guard !mails.isEmpty else { return }
    try db.run(
      """
      UPDATE outgoing_mail SET claimed_until = NULL, attempts = attempts - 1
      WHERE id IN (\(list: mails.map(\.id))) AND attempts > 0
      """)
  }
}
