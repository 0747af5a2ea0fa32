import Storage

extension Profile {
  /// Keeps what a person says about themself.
  func keep(for person: Person.ID, in db: Transaction) throws {
    try db.run(
      """
      UPDATE person
      SET name = \(name), sort_name = \(sortName(of: name)), phone = \(phone), language = \(language),
        ask_me_about = \(askMeAbout), shows_email = \(showsEmail), shows_phone = \(showsPhone),
        workplace = \(workplace), profession = \(profession),
        search_text = \(searchText(of: "\(name) \(profession) \(workplace) \(askMeAbout)"))
      WHERE id = \(person)
      """)
  }
}

extension Person {
  /// Notes that somebody has been through their first visit.
  static func arrive(_ person: Person.ID, at now: Timestamp, in db: Transaction) throws {
    try db.run("UPDATE person SET arrived_at = \(now) WHERE id = \(person) AND arrived_at IS NULL")
  }

  /// Speaks another language with somebody from now on.
  static func choose(_ language: Language, for person: Person.ID, in db: Transaction) throws {
    try db.run("UPDATE person SET language = \(language) WHERE id = \(person)")
  }
}
