import Storage

extension Member {
  /// A page of a room's members by name, one more than fits when there are more.
  static func page(
    of network: Network.ID, after last: Person.ID? = nil, limit: Int = Member.pageSize, _ gate: Gate,
    on day: Day, in db: Transaction
  ) throws -> [Member] {
    let start: SQL =
      if let last {
        """
        AND (person.sort_name, person.id) >
          (SELECT last.sort_name, last.id FROM person AS last WHERE last.id = \(last))
        """
      } else {
        .empty
      }
    return try db.all(
      Member.self,
      """
      SELECT person.id, person.name, EXISTS (SELECT 1 FROM space_person
        WHERE space_person.space_id = \(network) AND space_person.person_id = person.id)
      FROM person
      WHERE person.id IN (SELECT reader.person_id FROM \(gate.readers(on: day)) AS reader
        WHERE reader.space_id = \(network)) \(start)
      ORDER BY person.sort_name, person.id
      LIMIT \(limit + 1)
      """)
  }

  /// Where some people work today, by person.
  static func workplaces(of people: [Person.ID], _ gate: Gate, on day: Day, in db: Transaction) throws
    -> [Person.ID: [String]]
  {
    let lines = try db.all(
      Workplace.self,
      """
      SELECT DISTINCT role.person_id, site.name, site.sort_name
      FROM role JOIN site ON site.id = role.site_id
      WHERE role.person_id IN (\(list: people)) AND \(gate.roleIsActive(on: day))
      ORDER BY site.sort_name
      """)
    return Dictionary(grouping: lines, by: \.person).mapValues { $0.map(\.site) }
  }

  private struct Workplace: RowDecodable {
    let person: Person.ID
    let site: String

    init(from row: inout Row) throws {
      person = try row.next()
      site = try row.next()
    }
  }
}
