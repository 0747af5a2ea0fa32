import Storage

/// The jobs of the networks, by their kind.
let networkJobs: [String: JobHandler] = ["hosts": keepHostsToday]

/// What recurs: a role may end on a day that was set long before, with nobody there to end it. Just after
/// midnight whoever no longer reads a room gives way to its deputy.
let networkSchedule = [Recurring(kind: "hosts", from: 5)]

@Sendable private func keepHostsToday(_ job: Job, _ desk: JobDesk) async throws {
  let now = desk.now()
  let today = desk.installation.clock.day(now)
  let gate = desk.installation.gate
  try await desk.database.write { try keepHosts(on: today, by: nil, at: now, gate: gate, in: $0) }
}
