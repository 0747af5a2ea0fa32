import Storage

extension CalendarFeed {
  /// The viewer's own.
  static func own(_ sight: Sight) throws -> CalendarFeed? {
    try sight.db.first(
      CalendarFeed.self,
      "SELECT feed.number, feed.shows FROM \(sight.visible(.calendarFeed)) AS feed")
  }
}

extension Meeting {
  /// What stands in the viewer's calendar: what is to come, and what was in the last weeks; not what they said no to.
  static func inCalendar(at now: Timestamp, _ sight: Sight) throws -> [Meeting] {
    try all(
      sight,
      where: """
        meeting.state = 'fixed' AND meeting.starts_at > \(now.adding(.days(-60))) AND NOT EXISTS
        (SELECT 1 FROM \(sight.visible(.meetingAnswer)) AS said
          WHERE said.meeting_id = meeting.id AND said.person_id = \(sight.viewer.person)
            AND said.sequence = meeting.sequence AND said.answer = 'no')
        """, order: "meeting.starts_at, meeting.id", limit: 200)
  }
}
