import Storage

extension Meeting {
  /// How many past meetings stand on a page.
  static let pastOnPage = 20

  /// A meeting of a room, in the eyes of somebody who reads it.
  /// - Throws: `Refusal.notFound` when it is not there, or not for them.
  static func required(_ id: ID, in space: Space.ID, _ sight: Sight) throws -> Meeting {
    guard let meeting = try all(sight, where: "meeting.id = \(id) AND \(belongs(to: space))", limit: 1).first
    else {
      throw Refusal.notFound
    }
    return meeting
  }

  /// The meetings of a room that are fixed and not over, the next first.
  static func coming(in space: Space.ID, at now: Timestamp, _ sight: Sight) throws -> [Meeting] {
    try all(
      sight, where: "\(belongs(to: space)) AND meeting.state = 'fixed' AND \(isNotOver(at: now))",
      order: "meeting.starts_at, meeting.id", limit: 50)
  }

  /// The meetings of a room whose time is not fixed yet.
  static func proposed(in space: Space.ID, _ sight: Sight) throws -> [Meeting] {
    try all(
      sight, where: "\(belongs(to: space)) AND meeting.state = 'proposed'",
      order: "meeting.made_at, meeting.id", limit: 50)
  }

  /// The meetings a room has had, the latest first.
  static func past(in space: Space.ID, at now: Timestamp, _ sight: Sight) throws -> [Meeting] {
    try all(
      sight, where: "\(belongs(to: space)) AND meeting.state = 'fixed' AND NOT \(isNotOver(at: now))",
      order: "meeting.starts_at DESC, meeting.id", limit: pastOnPage)
  }

  /// The viewer's meetings, in all their rooms, that are to come, or for which they have not said what suits them.
  static func own(at now: Timestamp, limit: Int, _ sight: Sight) throws -> [Meeting] {
    try all(
      sight,
      where: """
        meeting.state = 'fixed' AND \(isNotOver(at: now)) OR meeting.state = 'proposed' AND NOT EXISTS
        (SELECT 1 FROM \(sight.visible(.meetingWish)) AS wish
          WHERE wish.meeting_id = meeting.id AND wish.person_id = \(sight.viewer.person))
        """, order: "meeting.starts_at, meeting.id", limit: limit)
  }

  /// Some meetings by their keys, as far as the viewer reads them.
  static func all(_ keys: Set<ID>, _ sight: Sight) throws -> [Meeting] {
    guard !keys.isEmpty else { return [] }
    return try all(sight, where: "meeting.id IN (\(list: keys.sorted()))", limit: keys.count)
  }

  /// What somebody has called that is not over: times being chosen, and meetings to come.
  static func called(by person: Person.ID, at now: Timestamp, _ sight: Sight) throws -> [Meeting] {
    try all(
      sight,
      where: """
        meeting.made_by = \(person)
        AND (meeting.state = 'proposed' OR meeting.state = 'fixed' AND \(isNotOver(at: now)))
        """, order: "meeting.made_at, meeting.id", limit: 20)
  }

  /// When a room last met, or is to meet, by its own clock.
  static func last(in space: Space.ID, _ sight: Sight) throws -> Timestamp? {
    try all(
      sight, where: "\(belongs(to: space)) AND meeting.state = 'fixed'",
      order: "meeting.starts_at DESC, meeting.id", limit: 1
    ).first?.startsAt
  }

  /// Whether the viewer's calendar has answered that version of a meeting later than at a moment.
  static func hasLater(than stamp: Timestamp, for meeting: ID, _ sequence: Int, _ sight: Sight) throws -> Bool
  {
    try sight.db.holds(
      """
      SELECT 1 FROM \(sight.visible(.meetingAnswer)) AS answer
      WHERE answer.meeting_id = \(meeting) AND answer.person_id = \(sight.viewer.person)
        AND answer.sequence = \(sequence) AND answer.stamped_at > \(stamp)
      """)
  }

  private static func belongs(to space: Space.ID) -> SQL {
    "(meeting.space_id = \(space) OR meeting.partner_id = \(space))"
  }

  private static func isNotOver(at now: Timestamp) -> SQL {
    "meeting.starts_at + meeting.minutes * 60000 > \(now)"
  }

  static func all(
    _ sight: Sight, where condition: SQL, order: SQL = "meeting.id", limit: Int
  ) throws -> [Meeting] {
    try sight.db.all(
      Meeting.self,
      """
      SELECT \(columns) FROM \(sight.visible(.meeting)) AS meeting
      WHERE \(condition) ORDER BY \(order) LIMIT \(limit)
      """)
  }
}

extension Meeting {
  /// The room through which a viewer sees it.
  func room(for viewer: Viewer) -> Space.ID { viewer.mayRead(space) ? space : partner ?? space }

  /// The rooms of some meetings, as far as the viewer reads them.
  static func rooms(of meetings: [Meeting], _ sight: Sight) throws -> [Space.ID: Space] {
    try Space.of(meetings.map { $0.room(for: sight.viewer) }, sight)
  }

  /// What they are called.
  static func roomNames(of meetings: [Meeting], _ sight: Sight) throws -> [Space.ID: String] {
    try rooms(of: meetings, sight).mapValues(\.name)
  }
}

extension MeetingRhythm {
  /// A room's rhythm: its own, or the usual one.
  static func of(_ space: Space.ID, _ sight: Sight) throws -> MeetingRhythm {
    try sight.db.first(
      MeetingRhythm.self,
      """
      SELECT rhythm.weeks, rhythm.minutes FROM \(sight.visible(.meetingRhythm)) AS rhythm
      WHERE rhythm.space_id = \(space)
      """) ?? .usual
  }
}
