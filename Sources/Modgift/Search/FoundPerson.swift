import Storage

/// Somebody in the programme who fits what was looked for.
struct FoundPerson: Sendable, RowDecodable {
  let id: Person.ID
  let name: String
  let profession: String
  let site: String?
  let askMeAbout: String

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
    profession = try row.next()
    site = try row.next()
    askMeAbout = try row.next()
  }

  /// What they do and where.
  var about: String { [profession, site ?? ""].filter { !$0.isEmpty }.joined(separator: " · ") }

  /// People with a role today of whom every word is the beginning of a word that is kept about them. Evaluators
  /// are not to be asked, so they are not found.
  static func matching(_ request: SearchRequest, _ sight: Sight) throws -> [FoundPerson] {
    let words = searchWords(of: request.text).prefix(8)
    guard !words.isEmpty else { return [] }
    let conditions = words.map { SQL.text("person.search_text", holds: " \($0)") }
    let active: SQL = "role.kind <> 'evaluator' AND \(sight.gate.roleIsActive(on: sight.today))"
    return try sight.db.all(
      FoundPerson.self,
      """
      SELECT person.id, person.name, person.profession,
        (SELECT min(site.name) FROM role JOIN site ON site.id = role.site_id
          WHERE role.person_id = person.id AND \(active)),
        person.ask_me_about
      FROM person
      WHERE \(conditions.joined(separator: " AND "))
        AND EXISTS (SELECT 1 FROM role WHERE role.person_id = person.id AND \(active))
      ORDER BY person.sort_name, person.id LIMIT \(SearchRequest.mostPeople)
      """)
  }
}
