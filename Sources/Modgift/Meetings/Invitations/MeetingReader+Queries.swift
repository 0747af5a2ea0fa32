import Storage

/// Somebody who is told of a meeting by mail or by their calendar: what they may read now, in their language.
struct MeetingReader {
  let sight: Sight
  let name: String
  let address: String
  let language: Language

  /// Somebody as they are today; nobody when they hold no role any more or can't be reached.
  static func of(_ person: Person.ID, at now: Timestamp, _ installation: Installation, in db: Transaction)
    throws
    -> MeetingReader?
  {
    let today = installation.clock.day(now)
    guard
      let found = try db.first(
        Found.self,
        "SELECT \(PersonInSession.columns), person.email FROM person WHERE person.id = \(person)"),
      let address = found.address,
      let viewer = try installation.gate.viewer(found.person, on: today, in: db)
    else { return nil }
    return MeetingReader(
      sight: Sight(db: db, viewer: viewer, gate: installation.gate, today: today), name: found.person.name,
      address: address, language: found.person.language)
  }

  private struct Found: RowDecodable {
    let person: PersonInSession
    let address: String?

    init(from row: inout Row) throws {
      person = try row.next()
      address = try row.next()
    }
  }
}
