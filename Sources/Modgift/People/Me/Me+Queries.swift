import Storage

/// A device on which somebody is signed in, as they see it.
struct OwnSession: RowDecodable {
  let id: Session.ID
  let device: Device
  let since: Timestamp

  init(from row: inout Row) throws {
    id = try row.next()
    device = Device(stored: try row.next())
    since = try row.next()
  }
}

/// A role somebody holds or held, with the name of its site.
struct RoleAtSite: RowDecodable {
  let id: Role.ID
  let kind: Role.Kind
  let site: Site.ID
  let siteName: String
  let from: Day
  let until: Day?

  init(from row: inout Row) throws {
    id = try row.next()
    kind = try row.next()
    site = try row.next()
    siteName = try row.next()
    from = try row.next()
    until = try row.next()
  }
}

extension Session {
  /// The devices on which a person is signed in, newest first.
  static func all(of person: Person.ID, at now: Timestamp, in db: Transaction) throws -> [OwnSession] {
    try db.all(
      OwnSession.self,
      """
      SELECT id, device, created_at FROM session
      WHERE person_id = \(person) AND expires_at > \(now)
      ORDER BY created_at DESC, id
      LIMIT 100
      """)
  }
}

extension Role {
  /// All roles of a person, those in force and those that ended, newest first.
  static func all(of person: Person.ID, in db: Transaction) throws -> [RoleAtSite] {
    try db.all(
      RoleAtSite.self,
      """
      SELECT role.id, role.kind, role.site_id, site.name, role.starts_on, role.ends_on
      FROM role JOIN site ON site.id = role.site_id
      WHERE role.person_id = \(person)
      ORDER BY role.starts_on DESC, role.id
      """)
  }
}

/// The dates and the address the programme keeps about a person.
struct OwnRecord: RowDecodable {
  let email: String?
  let gender: String
  let birthYear: Int?
  let seniorityYears: Int?
  let createdAt: Timestamp
  let invitedAt: Timestamp?
  let arrivedAt: Timestamp?
  let seenOn: Day?

  init(from row: inout Row) throws {
    email = try row.next()
    gender = try row.next()
    birthYear = try row.next()
    seniorityYears = try row.next()
    createdAt = try row.next()
    invitedAt = try row.next()
    arrivedAt = try row.next()
    seenOn = try row.next()
  }

  static func of(_ person: Person.ID, in db: Transaction) throws -> OwnRecord {
    try db.value(
      OwnRecord.self,
      """
      SELECT email, gender, birth_year, seniority_years, created_at, invited_at, arrived_at, seen_on
      FROM person WHERE id = \(person)
      """)
  }
}
