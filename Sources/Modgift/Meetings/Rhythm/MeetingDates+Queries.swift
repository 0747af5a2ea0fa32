import Storage

/// When a room last met and meets next, and how often it means to: for rules that look after rooms. It says nothing of
/// what a meeting is about.
struct MeetingDates: Sendable {
  let last: Timestamp?
  let next: Timestamp?
  let rhythm: MeetingRhythm

  static func of(_ space: Space.ID, at now: Timestamp, in db: Transaction) throws -> MeetingDates {
    func moment(_ condition: SQL, _ aggregate: SQL) throws -> Timestamp? {
      try db.value(
        Timestamp?.self,
        """
        SELECT \(aggregate) FROM \(Gate.everything(.meeting)) AS meeting
        WHERE (meeting.space_id = \(space) OR meeting.partner_id = \(space)) AND meeting.state = 'fixed'
          AND \(condition)
        """)
    }
    let rhythm = try db.first(
      MeetingRhythm.self,
      """
      SELECT rhythm.weeks, rhythm.minutes FROM \(Gate.everything(.meetingRhythm)) AS rhythm
      WHERE rhythm.space_id = \(space)
      """)
    return MeetingDates(
      last: try moment("meeting.starts_at <= \(now)", "max(meeting.starts_at)"),
      next: try moment("meeting.starts_at > \(now)", "min(meeting.starts_at)"), rhythm: rhythm ?? .usual)
  }
}
