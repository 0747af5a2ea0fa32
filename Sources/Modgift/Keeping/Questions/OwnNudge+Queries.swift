import Storage

/// Something about a waiting question that the viewer was told, while it still waits and they can read it.
struct OwnNudge: Sendable, RowDecodable {
  let topic: Topic.ID
  let title: String
  let space: Space
  let asker: String
  let move: QuestionClock.Move
  let reasons: [HelperMatch.Reason]
  let openedAt: Timestamp

  init(from row: inout Row) throws {
    topic = try row.next()
    title = try row.next()
    space = try row.next()
    asker = try row.next()
    move = try row.next()
    reasons = HelperMatch.reasons(written: try row.next())
    openedAt = try row.next()
  }

  /// As mail and digest know it.
  var prompt: Prompt { Prompt(move.rawValue, about: topic) }

  /// The viewer's own, those that wait longest first.
  /// - Parameter since: Only what they were told after this moment.
  /// - Parameter until: Only what they were told until then.
  static func waiting(
    _ moves: [QuestionClock.Move], in topic: Topic.ID? = nil, since: Timestamp? = nil,
    until: Timestamp? = nil, _ sight: Sight
  ) throws -> [OwnNudge] {
    let only: SQL = topic.map { "AND topic.id = \($0)" } ?? ""
    let late: SQL = since.map { "AND nudge.made_at > \($0)" } ?? ""
    let early: SQL = until.map { "AND nudge.made_at <= \($0)" } ?? ""
    return try sight.db.all(
      OwnNudge.self,
      """
      SELECT topic.id, topic.title, \(Space.columns), asker.name, nudge.move, nudge.reasons, topic.opened_at
      FROM \(sight.visible(.questionNudge)) AS nudge
      JOIN \(sight.visible(.topic)) AS topic ON topic.id = nudge.topic_id
      JOIN \(sight.visible(.space)) AS space ON space.id = topic.space_id
      JOIN person AS asker ON asker.id = topic.author_id
      WHERE nudge.person_id = \(sight.viewer.person) AND nudge.move IN (\(list: moves)) \(only) \(late) \(early)
        AND \(ClockQuestion.isWaiting)
      ORDER BY topic.opened_at, topic.id LIMIT 20
      """)
  }
}

/// What has been done about a question, as every reader of its room may know it.
struct QuestionCare: Sendable {
  /// Who was asked in person.
  let asked: [String]
  let hostWasTold: Bool
  let isWaiting: Bool

  init(of topic: Topic.ID, _ sight: Sight) throws {
    isWaiting = try sight.db.holds(
      """
      SELECT 1 FROM \(sight.visible(.topic)) AS topic
      WHERE topic.id = \(topic) AND topic.kind = 'question' AND \(ClockQuestion.isWaiting)
      """)
    guard isWaiting else {
      (asked, hostWasTold) = ([], false)
      return
    }
    asked = try sight.db.all(
      String.self,
      """
      SELECT DISTINCT person.name FROM \(sight.visible(.questionNudge)) AS nudge
      JOIN person ON person.id = nudge.person_id
      WHERE nudge.topic_id = \(topic) AND nudge.move IN ('askPeople', 'askMore') ORDER BY person.name
      """)
    hostWasTold = try sight.db.holds(
      """
      SELECT 1 FROM \(sight.visible(.questionNudge)) AS nudge
      WHERE nudge.topic_id = \(topic) AND nudge.move = 'tellHost'
      """)
  }

  /// Whether whoever asked said that they need no answer any more.
  static func isSettled(_ topic: Topic.ID, _ sight: Sight) throws -> Bool {
    try sight.db.holds("SELECT 1 FROM question_settled WHERE topic_id = \(topic)")
  }
}
