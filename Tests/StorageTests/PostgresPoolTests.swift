import Foundation
import Testing

@testable import Storage

@Suite struct PostgresPoolTests {
  @Test(arguments: TestDatabase.servers)
  func `connections that were killed are replaced, all at once, too`(_ test: TestDatabase) async throws {
    try await test.withAddress { address in
      let db = try Storage.Database(address)
      defer { db.close() }
      try db.migrate(noteTables)
      try await openSix(db)
      try PostgresConnection(address).runScript(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
      )
      try await db.write { try $0.run("INSERT INTO note VALUES (1, 'a')") }
      #expect(try await db.read { try $0.value(Int.self, "SELECT count(*) FROM note") } == 1)
    }
  }

  @Test(arguments: TestDatabase.servers)
  func `a write whose connection is killed before its commit runs again, once`(_ test: TestDatabase)
    async throws
  {
    try await test.withAddress { address in
      let db = try Storage.Database(address)
      defer { db.close() }
      try db.migrate(noteTables)
      let attempts = Counter()
      try await db.write { db in
        let attempt = attempts.next()
        try db.run("INSERT INTO note VALUES (\(attempt), \("attempt \(attempt)"))")
        if attempt == 1 { _ = try db.all(Bool.self, "SELECT pg_terminate_backend(pg_backend_pid())") }
      }
      #expect(try await db.read { try $0.all(Int.self, "SELECT id FROM note") } == [2])
    }
  }

  @Test(arguments: TestDatabase.servers)
  func `fewer connections than transactions serve all of them`(_ test: TestDatabase) async throws {
    try await test.withAddress { address in
      let db = try Storage.Database(address, readers: 2)
      defer { db.close() }
      let pids = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<40 {
          group.addTask { try await db.read { try $0.value(Int.self, "SELECT pg_backend_pid()") } }
        }
        return try await group.reduce(into: [Int]()) { $0.append($1) }
      }
      #expect(pids.count == 40)
      #expect(Set(pids).count <= 2)
    }
  }

  @Test(arguments: TestDatabase.servers)
  func `more statements than are kept prepared all work`(_ test: TestDatabase) async throws {
    try await test.withAddress { address in
      let db = try Storage.Database(address, readers: 1)
      defer { db.close() }
      for count in 1...450 {
        let numbers = (1...count).map { "\($0)" as SQL }.joined(separator: ", ")
        let found = try db.readNow { db in
          try db.value(
            Int.self, "SELECT count(*) FROM generate_series(1, 1000) AS n WHERE n IN (\(numbers))")
        }
        #expect(found == count)
      }
    }
  }

  @Test(arguments: TestDatabase.servers)
  func `a table changed by another process does not break prepared statements`(_ test: TestDatabase)
    async throws
  {
    try await test.withAddress { address in
      let db = try Storage.Database(address, readers: 1)
      defer { db.close() }
      try db.migrate(noteTables)
      func ids() throws -> [Int] { try db.readNow { try $0.all(Int.self, "SELECT id, body FROM note") } }
      for _ in 0..<3 { #expect(try ids() == []) }
      try PostgresConnection(address).runScript("ALTER TABLE note ALTER COLUMN id TYPE integer")
      #expect(try ids() == [])
    }
  }

  @Test func `a server that is not there is unavailable`() {
    #expect(throws: StorageError.self) { try Storage.Database("postgres:///x?host=/nonexistent") }
  }

  /// Six transactions at once, which take all connections.
  private func openSix(_ db: Storage.Database) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask { try await db.read { _ = try $0.all(String.self, "SELECT pg_sleep(0.05)::text") } }
      }
      try await group.waitForAll()
    }
  }
}
