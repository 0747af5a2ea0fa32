import Storage

/// The jobs of the register, by their kind.
let registerJobs: [String: JobHandler] = [
  RegisterImport.job: importRegister,
  forgottenRegisters: discardForgottenRegisters,
]

/// What recurs: each night the files nobody came back to are thrown away.
let registerSchedule = [Recurring(kind: forgottenRegisters, from: 3 * 60)]

private let forgottenRegisters = "register-tidy"

@Sendable private func discardForgottenRegisters(_ job: Job, _ desk: JobDesk) async throws {
  let now = desk.now()
  try await desk.database.write { try RegisterImport.discardForgotten(at: now, in: $0) }
}

/// Writes a file that waits, some rows at a time. Killed at any instant it goes on where it was: a batch is in
/// with its rows' digests or not at all, and rows whose digest is known are not written again.
@Sendable private func importRegister(_ job: Job, _ desk: JobDesk) async throws {
  guard let id = RegisterImport.ID(job.payload) else { return }
  do {
    try await importRegister(id, desk)
  } catch let stop as CancellationError {
    throw stop
  } catch {
    let now = desk.now()
    try await desk.database.write { try RegisterImport.fail(id, at: now, in: $0) }
    throw error
  }
}

private func importRegister(_ id: RegisterImport.ID, _ desk: JobDesk) async throws {
  guard let reading = try await desk.database.read({ try RegisterImport.reading(id, in: $0) }) else { return }
  let entries = reading.entries
  let (claimed, known) = try await desk.database.read { db in
    (
      try RegisterGround.surelyMeant(by: entries, in: db),
      Set(
        try RegisterGround.knownRows(entries.flatMap { $0.rows.map(\.digest) }, in: db).compactMap {
          $1 == nil ? nil : $0
        })
    )
  }
  let waiting = entries.filter { !$0.rows.allSatisfy { known.contains($0.digest) } }
  let ready = reading.rows.count - waiting.map(\.rows.count).reduce(0, +)
  let start = desk.now()
  try await desk.database.write { db in
    try seedSites(at: start, in: db)
    try db.run("UPDATE register_import SET rows_done = \(ready) WHERE id = \(id)")
  }
  for batch in batches(of: waiting) {
    try Task.checkCancellation()
    let now = desk.now()
    let today = desk.installation.clock.day(now)
    let goesOn = try await desk.database.write { db in
      try RegisterImport.write(batch, of: id, claimed: claimed, at: now, on: today, in: db)
    }
    if !goesOn { return }
  }
  let end = desk.now()
  try await desk.database.write { try RegisterImport.finish(id, at: end, in: $0) }
}

/// Whole entries, as many as make up a batch of rows.
private func batches(of entries: [RegisterEntry]) -> [[RegisterEntry]] {
  var batches: [[RegisterEntry]] = []
  var rows = 0
  for entry in entries {
    if batches.isEmpty || rows + entry.rows.count > RegisterImport.batch {
      batches.append([])
      rows = 0
    }
    batches[batches.count - 1].append(entry)
    rows += entry.rows.count
  }
  return batches
}
