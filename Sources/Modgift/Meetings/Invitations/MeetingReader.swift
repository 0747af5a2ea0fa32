import Storage

/// Somebody who is told of a meeting by mail or by their calendar: what they may read now, in their language.
struct MeetingReader {
  let sight: Sight
  let name: String
  let address: String
  let language: Language

  /// Somebody as they are today; nobody when they hold no role any more or can't be reached.
  static func of(_ person: Person.ID, at now: Timestamp, _ installation: Installation, in db: Transaction)
    throws -> MeetingReader?
  {
    try Visit.reached(person, in: db, installation: installation, now: now).map {
      MeetingReader($0.visit, at: $0.address)
    }
  }

  init(_ visit: Visit, at address: String) {
    sight = visit.sight
    name = visit.viewer.name
    self.address = address
    language = visit.viewer.language
  }
}
