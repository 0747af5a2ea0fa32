import Storage

extension Room {
  /// A space the viewer may read.
  static func named(_ space: Space.ID, _ sight: Sight) throws -> Room? {
    let found = try sight.db.first(
      Space.self,
      "SELECT \(Space.columns) FROM \(sight.visible(.space)) AS space WHERE space.id = \(space)")
    return try found.map { try Room(of: $0, sight) }
  }

  /// A space for an act in it.
  /// - Throws: `Refusal.notFound` when it is not there or not for the viewer.
  static func required(_ space: Space.ID, _ sight: Sight) throws -> Room {
    guard let room = try named(space, sight) else { throw Refusal.notFound }
    return room
  }

  /// A space that was already found for the viewer.
  init(of space: Space, _ sight: Sight) throws {
    self.space = space
    readers = try sight.gate.readerCount(
      of: space.id, space.kind, on: sight.today, asOf: sight.viewer.rollStamp, in: sight.db)
    others = space.kind == .direct ? try Room.others(in: [space.id], sight)[space.id] ?? [] : []
  }

  /// All spaces the viewer may read, everyone's first, then by name.
  static func all(_ sight: Sight) throws -> [Room] {
    let spaces = try sight.db.all(
      Space.self,
      """
      SELECT \(Space.columns) FROM \(sight.visible(.space)) AS space
      ORDER BY CASE space.kind WHEN 'everyone' THEN 0 WHEN 'network' THEN 1 WHEN 'group' THEN 2 ELSE 3 END,
        space.sort_name, space.id
      """)
    let readers = try readerCounts(sight)
    let others = try others(in: spaces.filter { $0.kind == .direct }.map(\.id), sight)
    return spaces.map { Room(space: $0, others: others[$0.id] ?? [], readers: readers[$0.id] ?? 0) }
  }

  /// The names of the others in direct spaces.
  static func others(in spaces: [Space.ID], _ sight: Sight) throws -> [Space.ID: [String]] {
    guard !spaces.isEmpty else { return [:] }
    let names = try sight.db.all(
      NameInSpace.self,
      """
      SELECT space_person.space_id, person.name
      FROM \(sight.visible(.space)) AS space
      JOIN space_person ON space_person.space_id = space.id
      JOIN person ON person.id = space_person.person_id
      WHERE space.id IN (\(list: spaces)) AND person.id <> \(sight.viewer.person)
      ORDER BY space_person.space_id, person.sort_name, person.id
      """)
    return Dictionary(grouping: names, by: \.space).mapValues { $0.map(\.name) }
  }

  private static func readerCounts(_ sight: Sight) throws -> [Space.ID: Int] {
    let counts = try sight.db.all(
      CountInSpace.self,
      """
      SELECT reader.space_id, count(DISTINCT reader.person_id)
      FROM \(sight.gate.readers(on: sight.today)) AS reader
      WHERE reader.space_id IN (\(list: sight.viewer.spaces)) GROUP BY reader.space_id
      """)
    return Dictionary(counts.map { ($0.space, $0.count) }) { first, _ in first }
  }
}

/// A name in a direct space.
private struct NameInSpace: RowDecodable {
  let space: Space.ID
  let name: String

  init(from row: inout Row) throws {
    space = try row.next()
    name = try row.next()
  }
}

/// A number that belongs to a space.
struct CountInSpace: RowDecodable {
  let space: Space.ID
  let count: Int

  init(from row: inout Row) throws {
    space = try row.next()
    count = try row.next()
  }
}
