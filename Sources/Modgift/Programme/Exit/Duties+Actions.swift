import Storage

extension Duty {
  /// Hands a duty on, or takes it back.
  func handOn(
    to heir: Heir?, _ person: Person.ID?, by actor: Person.ID, at now: Timestamp, in db: Transaction
  ) throws {
    try db.run("DELETE FROM programme_duty WHERE programme_duty.duty = \(self)")
    if let heir {
      try db.run(
        """
        INSERT INTO programme_duty (duty, heir, person_id, decided_by, decided_at)
        VALUES (\(self), \(heir), \(person), \(actor), \(now))
        """)
    }
    try record(
      .dutyHandedOn, by: actor, person: person, detail: "\(rawValue) \(heir?.rawValue ?? "–")", at: now,
      in: db)
  }
}

extension ExitDay {
  /// Sets the day, or takes it back.
  static func set(_ day: Day?, by actor: Person.ID, at now: Timestamp, in db: Transaction) throws {
    try db.run("DELETE FROM programme WHERE name = \(name)")
    if let day { try db.run("INSERT INTO programme (name, value) VALUES (\(name), \(day.description))") }
    try record(.exitDaySet, by: actor, detail: day?.description ?? "–", at: now, in: db)
  }
}
