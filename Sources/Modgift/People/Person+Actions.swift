import Storage

extension Person {
  /// Writes a new person down. They are nobody in the programme until a role begins.
  ///
  /// - Returns: The key; nil when somebody else has the address, and then nothing was written.
  static func create(
    _ new: NewPerson, id: Person.ID = .random(), by actor: Person.ID?, at now: Timestamp, in db: Transaction
  ) throws -> Person.ID? {
    let name = boundedName(new.name)
    let words = searchText(of: [name, new.profession, new.workplace].joined(separator: " "))
    let written = try db.run(
      """
      INSERT INTO person (id, name, sort_name, search_text, email, phone, language, profession, workplace,
        gender, birth_year, seniority_years, created_at)
      VALUES (\(id), \(name), \(sortName(of: name)), \(words), \(new.email), \(new.phone?.text), \(new.language),
        \(new.profession), \(new.workplace), \(new.gender), \(new.birthYear), \(new.seniorityYears), \(now))
      ON CONFLICT (email) DO NOTHING
      """)
    guard written == 1 else { return nil }
    try record(.personMade, by: actor, person: id, at: now, in: db)
    return id
  }

  /// Gives a person another name.
  static func rename(
    _ person: Person.ID, to name: String, by actor: Person.ID?, at now: Timestamp, in db: Transaction
  ) throws {
    let name = boundedName(name)
    try db.run("UPDATE person SET name = \(name), sort_name = \(sortName(of: name)) WHERE id = \(person)")
    try refreshSearchText(of: person, in: db)
    try record(.personChanged, by: actor, person: person, at: now, in: db)
  }

  /// Notes the day somebody gave a sign of being there: on the site, by a press in a mail or by an answer to one.
  static func noteSeen(_ person: Person.ID, on day: Day, in db: Transaction) throws {
    try db.run(
      """
      UPDATE person SET seen_on = \(day)
      WHERE id = \(person) AND (seen_on IS NULL OR seen_on < \(day))
      """)
  }

  /// Writes anew what a person is searched by, after any of it has changed.
  static func refreshSearchText(of person: Person.ID, in db: Transaction) throws {
    let words = try db.first(
      String.self,
      """
      SELECT name || ' ' || profession || ' ' || workplace || ' ' || ask_me_about
      FROM person WHERE id = \(person)
      """)
    guard let words else { return }
    try db.run("UPDATE person SET search_text = \(searchText(of: words)) WHERE id = \(person)")
  }

  /// A name as it is kept: one line, not too long, never empty.
  static func boundedName(_ name: String) -> String {
    let line = lineOfText(String(String.UnicodeScalarView(name.unicodeScalars.prefix(4 * longestName))))
    let bounded = trimmed(String(String.UnicodeScalarView(line.unicodeScalars.prefix(longestName))))
    return bounded.isEmpty ? "?" : bounded
  }
}
