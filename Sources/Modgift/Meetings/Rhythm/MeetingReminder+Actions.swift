import Storage

/// What whoever keeps a room is told of once, whoever that is.
enum MeetingReminder {
  /// The rhythm asks for a meeting on that day.
  case due(Day)
  /// Nobody could at any of the times proposed for that meeting.
  case undecided(Meeting.ID)

  /// Writes down that they are told, and says whether it is the first time.
  func isFirst(in space: Space.ID, at now: Timestamp, _ db: Transaction) throws -> Bool {
    let (kind, about) =
      switch self {
      case .due(let day): ("due", Int64(Day.epoch.distance(to: day)))
      case .undecided(let meeting): ("undecided", meeting.number)
      }
    return try db.run(
      """
      INSERT INTO meeting_reminder (space_id, kind, about, made_at)
      VALUES (\(space), \(kind), \(about), \(now)) ON CONFLICT DO NOTHING
      """) > 0
  }
}
