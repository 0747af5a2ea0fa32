import Storage

extension QuietAlarm {
  /// Whether a network is quiet, as somebody who reads it sees it.
  static func of(_ space: Space.ID, made: Timestamp, _ visit: Visit) throws -> QuietAlarm {
    let clock = visit.installation.clock
    // Most networks live, and their newest post alone says so.
    let newest = try posted(in: space, atMost: 1, visit).first.map(clock.day)
    if let newest, newest.livelyDays(until: visit.today) <= Rhythm.floor { return .fine }
    let posted = try posted(in: space, atMost: mostPosts, visit).map(clock.day)
    let met = try meetingSources.flatMap { try $0(space, visit).held }
    return ring(signs: posted + met, made: clock.day(made), on: visit.today)
  }

  /// The newest posts tell the rhythm: so many are more than most networks write in all the time it is taken from.
  private static let mostPosts = 1_000

  /// When somebody wrote, newest first, as far back as a rhythm goes.
  private static func posted(in space: Space.ID, atMost limit: Int, _ visit: Visit) throws -> [Timestamp] {
    try visit.db.all(
      Timestamp.self,
      """
      SELECT post.posted_at FROM \(visit.sight.visible(.post)) AS post
      WHERE post.space_id = \(space) AND post.posted_at > \(visit.now.adding(.days(-Rhythm.memory)))
        AND post.deleted_at IS NULL
      ORDER BY post.posted_at DESC LIMIT \(limit)
      """)
  }
}

/// A network that has gone quiet, for the two who keep it.
struct QuietNetwork: Sendable {
  let room: Space
  let days: Int
  let usual: Int?
  let since: Day

  var space: Space.ID { room.id }
  var name: String { room.name }
  /// As mail and digest know it.
  var prompt: Prompt { Prompt(QuietNetwork.mailKind, about: space) }

  /// The networks the viewer is host or deputy of that have gone quiet. For anybody else there are none.
  static func kept(_ visit: Visit) throws -> [QuietNetwork] {
    let sight = visit.sight
    let rooms = try sight.known("networks kept", of: sight.viewer.person) {
      try sight.db.all(
        KeptNetwork.self,
        """
        SELECT \(Space.columns), space.created_at FROM \(sight.visible(.space)) AS space
        WHERE \(sight.gate.isKept(by: sight.viewer))
        ORDER BY space.sort_name, space.id
        """)
    }
    return try rooms.compactMap { room in
      guard
        case .quiet(let days, let usual, let since) = try QuietAlarm.of(room.space.id, made: room.made, visit)
      else { return nil }
      return QuietNetwork(room: room.space, days: days, usual: usual, since: since)
    }
  }
}

extension QuietNetwork {
  /// Whether the alarm has told the viewer of this silence, by whatever way.
  func wasNoticed(until moment: Timestamp, _ sight: Sight) throws -> Bool {
    try sight.db.holds(
      """
      SELECT 1 FROM \(sight.visible(.quietNotice)) AS told
      WHERE told.space_id = \(space) AND told.silent_since = \(since) AND told.person_id = \(sight.viewer.person)
        AND told.made_at <= \(moment)
      """)
  }
}

private struct KeptNetwork: Sendable, RowDecodable {
  let space: Space
  let made: Timestamp

  init(from row: inout Row) throws {
    space = try row.next()
    made = try row.next()
  }
}
