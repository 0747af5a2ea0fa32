import Storage

/// A mail that tells one person what happened in one topic: one for all that happens while it waits.
enum NoticeMail {
  static let kind = "notice"
  /// How long it gathers, in seconds. Together with the worker's rounds it leaves within two minutes.
  static let gathersSeconds = 60
  /// The most of a post that is mailed, in characters.
  static let longestQuote = 6_000

  /// Lets a mail wait for everybody who is told at once, where none waits already. Only somebody who has been here is
  /// written to: until then nobody knows whose inbox an address opens.
  static func gather(
    for people: [Person.ID], in topic: Topic.ID, at now: Timestamp, in db: Transaction
  ) throws {
    guard !people.isEmpty else { return }
    let addresses = try db.all(
      PersonAddress.self,
      """
      SELECT id, email FROM person
      WHERE id IN (\(list: people.sorted())) AND email IS NOT NULL AND arrived_at IS NOT NULL
      """)
    let orders = addresses.map { person in
      MailOrder(
        person: person.id, address: person.email, payload: topic.description,
        once: "\(kind) \(topic) \(person.id)")
    }
    try OutgoingMail.enqueue(
      kind, orders, rank: .notice, due: now.adding(.seconds(gathersSeconds)), at: now, in: db)
  }

  /// Notes which notices went along; what came in between gets a mail of its own.
  static func noteMailed(
    _ notices: [Notification.ID], to person: Person.ID, in topic: Topic.ID, at now: Timestamp,
    in db: Transaction
  ) throws {
    try db.run("UPDATE notice SET mailed_at = \(now) WHERE id IN (\(list: notices))")
    let others = try db.holds(
      """
      SELECT 1 FROM \(Gate.everything(.notice)) AS late
      WHERE late.person_id = \(person) AND late.topic_id = \(topic) AND late.read_at IS NULL
        AND late.mailed_at IS NULL AND late.kind IN ('asked', 'answer', 'mention', 'question', 'direct')
        AND late.made_at > \(now.adding(.minutes(-5)))
      """)
    if others { try gather(for: [person], in: topic, at: now, in: db) }
  }

  /// Whether a post stands in somebody's inbox.
  static func hasTold(of post: Post.ID, in db: Transaction) throws -> Bool {
    try db.holds(
      """
      SELECT 1 FROM \(Gate.everything(.notice)) AS told
      WHERE told.post_id = \(post) AND told.mailed_at IS NOT NULL
      """)
  }
}

/// A person with the address their mail goes to.
private struct PersonAddress: RowDecodable {
  let id: Person.ID
  let email: String

  init(from row: inout Row) throws {
    id = try row.next()
    email = try row.next()
  }
}
