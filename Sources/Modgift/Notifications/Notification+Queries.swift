import Storage

/// A notice as a line, with the topic it is about.
struct NoticeLine: Sendable, RowDecodable {
  let id: Notification.ID
  let kind: Notification.Kind
  let topic: Topic.ID
  let title: String
  let space: Space
  let number: Int
  /// Who did what it tells of.
  let actor: String
  let madeAt: Timestamp
  let isUnread: Bool

  init(from row: inout Row) throws {
    id = try row.next()
    kind = try row.next()
    topic = try row.next()
    title = try row.next()
    space = try row.next()
    number = try row.next()
    actor = try row.next()
    madeAt = try row.next()
    isUnread = try row.next()
  }

  /// Where it leads.
  var link: Path { kind == .report ? .room(space.id, "reports") : .post(number: number, of: topic) }
}

extension Notification {
  /// The viewer's own notices of what they can still read, the latest first.
  /// - Parameter before: Only those older than this one.
  static func latest(
    _ count: Int, before: ID? = nil, onlyUnread: Bool = false, _ sight: Sight
  ) throws -> [NoticeLine] {
    let notices = sight.visible(.notice)
    let wanted: SQL = onlyUnread ? "notice.read_at IS NULL" : "1 = 1"
    let older: SQL =
      before.map {
        """
        AND (notice.made_at, notice.id) < (SELECT last.made_at, last.id FROM \(notices) AS last
          WHERE last.id = \($0))
        """
      } ?? ""
    return try sight.db.all(
      NoticeLine.self,
      """
      SELECT notice.id, notice.kind, notice.topic_id, topic.title, \(Space.columns), notice.number,
        actor.name, notice.made_at, notice.read_at IS NULL
      FROM \(notices) AS notice
      JOIN \(sight.visible(.topic)) AS topic ON topic.id = notice.topic_id
      JOIN \(sight.visible(.space)) AS space ON space.id = notice.space_id
      JOIN person AS actor ON actor.id = notice.actor_id
      WHERE \(wanted) \(older)
      ORDER BY notice.made_at DESC, notice.id DESC LIMIT \(count)
      """)
  }
}

/// How many notices wait for whoever is looking, counted no further than is shown.
@Sendable func countUnreadNotices(_ visit: Visit) throws -> Int {
  try visit.db.value(
    Int.self,
    """
    SELECT count(*) FROM (SELECT notice.id FROM \(visit.sight.visible(.notice)) AS notice
      WHERE notice.read_at IS NULL LIMIT \(Notification.mostCounted + 1)) AS few
    """)
}
