import Markup
import Storage

/// How far back the days of meetings are looked at.
private let daysBack = 400

/// When a network the viewer reads has met, and when it will.
@Sendable func daysOfMeetings(_ space: Space.ID, _ visit: Visit) throws -> MeetingDays {
  let starts = try visit.db.all(
    Timestamp.self,
    """
    SELECT meeting.starts_at FROM \(visit.sight.visible(.meeting)) AS meeting
    WHERE (meeting.space_id = \(space) OR meeting.partner_id = \(space)) AND meeting.state = 'fixed'
      AND meeting.starts_at > \(visit.now.adding(.days(-daysBack)))
    ORDER BY meeting.starts_at LIMIT 500
    """)
  let clock = visit.installation.clock
  return MeetingDays(
    held: starts.filter { $0 <= visit.now }.map(clock.day),
    next: starts.first { $0 > visit.now }.map(clock.day))
}

/// A meeting of half an hour, called by one press, as a way out of silence.
@Sendable func meetingSoon(_ space: Space.ID, _ visit: Visit) -> HTML {
  ActionButton(
    words: visit.phrases.callSoon, action: Path.soonMeeting(in: space), token: visit.formToken, icon: .clock
  ).html
}
