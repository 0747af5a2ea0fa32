import Mail
import Storage

extension MailTrouble {
  /// Notes that a mail to somebody came back. One mail counts once, as the worst that was heard of it; what went to
  /// an address they have no more says nothing.
  static func note(
    _ failure: BounceReport.Failure, ofMail mail: Int64, to person: Person.ID, at now: Timestamp,
    in db: Transaction
  ) throws {
    let current = try db.first(String?.self, "SELECT email FROM person WHERE id = \(person)") ?? nil
    guard let current else { return }
    let sentTo = try db.first(String.self, "SELECT address FROM outgoing_mail WHERE id = \(mail)")
    guard sentTo ?? current == current else { return }
    let points = points(failure.severity)
    try db.run(
      """
      INSERT INTO mail_bounce (mail_id, person_id, points, came_at) VALUES (\(mail), \(person), \(points), \(now))
      ON CONFLICT (mail_id) DO UPDATE SET points = \(.greatest("mail_bounce.points", "excluded.points"))
      WHERE mail_bounce.person_id = excluded.person_id
      """)
    guard try MailTrouble.score(of: person, at: now, in: db) >= mostPoints else { return }
    let paused = try db.run(
      """
      INSERT INTO mail_pause (person_id, address, since) VALUES (\(person), \(current), \(now))
      ON CONFLICT (person_id) DO UPDATE SET address = excluded.address, since = excluded.since
      WHERE mail_pause.address <> excluded.address
      """)
    if paused > 0 { try Job.enqueue(jobKind, payload: person.description, at: now, due: now, in: db) }
  }

  /// Forgets what came back: something has arrived, or they ask for another try.
  static func end(for person: Person.ID, in db: Transaction) throws {
    try db.run("DELETE FROM mail_bounce WHERE person_id = \(person)")
    try db.run("DELETE FROM mail_pause WHERE person_id = \(person)")
  }
}

extension Correspondent {
  /// Notes that they answered a mail: they are here, and mail reaches them.
  func hasWritten(on day: Day, in db: Transaction) throws {
    if person.seenOn.map({ $0 < day }) ?? true {
      try db.run(
        "UPDATE person SET seen_on = \(day) WHERE id = \(person.id) AND (seen_on IS NULL OR seen_on < \(day))"
      )
    }
    if isInTrouble { try MailTrouble.end(for: person.id, in: db) }
  }
}
