import Storage

/// A network's health with what its picture is drawn from.
struct HealthReport: Sendable {
  let health: NetworkHealth
  let questions: [NetworkHealth.Asked]
  let from: Timestamp
  let now: Timestamp

  /// Of a network the viewer reads, out of what they read.
  static func of(_ space: Space.ID, host: Person.ID?, _ visit: Visit) throws -> HealthReport {
    let sight = visit.sight
    let since = visit.now.adding(.days(-NetworkHealth.window))
    let topics: SQL = """
      (SELECT id, author_id, kind, opened_at FROM \(sight.visible(.topic)) AS topic
      WHERE topic.space_id = \(space) AND topic.last_posted_at > \(since))
      """
    let questions = try sight.db.all(
      AskedRow.self,
      """
      SELECT topic.opened_at, (SELECT min(reply.posted_at) FROM \(sight.visible(.post)) AS reply
        WHERE reply.topic_id = topic.id AND reply.number > 1 AND reply.author_id <> topic.author_id
          AND reply.deleted_at IS NULL)
      FROM \(topics) AS topic WHERE topic.kind = 'question' AND topic.opened_at > \(since)
      ORDER BY topic.opened_at, topic.id LIMIT 1000
      """
    ).map(\.asked)
    let writers = try sight.db.all(
      Count.self,
      """
      SELECT post.author_id, count(*) FROM \(topics) AS topic
      JOIN \(sight.visible(.post)) AS post ON post.topic_id = topic.id
      WHERE post.posted_at > \(since) AND post.deleted_at IS NULL GROUP BY post.author_id
      """)
    let health = NetworkHealth(
      questions: questions, members: Set(try members(of: space, sight)),
      writers: Dictionary(writers.map { ($0.person, $0.count) }) { first, _ in first },
      readers: Set(try readers(of: topics, since: since, sight)), host: host,
      nextMeeting: try meetingSources.compactMap { try $0(space, visit).next }.min())
    return HealthReport(health: health, questions: questions, from: since, now: visit.now)
  }

  private static func members(of space: Space.ID, _ sight: Sight) throws -> [Person.ID] {
    try sight.db.all(
      Person.ID.self,
      """
      SELECT DISTINCT reader.person_id FROM \(sight.gate.readers(on: sight.today)) AS reader
      WHERE reader.space_id = \(space)
      """)
  }

  /// Who read something there. Only how many they are leaves this file's numbers.
  private static func readers(of topics: SQL, since: Timestamp, _ sight: Sight) throws
    -> [Person.ID]
  {
    try sight.db.all(
      Person.ID.self,
      """
      SELECT DISTINCT reading.person_id FROM \(topics) AS topic
      JOIN reading ON reading.topic_id = topic.id AND reading.read_at > \(since)
      """)
  }
}

private struct AskedRow: RowDecodable {
  let asked: NetworkHealth.Asked

  init(from row: inout Row) throws {
    asked = NetworkHealth.Asked(at: try row.next(), answered: try row.next())
  }
}

private struct Count: RowDecodable {
  let person: Person.ID
  let count: Int

  init(from row: inout Row) throws {
    person = try row.next()
    count = try row.next()
  }
}
