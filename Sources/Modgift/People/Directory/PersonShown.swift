import Storage

/// Somebody's own page, as others see it: what they do not show is not even read.
struct PersonShown: RowDecodable {
  let id: Person.ID
  let name: String
  let profession: String
  let workplace: String
  let askMeAbout: String
  let email: String?
  let phone: String?

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
    profession = try row.next()
    workplace = try row.next()
    askMeAbout = try row.next()
    email = try row.next()
    phone = try row.next()
  }
}

extension Directory {
  /// A person who is in the programme today.
  func person(_ person: Person.ID) throws -> PersonShown? {
    try db.first(
      PersonShown.self,
      """
      SELECT person.id, person.name, person.profession, person.workplace, person.ask_me_about,
        CASE WHEN person.shows_email = 1 THEN person.email END,
        CASE WHEN person.shows_phone = 1 THEN person.phone END
      FROM person
      WHERE person.id = \(person)
        AND EXISTS (SELECT 1 FROM role WHERE role.person_id = person.id AND \(gate.roleIsActive(on: today)))
      """)
  }

  /// The roles they hold today.
  func roles(of person: Person.ID) throws -> [RoleAtSite] {
    try db.all(
      RoleAtSite.self,
      """
      SELECT role.id, role.kind, role.site_id, site.name, role.starts_on, role.ends_on
      FROM role JOIN site ON site.id = role.site_id
      WHERE role.person_id = \(person) AND \(gate.roleIsActive(on: today))
      ORDER BY site.sort_name, role.kind
      """)
  }

  /// The networks they are a member of. Groups and direct rooms are nobody else's business.
  func networks(of person: Person.ID) throws -> [DirectoryChoice<Space>] {
    try db.all(
      DirectoryChoice<Space>.self,
      """
      SELECT network.id, network.name FROM \(gate.networks) AS network
      WHERE network.id IN (SELECT member.space_id FROM \(gate.networkMembers(on: today)) AS member
        WHERE member.person_id = \(person))
      ORDER BY network.sort_name, network.id
      """)
  }
}
