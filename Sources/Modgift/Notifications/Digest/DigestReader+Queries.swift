import Storage

/// Somebody to whom digests go.
struct DigestReader: Sendable, RowDecodable {
  let person: Person.ID
  let address: String
  let arrivedAt: Timestamp
  let cadence: DigestCadence
  let digestFrom: Day

  init(from row: inout Row) throws {
    person = try row.next()
    address = try row.next()
    arrivedAt = try row.next()
    cadence = try row.next()
    digestFrom = try row.next()
  }

  /// Some of those in the programme who have an address and have been here, in the order of their keys.
  static func some(_ few: Int, after last: Person.ID?, gate: Gate, on day: Day, in db: Transaction) throws
    -> [DigestReader]
  {
    try db.all(
      DigestReader.self,
      """
      SELECT person.id, person.email, person.arrived_at, COALESCE(mail_choice.digest, 'weekly'),
        COALESCE(mail_choice.digest_from, 0)
      FROM person LEFT JOIN mail_choice ON mail_choice.person_id = person.id
      WHERE person.id > \(last?.number ?? 0) AND person.email IS NOT NULL AND person.arrived_at IS NOT NULL
        AND EXISTS (SELECT 1 FROM role WHERE role.person_id = person.id AND \(gate.roleIsActive(on: day)))
      ORDER BY person.id LIMIT \(few)
      """)
  }

  var choice: MailChoice {
    var choice = MailChoice()
    choice.digest = cadence
    choice.digestFrom = digestFrom
    return choice
  }
}

extension Digest {
  /// Up to which post each topic was mailed to somebody at once.
  static func mailed(to sight: Sight) throws -> [Int64: Int] {
    let rows = try sight.db.all(
      MailedTopic.self,
      """
      SELECT notice.topic_id, max(notice.number) FROM \(sight.visible(.notice)) AS notice
      WHERE notice.mailed_at IS NOT NULL AND notice.topic_id IS NOT NULL GROUP BY notice.topic_id
      """)
    return Dictionary(rows.map { ($0.topic.number, $0.number) }) { first, _ in first }
  }

  /// The last day on which somebody gave a sign of being there.
  static func lastSign(of person: Person.ID, in db: Transaction) throws -> Day? {
    let days = try db.all(
      Day.self,
      """
      SELECT seen_on FROM person WHERE id = \(person) AND seen_on IS NOT NULL
      UNION ALL SELECT seen_on FROM session WHERE person_id = \(person)
      """)
    return days.max()
  }

  /// When somebody's digest was made last; nothing before the first.
  static func lastMade(for person: Person.ID, in db: Transaction) throws -> Timestamp? {
    try db.first(
      Timestamp.self,
      "SELECT made_at FROM digest_sent WHERE person_id = \(person) ORDER BY made_at DESC LIMIT 1")
  }
}

private struct MailedTopic: RowDecodable {
  let topic: Topic.ID
  let number: Int

  init(from row: inout Row) throws {
    topic = try row.next()
    number = try row.next()
  }
}
