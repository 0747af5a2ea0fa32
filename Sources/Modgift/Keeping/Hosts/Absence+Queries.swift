import Storage

extension Absence {
  /// What of somebody's days away is not over.
  static func of(_ person: Person.ID, from day: Day, in db: Transaction) throws -> [Absence] {
    try db.all(
      Absence.self,
      """
      SELECT id, from_on, through_on FROM absence
      WHERE person_id = \(person) AND through_on >= \(day) ORDER BY from_on, id
      """)
  }

  /// The same of some people.
  static func ofAll(_ people: [Person.ID], from day: Day, in db: Transaction) throws
    -> [Person.ID: [ClosedRange<Day>]]
  {
    guard !people.isEmpty else { return [:] }
    let rows = try db.all(
      DaysAway.self,
      """
      SELECT person_id, from_on, through_on FROM absence
      WHERE person_id IN (\(list: people)) AND through_on >= \(day) ORDER BY from_on
      """)
    return Dictionary(grouping: rows, by: \.person).mapValues { $0.compactMap(\.days) }
  }
}

private struct DaysAway: RowDecodable {
  let person: Person.ID
  let from: Day
  let through: Day

  init(from row: inout Row) throws {
    person = try row.next()
    from = try row.next()
    through = try row.next()
  }

  var days: ClosedRange<Day>? { from <= through ? from...through : nil }
}
