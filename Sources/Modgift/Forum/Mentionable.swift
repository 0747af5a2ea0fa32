import Storage

/// Somebody who can be mentioned in a space, since they can read it.
struct Mentionable: Sendable, RowDecodable {
  let id: Person.ID
  let name: String
  let profession: String
  /// Whether another reader of the space has the same name, so that the name alone does not tell whom it means.
  var sharesName = false

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
    profession = try row.next()
  }

  /// What is typed to mention them: their name, where that is enough.
  var typed: String { sharesName ? written : "@\(name)" }

  /// How a mention is written in Markdown.
  var written: String {
    "[@\(name.filter { !"[]()\\".contains($0) })](person:\(id))"
  }

  /// Those of some people who can read a space.
  static func people(_ people: [Person.ID], in space: Space.ID, _ sight: Sight) throws -> [Mentionable] {
    guard !people.isEmpty else { return [] }
    return try sight.db.all(
      Mentionable.self,
      """
      SELECT person.id, person.name, person.profession FROM person
      WHERE person.id IN (\(list: people)) AND person.id IN \(readers(of: space, sight))
      ORDER BY person.sort_name, person.id
      """)
  }

  /// Up to eight readers of a space one of whose names begins with what is typed; all when nothing is.
  static func named(_ typed: String, in space: Space.ID, _ sight: Sight) throws -> [Mentionable] {
    let wanted = typed.lowercased()
    let found = try others(in: space, sight).filter { reader in
      let name = reader.name.lowercased()
      return wanted.isEmpty || name.hasPrefix(wanted)
        || name.split(separator: " ").contains { $0.hasPrefix(wanted) }
        || name.split(separator: " ").joined(separator: ".").hasPrefix(wanted)
    }
    return Array(found.prefix(8))
  }

  /// All readers of a space but the one who looks.
  static func others(in space: Space.ID, _ sight: Sight) throws -> [Mentionable] {
    var readers = try sight.db.all(
      Mentionable.self,
      """
      SELECT person.id, person.name, person.profession FROM person
      WHERE person.id IN \(readers(of: space, sight)) AND person.id <> \(sight.viewer.person)
      ORDER BY person.sort_name, person.id
      """)
    let times = Dictionary(readers.map { ($0.name.lowercased(), 1) }, uniquingKeysWith: +)
    for place in readers.indices {
      readers[place].sharesName = times[readers[place].name.lowercased(), default: 0] > 1
    }
    return readers
  }

  private static func readers(of space: Space.ID, _ sight: Sight) -> SQL {
    """
    (SELECT reader.person_id FROM \(sight.gate.readers(on: sight.today)) AS reader
      WHERE reader.space_id = \(space))
    """
  }
}
