import Storage

extension MailChoice {
  /// Keeps how often the digest comes and how much mail says. Another cadence begins today: nothing is made up for.
  static func choose(
    _ digest: DigestCadence, level: MailLevel? = nil, for person: Person.ID, on today: Day, in db: Transaction
  ) throws {
    let before = try MailChoice.of(person, in: db)
    let from = before.digest == digest ? before.digestFrom : today
    let level = level ?? before.level
    try db.run(
      """
      INSERT INTO mail_choice (person_id, digest, digest_from, level)
      VALUES (\(person), \(digest), \(from), \(level))
      ON CONFLICT (person_id) DO UPDATE
      SET digest = excluded.digest, digest_from = excluded.digest_from, level = excluded.level
      """)
  }

  /// Turns a kind of notice off or on.
  static func turn(_ kind: NoticeKind, on isOn: Bool, for person: Person.ID, in db: Transaction) throws {
    try turn(kind.rawValue, on: isOn, for: person, in: db)
  }

  /// Turns mails that are no notices off or on.
  static func turn(_ kind: LetterKind, on isOn: Bool, for person: Person.ID, in db: Transaction) throws {
    try turn(kind.rawValue, on: isOn, for: person, in: db)
  }

  private static func turn(_ kind: String, on isOn: Bool, for person: Person.ID, in db: Transaction) throws {
    if isOn {
      try db.run("DELETE FROM mail_off WHERE person_id = \(person) AND kind = \(kind)")
    } else {
      try db.run(
        "INSERT INTO mail_off (person_id, kind) VALUES (\(person), \(kind)) ON CONFLICT DO NOTHING")
    }
  }

  /// Chooses how mail from a room comes.
  static func deliver(
    _ space: Space.ID, _ delivery: Delivery, for person: Person.ID, in db: Transaction
  ) throws {
    try db.run(
      """
      INSERT INTO mail_room (person_id, space_id, delivery) VALUES (\(person), \(space), \(delivery))
      ON CONFLICT (person_id, space_id) DO UPDATE SET delivery = excluded.delivery
      """)
  }

  /// Notes that somebody was asked whether to go on.
  static func noteAsked(_ person: Person.ID, on day: Day, in db: Transaction) throws {
    try db.run(
      """
      INSERT INTO mail_choice (person_id, asked_on) VALUES (\(person), \(day))
      ON CONFLICT (person_id) DO UPDATE SET asked_on = excluded.asked_on
      """)
  }
}

extension MailLevel {
  /// The host's choice of what a room's mail may say, traced for its members.
  static func choose(
    _ level: MailLevel, of space: Space.ID, by host: Person.ID, at now: Timestamp, in db: Transaction
  ) throws {
    try db.run(
      """
      INSERT INTO mail_level (space_id, level) VALUES (\(space), \(level))
      ON CONFLICT (space_id) DO UPDATE SET level = excluded.level
      """)
    try record(.mailLevelChosen, by: host, space: space, at: now, in: db)
  }
}
