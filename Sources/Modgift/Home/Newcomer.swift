import Storage

/// Somebody who came to one of the viewer's networks a short while ago.
struct Newcomer: Sendable, RowDecodable {
  /// How long somebody is new, in days.
  static let days = 60
  /// How many are shown.
  static let few = 5

  let id: Person.ID
  let name: String
  let profession: String
  let askMeAbout: String
  let arrivedAt: Timestamp

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
    profession = try row.next()
    askMeAbout = try row.next()
    arrivedAt = try row.next()
  }

  /// The latest to arrive in the networks the viewer reads, without the viewer.
  static func latest(_ visit: Visit) throws -> [Newcomer] {
    let people = try people(visit)
    guard !people.isEmpty else { return [] }
    return try visit.db.all(
      Newcomer.self,
      """
      SELECT person.id, person.name, person.profession, person.ask_me_about, person.arrived_at
      FROM person WHERE person.id IN (\(list: people)) ORDER BY person.arrived_at DESC, person.id
      """)
  }

  /// Who they are. The roll tells when somebody arrives, too.
  private static func people(_ visit: Visit) throws -> [Person.ID] {
    let since = visit.today.advanced(by: -days).start(in: visit.installation.clock.zone)
    return try visit.sight.known("newcomers", of: visit.viewer.person) {
      try visit.db.all(
        Person.ID.self,
        """
        SELECT person.id FROM person
        WHERE person.arrived_at > \(since) AND person.id <> \(visit.viewer.person)
          AND person.id IN (SELECT reader.person_id FROM \(visit.gate.readers(on: visit.today)) AS reader
            WHERE reader.kind = 'network' AND reader.space_id IN (\(list: visit.viewer.spaces)))
        ORDER BY person.arrived_at DESC, person.id LIMIT \(few)
        """)
    }
  }
}
