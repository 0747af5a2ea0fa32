import Storage

extension AgendaPoint {
  /// How many questions the program puts on an agenda.
  static let mostQuestions = 3

  /// A meeting's agenda as it is now. Once notes are begun it is what was written under.
  static func agenda(of meeting: Meeting, in space: Space, _ visit: Visit) throws -> [AgendaPoint] {
    let kept = try kept(meeting.id, visit.sight)
    let found = meeting.begunAt == nil ? try found(for: meeting, in: space, visit) : []
    return agenda(found: found, kept: kept)
  }

  static func kept(_ meeting: Meeting.ID, _ sight: Sight) throws -> [KeptPoint] {
    try sight.db.all(
      KeptPoint.self,
      """
      SELECT item.id, item.kind, item.subject, item.words, item.made_by, item.removed_at IS NOT NULL
      FROM \(sight.visible(.meetingItem)) AS item
      WHERE item.meeting_id = \(meeting) ORDER BY item.place, item.id
      """)
  }

  /// What the program puts there: the oldest questions of the room that wait for help, its latest experience, and who
  /// is host next. Where two rooms meet, nothing of either's talk: the other is not to read it.
  private static func found(for meeting: Meeting, in space: Space, _ visit: Visit) throws -> [AgendaPoint] {
    guard meeting.partner == nil else { return [] }
    let questions = try topics(
      in: meeting.space, "topic.kind = 'question' AND topic.helped_post_id IS NULL", "topic.opened_at",
      mostQuestions, visit.sight)
    let experience = try topics(
      in: meeting.space, "topic.kind = 'experience'", "topic.opened_at DESC", 1, visit.sight)
    var points = experience.map { AgendaPoint(kind: .experience, subject: $0.topic.number, words: $0.title) }
    points += questions.map { AgendaPoint(kind: .question, subject: $0.topic.number, words: $0.title) }
    guard space.kind == .network else { return points }
    return points + [
      AgendaPoint(kind: .host, subject: meeting.space.number, words: visit.phrases.agendaHost)
    ]
  }

  private static func topics(
    in space: Space.ID, _ condition: SQL, _ order: SQL, _ limit: Int, _ sight: Sight
  ) throws -> [Found] {
    try sight.db.all(
      Found.self,
      """
      SELECT topic.id, topic.title FROM \(sight.visible(.topic)) AS topic
      WHERE topic.space_id = \(space) AND topic.closed_at IS NULL AND \(condition)
      ORDER BY \(order), topic.id LIMIT \(limit)
      """)
  }

  private struct Found: RowDecodable {
    let topic: Topic.ID
    let title: String

    init(from row: inout Row) throws {
      topic = try row.next()
      title = try row.next()
    }
  }
}
