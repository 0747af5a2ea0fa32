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
    guard try IncomingDelivery.waiting(id, in: db) != nil else { return }
    let outcome = try reading.map {
      try IncomingPost(reading: $0, installation: desk.installation, now: now, db: db).take()
    }
    try delivery.settle(outcome ?? "unreadable", at: now, in: db)
  }
}
