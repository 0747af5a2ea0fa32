import Mail
import Storage

/// What the jobs of this folder do.
let incomingJobs: [String: JobHandler] = [
  IncomingDelivery.jobKind: readIncoming, "deliveries": forgetOldDeliveries,
]

let incomingSchedule = [Recurring(kind: "deliveries", from: 3 * 60 + 20)]

/// Reads one mail and does what it asks for. All that comes of it, and that it was read, is one transaction: it
/// happens once.
@Sendable private func readIncoming(_ job: Job, _ desk: JobDesk) async throws {
  guard let id = IncomingDelivery.ID(job.payload),
    let delivery = try await desk.database.read({ try IncomingDelivery.waiting(id, in: $0) })
  else { return }
  let reading = try? IncomingReading(delivery, desk.installation.settings)
  let now = desk.now()
  try await desk.database.write { db in
    guard try delivery.isWaiting(in: db) else { return }
    let outcome = try reading?.take(at: now, desk.installation, in: db)
    try delivery.settle(outcome ?? "unreadable", at: now, in: db)
  }
}

extension IncomingReading {
  /// Does what the mail asks for. What came of it, in a word for the log.
  func take(at now: Timestamp, _ installation: Installation, in db: Transaction) throws -> String {
    try IncomingPost(reading: self, installation: installation, now: now, db: db).take()
  }
}
