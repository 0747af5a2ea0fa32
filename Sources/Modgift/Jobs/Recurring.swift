import Storage

/// A job that is done once a day, from an hour of the programme's own clock.
struct Recurring: Sendable {
  let kind: String
  /// Minutes after midnight.
  let from: Int

  func isDue(at time: LocalTime) -> Bool { time.minutes >= from }

  /// Puts it in the queue unless it was already there that day: the ledger is a row of `programme`.
  func enqueue(on day: Day, at now: Timestamp, in db: Transaction) throws {
    let ledger = "done-\(kind)"
    let changed = try db.run(
      """
      INSERT INTO programme (name, value) VALUES (\(ledger), \(day.description))
      ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE programme.value < excluded.value
      """)
    if changed > 0 { try Job.enqueue(kind, payload: day.description, at: now, due: now, in: db) }
  }
}

/// What recurs, as one list.
let schedule: [Recurring] = [
  Recurring(kind: "tidy", from: 3 * 60)
]
