import Mail
import Storage

extension IncomingDelivery {
  /// What kind of job reads one.
  static let jobKind = "incoming"
  /// How long reading one may take before another worker takes it over, in seconds.
  static let leaseSeconds = 30

  /// Writes a message down, once for each recipient who does not have it yet, and has it read.
  static func store(_ message: LMTPMessage, digest: [UInt8], at now: Timestamp, in db: Transaction) throws {
    let asked = Array(Set(message.recipients.map { $0.lowercased() })).sorted()
    let known = try db.all(
      String.self,
      """
      SELECT recipient FROM incoming_delivery WHERE digest = \(digest) AND recipient IN (\(list: asked))
      """)
    let new = asked.filter { !known.contains($0) }
    guard !new.isEmpty else { return }
    let mail = Key<LMTPMessage>.random()
    try db.run(
      """
      INSERT INTO incoming_mail (id, sender, raw, received_at)
      VALUES (\(mail), \(message.sender), \(message.bytes), \(now))
      """)
    for recipient in new {
      let id = ID.random()
      let written = try db.run(
        """
        INSERT INTO incoming_delivery (id, mail_id, digest, recipient, received_at)
        VALUES (\(id), \(mail), \(digest), \(recipient), \(now)) ON CONFLICT (digest, recipient) DO NOTHING
        """)
      guard written > 0 else { continue }
      try Job.enqueue(
        jobKind, payload: id.description, at: now, due: now, leaseSeconds: leaseSeconds, in: db)
    }
  }

  /// Notes what became of it. The mail itself is kept no longer than its last delivery needs it: what is worth
  /// keeping of it was put where it belongs.
  func settle(_ outcome: String, at now: Timestamp, in db: Transaction) throws {
    try db.run(
      """
      UPDATE incoming_delivery SET read_at = \(now), outcome = \(String(outcome.prefix(200))) WHERE id = \(id)
      """)
    try db.run(
      """
      DELETE FROM incoming_mail
      WHERE id = (SELECT mail_id FROM incoming_delivery WHERE id = \(id))
        AND NOT EXISTS (SELECT 1 FROM incoming_delivery
          WHERE incoming_delivery.mail_id = incoming_mail.id AND incoming_delivery.read_at IS NULL)
      """)
  }
}

/// Forgets which mails came long ago.
@Sendable func forgetOldDeliveries(_ job: Job, _ desk: JobDesk) async throws {
  let longAgo = desk.now().adding(.days(-IncomingDelivery.daysRemembered))
  try await desk.database.write { db in
    try db.run("DELETE FROM incoming_delivery WHERE read_at < \(longAgo)")
  }
}
