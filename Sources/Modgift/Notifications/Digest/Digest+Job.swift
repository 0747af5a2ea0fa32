import Storage

/// The jobs of this feature.
let notificationJobs: [String: JobHandler] = ["digest": planDigests]

/// Every day at eight it is asked whose digest has come due.
let notificationSchedule = [Recurring(kind: "digest", from: DigestCadence.minutes)]

/// Puts the digests that have come due into the outbox. The ledger's row and the message are written together, and the
/// ledger takes a period once: whatever is repeated, killed, or late, everybody gets each period at most once, and what
/// was missed while nobody was at work comes with the next round.
@Sendable private func planDigests(_ job: Job, _ desk: JobDesk) async throws {
  var last: Person.ID?
  repeat {
    let after = last
    last = try await desk.database.write { try planSome(after: after, desk, in: $0) }
  } while last != nil
}

/// Some people at a time, so that nobody waits long for the database.
private func planSome(after last: Person.ID?, _ desk: JobDesk, in db: Transaction) throws -> Person.ID? {
  let now = desk.now()
  let clock = desk.installation.clock
  let readers = try DigestReader.some(
    100, after: last, gate: desk.installation.gate, on: clock.day(now), in: db)
  for reader in readers {
    guard let period = reader.cadence.period(at: clock.local(now)),
      period.concerns(reader.choice, hereSince: clock.day(reader.arrivedAt), on: clock.day(now))
    else { continue }
    try Digest.plan(period, for: reader, at: now, in: db)
  }
  return readers.last?.person
}

extension Digest {
  /// Writes a period into the ledger and its message into the outbox; nothing where the ledger has it.
  static func plan(
    _ period: DigestPeriod, for reader: DigestReader, at now: Timestamp, in db: Transaction
  ) throws {
    let before = try lastMade(for: reader.person, in: db) ?? reader.arrivedAt
    let since = max(before, now.adding(.days(-longestWindow)))
    let isNew = try db.run(
      """
      INSERT INTO digest_sent (person_id, period, made_at) VALUES (\(reader.person), \(period.name), \(now))
      ON CONFLICT DO NOTHING
      """)
    guard isNew == 1 else { return }
    let order = MailOrder(
      person: reader.person, address: reader.address, payload: String(since.milliseconds))
    try OutgoingMail.enqueue(mailKind, [order], rank: .digest, due: now, at: now, in: db)
  }
}
