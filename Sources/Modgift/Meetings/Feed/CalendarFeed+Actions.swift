import Storage

extension CalendarFeed {
  /// Chooses what it shows; makes it where there is none.
  static func choose(_ shows: Shows, for person: Person.ID, now: Timestamp, in db: Transaction) throws {
    try db.run(
      """
      INSERT INTO calendar_feed (person_id, number, shows, made_at)
      VALUES (\(person), \(ID.random()), \(shows), \(now))
      ON CONFLICT (person_id) DO UPDATE SET shows = excluded.shows
      """)
  }

  /// Gives it a new address. The old one is from then on a stranger's.
  static func renew(for person: Person.ID, now: Timestamp, in db: Transaction) throws {
    try db.run(
      "UPDATE calendar_feed SET number = \(ID.random()), made_at = \(now) WHERE person_id = \(person)")
  }

  /// Takes it away.
  static func end(for person: Person.ID, in db: Transaction) throws {
    try db.run("DELETE FROM calendar_feed WHERE person_id = \(person)")
  }
}
