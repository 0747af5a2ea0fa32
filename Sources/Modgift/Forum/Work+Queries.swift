import Storage

extension Work {
  /// What some people do, and how large the largest municipality is in which each works today.
  static func of(_ people: [Person.ID], _ sight: Sight) throws -> [Person.ID: Work] {
    try sight.known("work", of: Set(people).sorted()) { people in
      let works = try sight.db.all(
        WorkOfPerson.self,
        """
        SELECT person.id, person.profession, (SELECT max(site.population)
          FROM role JOIN site ON site.id = role.site_id
          WHERE role.person_id = person.id AND site.kind = 'municipality'
            AND \(sight.gate.roleIsActive(on: sight.today)))
        FROM person WHERE person.id IN (\(list: people))
        """)
      return Dictionary(uniqueKeysWithValues: works.map { ($0.person, $0.work) })
    }
  }
}

private struct WorkOfPerson: RowDecodable {
  let person: Person.ID
  let work: Work

  init(from row: inout Row) throws {
    person = try row.next()
    work = Work(profession: try row.next(), population: try row.next())
  }
}
