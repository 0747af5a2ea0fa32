import Storage

/// Which people the coordinator wants to see.
enum PeopleFilter: String, Sendable, CaseIterable {
  case all
  case notInvited = "not-invited"
  case notArrived = "not-arrived"
  case noAddress = "no-address"
}

/// A person as the coordinator sees them: how to reach them, and how far they have come.
struct PersonLine: Sendable, RowDecodable {
  static let pageSize = 50

  let id: Person.ID
  let name: String
  let email: String?
  let isInvited: Bool
  let hasArrived: Bool

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
    email = try row.next()
    isInvited = try row.next()
    hasArrived = try row.next()
  }

  static let columns: SQL =
    "person.id, person.name, person.email, person.invited_at IS NOT NULL, person.arrived_at IS NOT NULL"

  var state: PersonState {
    hasArrived ? .arrived : email == nil ? .noAddress : isInvited ? .invited : .notInvited
  }
}

/// A role from a day to a day, whose it is and where.
struct RoleLine: Sendable, RowDecodable {
  let id: Role.ID
  let kind: Role.Kind
  let person: PersonLine
  let site: Site.ID
  let siteName: String
  let startsOn: Day
  let endsOn: Day?

  init(from row: inout Row) throws {
    id = try row.next()
    kind = try row.next()
    person = try row.next()
    site = try row.next()
    siteName = try row.next()
    startsOn = try row.next()
    endsOn = try row.next()
  }

  func hasEnded(on day: Day) -> Bool { endsOn.map { $0 <= day } ?? false }
}

extension ProgrammeQueries {
  /// A page of people by name, one more than fits when there are more.
  func people(_ filter: PeopleFilter, named typed: String, after last: Person.ID?) throws -> [PersonLine] {
    var conditions: [SQL] = [condition(filter)]
    for word in searchWords(of: String(typed.prefix(200))).prefix(8) where !typed.contains("@") {
      conditions.append(.text("person.search_text", holds: " \(word)"))
    }
    if typed.contains("@") {
      conditions.append("person.email = \(trimmed(String(typed.prefix(300))).lowercased())")
    }
    if let last {
      conditions.append(
        """
        (person.sort_name, person.id) >
          (SELECT last.sort_name, last.id FROM person AS last WHERE last.id = \(last))
        """)
    }
    return try db.all(
      PersonLine.self,
      """
      SELECT \(PersonLine.columns) FROM person
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY person.sort_name, person.id
      LIMIT \(PersonLine.pageSize + 1)
      """)
  }

  private func condition(_ filter: PeopleFilter) -> SQL {
    switch filter {
    case .all: "1 = 1"
    case .notInvited: "person.invited_at IS NULL AND person.arrived_at IS NULL AND person.email IS NOT NULL"
    case .notArrived: "person.invited_at IS NOT NULL AND person.arrived_at IS NULL"
    case .noAddress: "person.email IS NULL"
    }
  }

  func person(_ id: Person.ID) throws -> PersonLine? {
    try db.first(PersonLine.self, "SELECT \(PersonLine.columns) FROM person WHERE person.id = \(id)")
  }

  private func roles(_ condition: SQL) throws -> [RoleLine] {
    try db.all(
      RoleLine.self,
      """
      SELECT role.id, role.kind, \(PersonLine.columns), site.id, site.name, role.starts_on, role.ends_on
      FROM role
      JOIN person ON person.id = role.person_id
      JOIN site ON site.id = role.site_id
      WHERE \(condition)
      ORDER BY person.sort_name, person.id, role.starts_on, role.id
      LIMIT 1000
      """)
  }

  func roles(of person: Person.ID) throws -> [RoleLine] { try roles("role.person_id = \(person)") }

  /// The roles in force at a site today, by name.
  func roles(at site: Site.ID) throws -> [RoleLine] {
    try roles("role.site_id = \(site) AND \(gate.roleIsActive(on: today))")
  }

  func role(_ id: Role.ID) throws -> RoleLine? { try roles("role.id = \(id)").first }
}
