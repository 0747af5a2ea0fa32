import Storage

/// Somebody, and how much they want to hear.
private struct PersonLevel: RowDecodable {
  let person: Person.ID
  let level: Following

  init(from row: inout Row) throws {
    person = try row.next()
    level = try row.next()
  }
}

extension NotificationFacts {
  /// Loads what is needed about a change; nothing when its topic is no longer there.
  static func about(_ change: PostChange, _ sight: Sight) throws -> NotificationFacts? {
    guard let place = try change.place ?? place(of: change, sight) else { return nil }
    var facts = NotificationFacts(
      change: change, space: place.space, topic: place.topic, asker: place.asker)
    if change.what == .reported {
      facts.hosts = try hosts(of: place, sight)
    } else {
      facts.topicLevels = try levels("topic_following", "topic_id", change.topic, sight)
      facts.spaceLevels = try levels("space_following", "space_id", change.space, sight)
    }
    facts.readers = try readers(among: facts.candidates, of: change.space, sight)
    return facts
  }

  /// The only people who might be told; nil when it is everyone who reads the space.
  private var candidates: [Person.ID]? {
    if change.what == .reported { return hosts.sorted() }
    let named = Set(change.mentioned)
    switch change.what {
    case .opened where space != .everyone: return nil
    case .opened: return named.union(followers(in: spaceLevels)).sorted()
    case .replied where space == .direct: return nil
    case .replied: return named.union(followers(in: topicLevels)).union([asker]).sorted()
    case .edited, .deleted, .topicDeleted, .reported: return named.sorted()
    }
  }

  private func followers(in levels: [Person.ID: Following]) -> [Person.ID] {
    levels.filter { $0.value == .follow }.map(\.key)
  }

  private static func place(of change: PostChange, _ sight: Sight) throws -> PostChange.Place? {
    try sight.db.first(
      PostChange.Place.self,
      """
      SELECT space.kind, space.host_id, space.deputy_id, topic.kind, topic.author_id
      FROM \(sight.visible(.topic)) AS topic
      JOIN \(sight.visible(.space)) AS space ON space.id = +topic.space_id
      WHERE topic.id = \(change.topic)
      """)
  }

  private static func levels<Of>(
    _ table: SQL, _ column: SQL, _ place: Key<Of>, _ sight: Sight
  ) throws -> [Person.ID: Following] {
    let rows = try sight.db.all(
      PersonLevel.self, "SELECT person_id, level FROM \(table) WHERE \(column) = \(place)")
    return Dictionary(rows.map { ($0.person, $0.level) }) { first, _ in first }
  }

  /// The host and the deputy; of everyone's space, the coordinators while there are any.
  private static func hosts(of place: PostChange.Place, _ sight: Sight) throws -> Set<Person.ID> {
    let keepers = Set([place.host, place.deputy].compactMap(\.self))
    guard place.space == .everyone else { return keepers }
    let coordinators = Set(
      try sight.db.all(
        Person.ID.self,
        """
        SELECT role.person_id FROM role
        WHERE role.kind = 'coordinator' AND \(sight.gate.roleIsActive(on: sight.today))
        """))
    return coordinators.isEmpty ? keepers : coordinators
  }

  private static func readers(
    among people: [Person.ID]?, of space: Space.ID, _ sight: Sight
  ) throws -> [Person.ID] {
    if let people, people.isEmpty { return [] }
    let few: SQL = people.map { "AND reader.person_id IN (\(list: $0))" } ?? ""
    return try sight.db.all(
      Person.ID.self,
      """
      SELECT DISTINCT reader.person_id FROM \(sight.gate.readers(on: sight.today)) AS reader
      WHERE reader.space_id = \(space) \(few)
      """)
  }
}
