import Storage

/// The jobs that keep networks alive, by their kind.
let hostingJobs: [String: JobHandler] = ["keeping": keepRooms]

/// Just after those who read a room no more have given way.
let hostingSchedule = [Recurring(kind: "keeping", from: 10)]

/// Lets the rule do what is due in every room, each in a transaction of its own: one that fails holds up no other.
@Sendable private func keepRooms(_ job: Job, _ desk: JobDesk) async throws {
  let now = desk.now()
  let day = desk.installation.clock.day(now)
  let gate = desk.installation.gate
  try await desk.database.write {
    try KeptRoom.handBackEveryones(HostDeed(db: $0, gate: gate, actor: nil, now: now, day: day))
  }
  for space in try await desk.database.read({ try KeptRoom.all(in: $0) }) {
    try await desk.database.write { db in
      try KeptRoom.keep(space, HostDeed(db: db, gate: gate, actor: nil, now: now, day: day))
    }
  }
}

/// Whenever a room's keepers change, whoever changed them.
@Sendable func keepRoom(_ space: Space.ID, _ deed: HostDeed) throws { try KeptRoom.keep(space, deed) }
