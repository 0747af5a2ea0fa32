import Storage

/// What a person says about themself on their own page.
struct Profile: Sendable {
  /// The longest line on what one can be asked about, in characters.
  static let longestOffer = 110
  static let longestWork = 120

  let name: String
  let phone: String?
  let language: Language
  let askMeAbout: String
  let showsEmail: Bool
  let showsPhone: Bool
  let workplace: String
  let profession: String
}

extension Profile: RowDecodable {
  init(from row: inout Row) throws {
    name = try row.next()
    phone = try row.next()
    language = try row.next()
    askMeAbout = try row.next()
    showsEmail = try row.next()
    showsPhone = try row.next()
    workplace = try row.next()
    profession = try row.next()
  }

  static func of(_ person: Person.ID, in db: Transaction) throws -> Profile {
    try db.value(
      Profile.self,
      """
      SELECT name, phone, language, ask_me_about, shows_email, shows_phone, workplace, profession
      FROM person WHERE id = \(person)
      """)
  }
}
