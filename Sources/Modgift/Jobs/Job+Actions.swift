import Storage

extension Job {
  /// Puts a job in the queue. The same job twice, while it waits, is one. Should its worker be killed, another takes it
  /// over when the lease has run out: whatever people wait for, and is soon done, asks for a short one.
  static func enqueue(
    _ kind: String, payload: String, at now: Timestamp, due: Timestamp, leaseSeconds: Int = leaseSeconds,
    in db: Transaction
  ) throws {
    try db.run(
      """
      INSERT INTO job (id, kind, payload, lease_seconds, due_at, made_at)
      VALUES (\(Job.ID.random()), \(kind), \(payload), \(leaseSeconds), \(due), \(now))
      ON CONFLICT DO NOTHING
      """)
    db.announce("job", kind)
  }

  /// Takes the job that has been due longest and that nobody is at; only one of a kind when one is named.
  static func claim(at now: Timestamp, only kind: String? = nil, in db: Transaction) throws -> Job? {
    let ofKind: SQL = kind.map { "AND kind = \($0)" } ?? ""
    return try db.first(
      Job.self,
      """
      UPDATE job SET attempts = attempts + 1, claimed_until = \(now) + lease_seconds * 1000
      WHERE id = (
        SELECT id FROM job
        WHERE failed_at IS NULL AND due_at <= \(now) AND (claimed_until IS NULL OR claimed_until <= \(now))
          \(ofKind)
        ORDER BY due_at
        LIMIT 1)
      RETURNING id, kind, payload, attempts
      """)
  }

  /// Takes a finished job off the list.
  func finish(in db: Transaction) throws {
    try db.run("DELETE FROM job WHERE id = \(id)")
  }

  /// Lets a failed job wait for its next try, or rest for good.
  func retryLater(because error: String, at now: Timestamp, in db: Transaction) throws {
    let rests = attempts >= Job.mostAttempts
    try db.run(
      """
      UPDATE job
      SET claimed_until = NULL, due_at = \(now.adding(.seconds(pause(afterAttempts: attempts)))),
        failed_at = \(rests ? now : nil), error = \(String(error.prefix(1_000)))
      WHERE id = \(id)
      """)
  }
}
