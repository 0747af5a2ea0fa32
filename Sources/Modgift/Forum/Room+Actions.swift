import Storage

extension Room {
  /// Marks everything in a space as read up to now.
  static func markAllRead(_ space: Space.ID, at now: Timestamp, _ sight: Sight) throws {
    try sight.db.run(
      """
      INSERT INTO space_reading (person_id, space_id, read_until)
      VALUES (\(sight.viewer.person), \(space), \(now))
      ON CONFLICT (person_id, space_id) DO UPDATE SET read_until = excluded.read_until
      """)
    try ReadPlace.space(space).tell(at: now, sight)
  }

  /// Sets how much the viewer wants to hear of a space; nil for what concerns them.
  static func setFollowing(_ level: Following?, of space: Space.ID, _ sight: Sight) throws {
    let person = sight.viewer.person
    guard let level else {
      try sight.db.run("DELETE FROM space_following WHERE person_id = \(person) AND space_id = \(space)")
      return
    }
    try sight.db.run(
      """
      INSERT INTO space_following (person_id, space_id, level) VALUES (\(person), \(space), \(level))
      ON CONFLICT (person_id, space_id) DO UPDATE SET level = excluded.level
      """)
  }

  /// The direct space of the viewer and some others, who can all be written to: the one there is, or a new one.
  static func direct(with others: [Person.ID], at now: Timestamp, _ sight: Sight) throws -> Space.ID {
    let people = others + [sight.viewer.person]
    if let there = try existingDirect(of: people, sight) { return there }
    let space = Space.ID.random()
    try sight.db.run(
      """
      INSERT INTO space (id, kind, name, sort_name, created_at)
      VALUES (\(space), \(Space.Kind.direct), '', '', \(now))
      """)
    for person in people {
      try sight.db.run(
        """
        INSERT INTO space_person (space_id, person_id, added_by, added_at)
        VALUES (\(space), \(person), \(sight.viewer.person), \(now))
        """)
    }
    return space
  }

  private static func existingDirect(of people: [Person.ID], _ sight: Sight) throws -> Space.ID? {
    try sight.db.first(
      Space.ID.self,
      """
      SELECT space.id FROM \(sight.visible(.space)) AS space
      JOIN space_person ON space_person.space_id = space.id
      WHERE space.kind = 'direct'
      GROUP BY space.id
      HAVING count(*) = \(people.count)
        AND count(CASE WHEN space_person.person_id IN (\(list: people)) THEN 1 END) = \(people.count)
      ORDER BY space.id LIMIT 1
      """)
  }
}
