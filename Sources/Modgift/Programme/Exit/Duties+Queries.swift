import Storage

extension ProgrammeQueries {
  /// Every duty in the order in which they are thought of, with who has taken it.
  func duties() throws -> [HeldDuty] {
    let lines = try db.all(
      DutyLine.self,
      """
      SELECT programme_duty.duty, programme_duty.heir, person.id, person.name,
        EXISTS (SELECT 1 FROM role WHERE role.person_id = person.id AND role.kind = 'coordinator'
          AND \(gate.roleIsActive(on: today)))
      FROM programme_duty LEFT JOIN person ON person.id = programme_duty.person_id
      """)
    let held = Dictionary(lines.map { ($0.duty, $0) }, uniquingKeysWith: { first, _ in first })
    return Duty.allCases.map { duty in
      HeldDuty(
        duty: duty, heir: held[duty]?.heir, person: held[duty]?.person,
        personCan: held[duty]?.personCan ?? false)
    }
  }

  /// The day the programme's team is gone, when one was set.
  func exitDay() throws -> Day? {
    try db.first(String.self, "SELECT value FROM programme WHERE name = \(ExitDay.name)").flatMap {
      Day(iso: $0)
    }
  }

  /// Who can be handed a duty: everybody with a role today, by name.
  func heirs() throws -> [NamedPerson] {
    try db.all(
      NamedPerson.self,
      """
      SELECT person.id, person.name FROM person
      WHERE EXISTS (SELECT 1 FROM role WHERE role.person_id = person.id AND role.kind <> 'evaluator'
        AND \(gate.roleIsActive(on: today)))
      ORDER BY person.sort_name, person.id LIMIT 2000
      """)
  }

  /// Networks without a host, which nobody would look after.
  func networksWithoutHost() throws -> Int {
    try db.value(
      Int.self,
      """
      SELECT count(*) FROM \(gate.listedNetworks) AS network WHERE network.ended_at IS NULL AND network.host_id IS NULL
      """)
  }
}

/// Under what name the day is kept.
enum ExitDay { static let name = "exit-day" }

private struct DutyLine: RowDecodable {
  let duty: Duty
  let heir: Duty.Heir
  let person: NamedPerson?
  let personCan: Bool

  init(from row: inout Row) throws {
    duty = try row.next()
    heir = try row.next()
    person = NamedPerson(id: try row.next(), name: try row.next())
    personCan = try row.next()
  }
}
