import Foundation
import Storage

extension RegisterGround {
  /// Adds people with all that a register may say of them.
  mutating func readPeople(_ ids: [Person.ID], during current: RegisterImport.ID?, in db: Transaction) throws
  {
    for some in ids.inParts {
      let lines = try db.all(
        KnownPersonLine.self,
        """
        SELECT id, name, email, phone, profession, workplace, gender, birth_year, seniority_years,
          arrived_at IS NOT NULL
        FROM person WHERE id IN (\(list: some))
        """)
      for line in lines { people[line.id] = line.known }
      try readRoles(some, in: db)
      try readRegister(some, during: current, in: db)
    }
  }

  private mutating func readRoles(_ ids: [Person.ID], in db: Transaction) throws {
    let sites = try db.all(
      Pair<String>.self,
      """
      SELECT DISTINCT role.person_id, site.code
      FROM role JOIN site ON site.id = role.site_id
      WHERE role.kind = 'trainer' AND role.person_id IN (\(list: ids))
      """)
    for site in sites { people[site.person]?.sites.insert(site.value) }
    let courses = try db.all(
      Pair<Key<RegisterCourse>>.self,
      "SELECT person_id, course_id FROM participation WHERE person_id IN (\(list: ids))")
    for course in courses { people[course.person]?.courses.insert(course.value) }
    let answers = try db.all(
      FollowUpLine.self,
      """
      SELECT person_id, asked_on, under_way, reason, trainings_held, remark
      FROM follow_up WHERE person_id IN (\(list: ids))
      """)
    for answer in answers { people[answer.person]?.followUps.insert(answer.followUp) }
  }

  private mutating func readRegister(
    _ ids: [Person.ID], during current: RegisterImport.ID?, in db: Transaction
  )
    throws
  {
    let said = try db.all(
      Pair<String>.self,
      "SELECT DISTINCT person_id, said FROM register_row WHERE person_id IN (\(list: ids))")
    let decoder = JSONDecoder()
    for line in said {
      let fields = try decoder.decode(RegisterFields.self, from: Data(line.value.utf8))
      people[line.person]?.said.append(fields)
    }
    guard let current else { return }
    let done = try db.all(
      Person.ID.self,
      """
      SELECT DISTINCT person_id FROM register_row
      WHERE person_id IN (\(list: ids)) AND import_id = \(current)
      """)
    for person in done { people[person]?.isOfThisImport = true }
  }
}

/// A person, and one thing about them.
private struct Pair<Value: ColumnValue>: RowDecodable {
  let person: Person.ID
  let value: Value

  init(from row: inout Row) throws {
    person = try row.next()
    value = try row.next(Value.self)
  }
}

private struct FollowUpLine: RowDecodable {
  let person: Person.ID
  let followUp: RegisterFollowUp

  init(from row: inout Row) throws {
    person = try row.next()
    followUp = RegisterFollowUp(
      day: try row.next(), underWay: try row.next(), reason: try row.next(), trainingsHeld: try row.next(),
      remark: try row.next())
  }
}

private struct KnownPersonLine: RowDecodable {
  let id: Person.ID
  let known: RegisterGround.Known

  init(from row: inout Row) throws {
    let id = try row.next(Person.ID.self)
    var fields = RegisterFields()
    fields[.name] = try row.next(String.self)
    fields[.email] = try row.next(String?.self)
    fields[.phone] = try row.next(String?.self)
    fields[.profession] = try row.next(String.self)
    fields[.workplace] = try row.next(String.self)
    fields[.gender] = try row.next(String.self)
    fields[.birthYear] = try row.next(Int?.self).map(String.init)
    fields[.seniority] = try row.next(Int?.self).map(String.init)
    self.id = id
    known = RegisterGround.Known(id: id, hasArrived: try row.next(), fields: fields)
  }
}
