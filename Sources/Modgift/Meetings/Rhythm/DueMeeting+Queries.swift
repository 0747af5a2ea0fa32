import Storage

/// A network that is to meet, as whoever is to think of it was reminded.
struct DueMeeting: RowDecodable {
  let space: Space
  let remindedAt: Timestamp

  /// A reminder is of use for so many days.
  private static let lasts = 28

  init(from row: inout Row) throws {
    space = try row.next()
    remindedAt = try row.next()
  }

  /// Those the viewer keeps, as host, or as deputy where there is none, and was reminded of until a moment.
  static func kept(until moment: Timestamp, _ visit: Visit) throws -> [DueMeeting] {
    try visit.db.all(
      DueMeeting.self,
      """
      SELECT \(Space.columns), max(reminder.made_at)
      FROM \(visit.sight.visible(.space)) AS space
      JOIN meeting_reminder AS reminder ON reminder.space_id = space.id AND reminder.kind = 'due'
      WHERE space.kind = 'network' AND COALESCE(space.host_id, space.deputy_id) = \(visit.viewer.person)
        AND reminder.made_at > \(visit.now.adding(.days(-lasts)))
        AND reminder.made_at <= \(moment)
      GROUP BY \(Space.columns), space.sort_name ORDER BY space.sort_name, space.id
      """)
  }
}
