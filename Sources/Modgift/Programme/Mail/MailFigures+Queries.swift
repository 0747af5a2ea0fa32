import Storage

/// How the outbox fares, in numbers.
struct MailFigures: Sendable, RowDecodable {
  /// Waits for its turn.
  let waiting: Int
  /// Was tried and will be tried again.
  let failing: Int
  /// Rests, for it was refused for good or tried too often.
  let resting: Int
  /// Left in the last thirty days.
  let sent: Int

  init(from row: inout Row) throws {
    waiting = try row.next()
    failing = try row.next()
    resting = try row.next()
    sent = try row.next()
  }

  static func now(in db: Transaction) throws -> MailFigures {
    try db.value(
      MailFigures.self,
      """
      SELECT
        (SELECT count(*) FROM outgoing_mail WHERE sent_at IS NULL AND failed_at IS NULL AND error = ''),
        (SELECT count(*) FROM outgoing_mail WHERE sent_at IS NULL AND failed_at IS NULL AND error <> ''),
        (SELECT count(*) FROM outgoing_mail WHERE failed_at IS NOT NULL),
        (SELECT count(*) FROM outgoing_mail WHERE sent_at IS NOT NULL AND was_needed = 1)
      """)
  }
}

/// A message that rests: to whom, of what kind, and how the other side answered. What it says is known to nobody
/// here.
struct FailedMail: Sendable, RowDecodable {
  static let pageSize = 50

  let id: OutgoingMail.ID
  let address: String
  let kind: String
  let attempts: Int
  let failedAt: Timestamp
  /// What the server answered (RFC 5321); nothing when it did not.
  let code: Int?

  init(from row: inout Row) throws {
    id = try row.next()
    address = try row.next()
    kind = try row.next()
    attempts = try row.next()
    failedAt = try row.next()
    code = try row.next()
  }

  /// The latest.
  static func latest(in db: Transaction) throws -> [FailedMail] {
    try db.all(
      FailedMail.self,
      """
      SELECT id, address, kind, attempts, failed_at, error_code FROM outgoing_mail
      WHERE failed_at IS NOT NULL ORDER BY failed_at DESC, id DESC LIMIT \(pageSize)
      """)
  }
}
