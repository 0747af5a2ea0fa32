import Testing

@testable import Storage

private struct Mishap: Error {}

@Suite struct AnnouncementTests {
  @Test(arguments: TestDatabase.each)
  func `what is announced is heard once, after the commit, and not after a rollback`(
    _ test: TestDatabase
  ) async throws {
    try await test.open { db in
      try db.migrate(noteTables)
      let heard = db.announcements()
      try? await db.write { db in
        db.announce("topic", "rolled back")
        throw Mishap()
      }
      try await db.write { db in
        db.announce("topic", "søren 😀")
        db.announce("topic", "søren 😀")
        db.announce("person", "2")
        try db.run("INSERT INTO note VALUES (1, 'a')")
      }
      var listener = heard.makeAsyncIterator()
      #expect(await listener.next() == Announcement(channel: "topic", payload: "søren 😀"))
      // Whoever hears of it finds it.
      #expect(try await db.read { try $0.holds("SELECT 1 FROM note") })
      #expect(await listener.next() == Announcement(channel: "person", payload: "2"))
    }
  }

  @Test(arguments: TestDatabase.each)
  func `everyone who listens hears it`(_ test: TestDatabase) async throws {
    try await test.open { db in
      var listeners = [db.announcements().makeAsyncIterator(), db.announcements().makeAsyncIterator()]
      try await db.write { $0.announce("a", "1") }
      for index in listeners.indices { #expect(await listeners[index].next()?.payload == "1") }
    }
  }

  @Test(arguments: TestDatabase.each)
  func `what is too long is refused with its write`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate(noteTables)
      await #expect(throws: StorageError.self) {
        try await db.write { db in
          try db.run("INSERT INTO note VALUES (1, 'a')")
          db.announce("a", String(repeating: "x", count: 8_000))
        }
      }
      #expect(try await db.read { try $0.holds("SELECT 1 FROM note") } == false)
    }
  }

  @Test(arguments: TestDatabase.servers)
  func `other processes hear it, and hear of a gap when the connection was lost`(
    _ test: TestDatabase
  ) async throws {
    try await test.withAddress { address in
      let (mine, other) = (try Storage.Database(address), try Storage.Database(address))
      defer {
        mine.close()
        other.close()
      }
      var listener = mine.announcements().makeAsyncIterator()
      try await other.write { $0.announce("a", "1") }
      #expect(await listener.next() == Announcement(channel: "a", payload: "1"))
      try await other.write { db in
        _ = try db.all(
          Bool.self,
          """
          SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND query LIKE 'LISTEN%'
          """)
      }
      #expect(await listener.next()?.channel == Announcement.gap)
      try await other.write { $0.announce("a", "2") }
      #expect(await listener.next() == Announcement(channel: "a", payload: "2"))
    }
  }
}
