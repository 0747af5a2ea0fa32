import Storage

/// Somebody in the programme: a trainer, a peer, a manager, a coordinator, an evaluator.
enum Person {
  typealias ID = Key<Person>

  /// The longest name that is kept, in characters.
  static let longestName = 200
}

/// The person a session belongs to: what every request needs to know of them.
struct PersonInSession: Sendable, RowDecodable {
  let id: Person.ID
  let name: String
  let language: Language
  /// Whether they have been through their first visit.
  let hasArrived: Bool
  /// The last day they were seen, so that a day is noted once and not on each request.
  let seenOn: Day?

  init(id: Person.ID, name: String, language: Language, hasArrived: Bool, seenOn: Day?) {
    self.id = id
    self.name = name
    self.language = language
    self.hasArrived = hasArrived
    self.seenOn = seenOn
  }

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
    language = try row.next()
    hasArrived = try row.next()
    seenOn = try row.next()
  }

  /// The columns it is read from, in order.
  static let columns: SQL =
    "person.id, person.name, person.language, person.arrived_at IS NOT NULL, person.seen_on"
}
