import Storage

extension MeetingTask {
  private static func select(_ sight: Sight, _ rest: SQL) -> SQL {
    """
    SELECT task.id, task.meeting_id, task.words, owner.id, owner.name, task.due_on, task.done_at IS NOT NULL,
      meeting.space_id, meeting.partner_id
    FROM \(sight.visible(.meetingTask)) AS task
    JOIN \(sight.visible(.meeting)) AS meeting ON meeting.id = task.meeting_id
    LEFT JOIN person AS owner ON owner.id = task.owner_id
    \(rest)
    """
  }

  /// What was decided at a meeting, what is open first.
  static func all(of meeting: Meeting.ID, _ sight: Sight) throws -> [MeetingTask] {
    try sight.db.all(
      MeetingTask.self,
      select(
        sight,
        """
        WHERE task.meeting_id = \(meeting)
        ORDER BY CASE WHEN task.done_at IS NULL THEN 0 ELSE 1 END, task.made_at, task.id
        """))
  }

  /// What the viewer has promised and not done, in the rooms they still read.
  static func own(limit: Int, _ sight: Sight) throws -> [MeetingTask] {
    try sight.db.all(
      MeetingTask.self,
      select(
        sight,
        """
        WHERE task.owner_id = \(sight.viewer.person) AND task.done_at IS NULL
        ORDER BY CASE WHEN task.due_on IS NULL THEN 1 ELSE 0 END, task.due_on, task.made_at, task.id LIMIT \(limit)
        """))
  }
}
