import Storage

extension MailChoice {
  /// What somebody chose; what is usual where they chose nothing.
  static func of(_ person: Person.ID, in db: Transaction) throws -> MailChoice {
    var choice =
      try db.first(
        ChoiceRow.self,
        "SELECT digest, digest_from, level, asked_on FROM mail_choice WHERE person_id = \(person)"
      )?.choice ?? MailChoice()
    let off = try db.all(String.self, "SELECT kind FROM mail_off WHERE person_id = \(person)")
    choice.off = Set(off.compactMap(NoticeKind.init(rawValue:)))
    choice.stopped = Set(off.compactMap(LetterKind.init(rawValue:)))
    let rooms = try db.all(
      RoomRow.self, "SELECT space_id, delivery FROM mail_room WHERE person_id = \(person)")
    choice.rooms = Dictionary(rooms.map { ($0.space, $0.delivery) }) { first, _ in first }
    return choice
  }

  /// Whether somebody wants no more of some mails.
  static func hasStopped(_ kind: LetterKind, _ person: Person.ID, in db: Transaction) throws -> Bool {
    try db.holds("SELECT 1 FROM mail_off WHERE person_id = \(person) AND kind = \(kind)")
  }
}

extension MailLevel {
  /// The most that somebody wants said by mail.
  static func chosen(by person: Person.ID, in db: Transaction) throws -> MailLevel {
    try db.first(MailLevel.self, "SELECT level FROM mail_choice WHERE person_id = \(person)")
      ?? MailChoice().level
  }

  /// What each room of a viewer's lets its mail say.
  static func ofRooms(_ sight: Sight) throws -> [Space.ID: MailLevel] {
    let rows = try sight.db.all(
      LevelRow.self,
      """
      SELECT space.id, space.kind, mail_level.level
      FROM \(sight.visible(.space)) AS space LEFT JOIN mail_level ON mail_level.space_id = space.id
      """)
    return Dictionary(rows.map { ($0.space, $0.level ?? .usual(for: $0.kind)) }) { first, _ in first }
  }
}

private struct ChoiceRow: RowDecodable {
  let choice: MailChoice

  init(from row: inout Row) throws {
    var choice = MailChoice()
    choice.digest = try row.next()
    choice.digestFrom = try row.next()
    choice.level = try row.next()
    choice.askedOn = try row.next()
    self.choice = choice
  }
}

private struct RoomRow: RowDecodable {
  let space: Space.ID
  let delivery: MailChoice.Delivery

  init(from row: inout Row) throws {
    space = try row.next()
    delivery = try row.next()
  }
}

private struct LevelRow: RowDecodable {
  let space: Space.ID
  let kind: Space.Kind
  let level: MailLevel?

  init(from row: inout Row) throws {
    space = try row.next()
    kind = try row.next()
    level = try row.next()
  }
}
