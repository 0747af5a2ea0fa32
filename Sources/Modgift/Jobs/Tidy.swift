import Storage

/// Clears away what has had its day: old codes, sessions, counts of attempts, receipts, and mail that was sent.
/// Then puts the search index in order, which nobody should have to wait for by day.
@Sendable func tidy(_ job: Job, _ desk: JobDesk) async throws {
  let now = desk.now()
  let yesterday = now.adding(.days(-1))
  let lastMonth = now.adding(.days(-30))
  let today = desk.installation.clock.day(now)
  try await desk.database.write { db in
    try db.run("DELETE FROM sign_in_code WHERE expires_at < \(yesterday)")
    try db.run("DELETE FROM session WHERE expires_at < \(now)")
    try db.run("DELETE FROM attempt WHERE window_start < \(yesterday)")
    try db.run("DELETE FROM receipt WHERE made_at < \(yesterday)")
    try db.run("DELETE FROM outgoing_mail WHERE sent_at < \(lastMonth)")
    try db.run("DELETE FROM prompt_mail WHERE sent_on <= \(today.advanced(by: -Prompt.remembered))")
  }
  try await desk.database.write { try searchIndex.optimize(in: $0) }
}
