import Storage

let arrivalJobs: [String: JobHandler] = ["buddies": askNextBuddies]

let arrivalSchedule = [Recurring(kind: "buddies", from: 8 * 60 + 15)]

/// Whoever has not answered for some days is left in peace, and the next is asked.
@Sendable private func askNextBuddies(_ job: Job, _ desk: JobDesk) async throws {
  let now = desk.now()
  let installation = desk.installation
  let waiting = try await desk.database.read { db in
    try db.all(
      Person.ID.self,
      """
      SELECT DISTINCT buddy.newcomer_id FROM \(Gate.everything(.buddy)) AS buddy
      WHERE buddy.accepted IS NULL AND buddy.asked_at < \(now.adding(.days(-Buddy.patience)))
      """)
  }
  for newcomer in waiting {
    try await desk.database.write { db in
      try db.run(
        """
        UPDATE buddy SET accepted = 0, answered_at = \(now)
        WHERE newcomer_id = \(newcomer) AND accepted IS NULL AND asked_at < \(now.adding(.days(-Buddy.patience)))
        """)
      try Buddy.askNext(for: newcomer, installation, at: now, in: db)
    }
  }
}
