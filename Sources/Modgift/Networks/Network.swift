import Storage

/// Several sites that keep each other going, or a group of people named one by one: a closed room with members
/// and somebody who keeps it.
struct Network: Sendable, RowDecodable {
  typealias ID = Space.ID

  /// The longest name, in characters.
  static let longestName = 200
  /// How many stand on a page of the list.
  static let pageSize = 50

  let id: ID
  /// `network` or `group`. A group has no sites, and only its members know of it.
  let kind: Space.Kind
  let name: String
  let host: NamedPerson?
  let deputy: NamedPerson?

  init(from row: inout Row) throws {
    id = try row.next()
    kind = try row.next()
    name = try row.next()
    host = NamedPerson(id: try row.next(), name: try row.next())
    deputy = NamedPerson(id: try row.next(), name: try row.next())
  }
}

/// A person by name, where nothing more is needed of them.
struct NamedPerson: Sendable, Equatable, RowDecodable {
  let id: Person.ID
  let name: String

  init?(id: Person.ID?, name: String?) {
    guard let id, let name else { return nil }
    self.id = id
    self.name = name
  }

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
  }
}

/// Somebody who reads a room, and why.
struct Member: Sendable, RowDecodable {
  /// How many stand on a page.
  static let pageSize = 100

  let person: NamedPerson
  /// Whether the host added them by name; else they are there because of where they work.
  let isNamed: Bool

  init(from row: inout Row) throws {
    person = try row.next()
    isNamed = try row.next()
  }
}

/// What is wrong with a name that was typed.
enum NameProblem: Sendable, Equatable {
  case missing, tooLong, unreadable, taken, holdsCivilRegistration
}
