import Storage

@testable import Modgift

extension World {
  /// A moment so many days and minutes after the world's start, which is Monday 1 December 2025, 11:30.
  static func moment(days: Int, minutes: Int = 0) -> Timestamp {
    start.adding(.days(days)).adding(.minutes(minutes))
  }

  /// Puts a meeting that is fixed into a room.
  @discardableResult
  func meeting(
    in space: Space.ID = Rooms.west, at start: Timestamp = World.moment(days: 9), title: String = "",
    place: String = ""
  ) async throws -> Meeting.ID {
    let plan = Meeting.Plan(space: space, title: title, place: place, minutes: 45, caller: Cast.alice.id)
    let installation = reception.installation
    let now = clock.now
    return try await database.write { db in
      try Meeting.call(plan, at: start, MeetingDeed(in: db, installation, at: now))
    }
  }

  /// Puts a meeting with times to choose into West.
  @discardableResult
  func proposal(at times: [Timestamp], title: String = "") async throws -> Meeting.ID {
    let plan = Meeting.Plan(space: Rooms.west, title: title, minutes: 45, caller: Cast.alice.id)
    let installation = reception.installation
    let now = clock.now
    return try await database.write { db in
      try Meeting.propose(plan, at: times, MeetingDeed(in: db, installation, at: now))
    }
  }

  func times(of meeting: Meeting.ID) async throws -> [TimeOffer.ID] {
    try await database.read { db in
      try db.all(
        TimeOffer.ID.self, "SELECT id FROM meeting_time WHERE meeting_id = \(meeting) ORDER BY starts_at")
    }
  }

  /// Every answer to a meeting: who, what, and to which version.
  func answers(to meeting: Meeting.ID) async throws -> [String] {
    try await database.read { db in
      try db.all(
        String.self,
        """
        SELECT person.name || ' ' || answer || ' ' || CAST(sequence AS TEXT)
        FROM meeting_answer JOIN person ON person.id = person_id
        WHERE meeting_id = \(meeting) ORDER BY person.name, sequence
        """)
    }
  }
}

/// The address of a meeting of West.
func west(_ meeting: Meeting.ID, _ part: String = "") -> String {
  "/rooms/\(Rooms.west)/meetings/\(meeting)\(part.isEmpty ? "" : "/\(part)")"
}
