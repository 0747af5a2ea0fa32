import Storage
import Testing

@testable import Modgift

extension World {
  /// A conversation of one post, as if somebody had opened it.
  func write(topic title: String, in space: Space.ID, by author: Cast) async throws {
    let now = clock.now
    try await database.write { db in
      let topic = Key<Space>.random()
      try db.run(
        """
        INSERT INTO topic (id, space_id, author_id, kind, title, opened_at, last_posted_at, last_number)
        VALUES (\(topic), \(space), \(author.id), 'question', \(title), \(now), \(now), 1)
        """)
      try db.run(
        """
        INSERT INTO post (id, space_id, topic_id, author_id, number, body, body_html, posted_at)
        VALUES (\(Key<Space>.random()), \(space), \(topic), \(author.id), 1, \(title), \(title), \(now))
        """)
    }
  }

  /// Who hosts a room and who is deputy.
  func keepers(of space: Space.ID) async throws -> [Person.ID?] {
    try await database.read { db in
      try db.all(Keepers.self, "SELECT host_id, deputy_id FROM space WHERE id = \(space)")
        .flatMap { [$0.host, $0.deputy] }
    }
  }

  /// What somebody did, as the audit log stores it, earliest first.
  func acts() async throws -> [String] {
    try await database.read { db in
      try db.all(String.self, "SELECT act FROM audit WHERE actor_id IS NOT NULL ORDER BY made_at, act")
    }
  }

  /// Those that concern a room.
  func acts(in space: Space.ID) async throws -> [String] {
    try await database.read { db in
      try db.all(String.self, "SELECT act FROM audit WHERE space_id = \(space) ORDER BY made_at, act")
    }
  }

  /// Whether somebody reads a room now.
  func reads(_ person: Cast, _ space: Space.ID) async throws -> Bool {
    let day = reception.installation.clock.day(clock.now)
    return try await database.read { try Gate().mayRead(space, person: person.id, on: day, in: $0) }
  }
}

private struct Keepers: RowDecodable {
  let host: Person.ID?
  let deputy: Person.ID?

  init(from row: inout Row) throws {
    host = try row.next()
    deputy = try row.next()
  }
}

extension Reply {
  /// The page without what differs from one loading to the next: tokens of forms.
  var withoutTokens: String {
    body.replacing(/name="(token|once)" value="[^"]*"/, with: "")
  }
}
