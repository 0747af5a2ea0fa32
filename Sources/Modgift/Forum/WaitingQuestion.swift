import Storage

/// A question nobody has answered, and why it is shown to this viewer.
struct WaitingQuestion: Sendable {
  let line: TopicLine
  /// What the asker does.
  let work: Work
  let nearness: Nearness

  /// Those of some questions that are nearest to somebody's work, among equals those that waited longest.
  static func ordered(_ lines: [TopicLine], by work: [Person.ID: Work], near mine: Work) -> [WaitingQuestion]
  {
    let questions = lines.map { line in
      let theirs = work[line.author] ?? Work(profession: "", population: nil)
      return WaitingQuestion(line: line, work: theirs, nearness: Modgift.nearness(of: mine, to: theirs))
    }
    return questions.enumerated().sorted { one, other in
      if one.element.nearness != other.element.nearness {
        return one.element.nearness > other.element.nearness
      }
      if one.element.line.openedAt != other.element.line.openedAt {
        return one.element.line.openedAt < other.element.line.openedAt
      }
      return one.offset < other.offset
    }.map(\.element)
  }
}

extension Work {
  /// What people do, and the size of the largest municipality they do it in today.
  static func of(_ people: [Person.ID], _ sight: Sight) throws -> [Person.ID: Work] {
    guard !people.isEmpty else { return [:] }
    let rows = try sight.db.all(
      WorkOfPerson.self,
      """
      SELECT person.id, person.profession, max(site.population)
      FROM person
      LEFT JOIN role ON role.person_id = person.id AND \(sight.gate.roleIsActive(on: sight.today))
      LEFT JOIN site ON site.id = role.site_id AND site.kind = 'municipality'
      WHERE person.id IN (\(list: people))
      GROUP BY person.id, person.profession
      """)
    return Dictionary(rows.map { ($0.person, $0.work) }) { first, _ in first }
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
