import Storage

let meetingJobs: [String: JobHandler] = ["meetings": lookAfterMeetings]

/// In the morning, when whoever keeps a room can still do something about it.
let meetingSchedule = [Recurring(kind: "meetings", from: 7 * 60)]

/// Fixes the times that were waited for long enough, and reminds whoever keeps a network when its rhythm asks for a
/// meeting: each room in a transaction of its own, as its keeper reads it.
@Sendable private func lookAfterMeetings(_ job: Job, _ desk: JobDesk) async throws {
  let now = desk.now()
  let installation = desk.installation
  for room in try await desk.database.read({ try MeetingRoom.all(in: $0) }) {
    try await desk.database.write { db in
      guard let keeper = try room.keeper(at: now, installation, in: db),
        let space = try Room.named(room.space, keeper.sight)?.space
      else { return }
      for meeting in try Meeting.proposed(in: space.id, keeper.sight) where meeting.space == space.id {
        try meeting.settle(in: space, as: keeper)
      }
      if space.kind == .network { try room.remind(keeper) }
    }
  }
}

/// A room that meets, and who keeps it.
private struct MeetingRoom: RowDecodable {
  let space: Space.ID
  let host: Person.ID?
  let deputy: Person.ID?
  let made: Timestamp

  init(from row: inout Row) throws {
    space = try row.next()
    host = try row.next()
    deputy = try row.next()
    made = try row.next()
  }

  static func all(in db: Transaction) throws -> [MeetingRoom] {
    try db.all(
      MeetingRoom.self,
      """
      SELECT space.id, space.host_id, space.deputy_id, space.created_at
      FROM \(Gate.everything(.space)) AS space
      WHERE space.kind IN ('network', 'group') AND space.ended_at IS NULL
        AND (space.host_id IS NOT NULL OR space.deputy_id IS NOT NULL)
      ORDER BY space.id
      """)
  }

  /// The host, or the deputy where the host reads the room no more.
  func keeper(at now: Timestamp, _ installation: Installation, in db: Transaction) throws -> Visit? {
    for person in [host, deputy].compactMap(\.self) {
      if let visit = try Visit.absent(person, in: db, installation: installation, now: now),
        visit.viewer.mayRead(space)
      {
        return visit
      }
    }
    return nil
  }

  /// Reminds of the day the rhythm asks for, once, while nothing is agreed on or was asked about within one round of it.
  func remind(_ keeper: Visit) throws {
    let dates = try MeetingDates.of(space, at: keeper.now, in: keeper.db)
    let last = keeper.installation.clock.day(dates.last ?? made)
    guard let weeks = dates.rhythm.weeks,
      let day = MeetingDue.day(after: last, weeks: weeks, on: keeper.today),
      try !Meeting.isUnderWay(in: space, keeper),
      try !Meeting.proposed(in: space, keeper.sight).contains(where: {
        $0.madeAt > keeper.now.adding(.days(-7 * weeks))
      }),
      try MeetingReminder.due(day).isFirst(in: space, at: keeper.now, keeper.db)
    else { return }
    try KeeperMail(.due, in: space).enqueue(to: keeper)
  }
}
