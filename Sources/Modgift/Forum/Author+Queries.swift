import Storage

extension Author {
  /// Who wrote or deleted posts, by their keys.
  static func of(_ posts: [PostShown], _ sight: Sight) throws -> [Person.ID: Author] {
    try of(posts.map(\.author) + posts.compactMap(\.deletedBy), sight)
  }

  /// Who some people are, by their keys.
  static func of(_ people: [Person.ID], _ sight: Sight) throws -> [Person.ID: Author] {
    try sight.known("authors", of: Set(people).sorted()) { try named($0, sight) }
  }

  private static func named(_ people: [Person.ID], _ sight: Sight) throws -> [Person.ID: Author] {
    guard !people.isEmpty else { return [:] }
    let roles = try sight.db.all(
      RoleOfAuthor.self,
      """
      SELECT person.id, person.name, person.profession, site.name, role.starts_on,
        CASE WHEN \(sight.gate.roleIsActive(on: sight.today)) THEN 1 ELSE 0 END
      FROM person
      LEFT JOIN role ON role.person_id = person.id
      LEFT JOIN site ON site.id = role.site_id
      WHERE person.id IN (\(list: people))
      """)
    return Dictionary(grouping: roles, by: \.person).compactMapValues(RoleOfAuthor.author)
  }
}

/// One of the roles somebody who wrote has or had, and who they are; without a role when they never had one.
private struct RoleOfAuthor: RowDecodable {
  let person: Person.ID
  let name: String
  let profession: String
  let site: String?
  let startsOn: Day?
  let isActive: Bool

  init(from row: inout Row) throws {
    person = try row.next()
    name = try row.next()
    profession = try row.next()
    site = try row.next()
    startsOn = try row.next()
    isActive = try row.next()
  }

  /// Who somebody is by all their roles: the site is that of the latest.
  static func author(of roles: [RoleOfAuthor]) -> Author? {
    let latest = roles.max { ($0.startsOn ?? .epoch, $1.site ?? "") < ($1.startsOn ?? .epoch, $0.site ?? "") }
    return latest.map {
      Author(
        name: $0.name, profession: $0.profession, site: $0.site, isHere: roles.contains(where: \.isActive))
    }
  }
}
