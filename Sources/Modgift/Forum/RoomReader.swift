import Storage

/// Somebody who can read a space.
struct RoomReader: Sendable, RowDecodable {
  static let pageSize = 100

  let id: Person.ID
  let name: String
  let sortName: String
  let profession: String
  let askMeAbout: String

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
    sortName = try row.next()
    profession = try row.next()
    askMeAbout = try row.next()
  }

  /// A page of those who can read a space, by name, after one of them.
  static func page(of space: Space.ID, after last: Person.ID?, _ sight: Sight) throws -> [RoomReader] {
    let start: SQL =
      last.map {
        """
         AND (person.sort_name, person.id) >
          (SELECT earlier.sort_name, earlier.id FROM person AS earlier WHERE earlier.id = \($0))
        """
      } ?? ""
    return try sight.db.all(
      RoomReader.self,
      """
      SELECT person.id, person.name, person.sort_name, person.profession, person.ask_me_about
      FROM person
      WHERE person.id IN (SELECT reader.person_id FROM \(sight.gate.readers(on: sight.today)) AS reader
        WHERE reader.space_id = \(space))\(start)
      ORDER BY person.sort_name, person.id LIMIT \(pageSize + 1)
      """)
  }
}
