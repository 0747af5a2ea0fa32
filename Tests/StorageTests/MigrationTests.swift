import Testing

@testable import Storage

private let first = Migration(1, "person") { _ in ["CREATE TABLE person (id \(SQL.integer) PRIMARY KEY)"] }
private let second = Migration(2, "name") { _ in
  ["ALTER TABLE person ADD COLUMN name \(SQL.text)", "INSERT INTO person VALUES (1, \("Åse"))"]
}

@Suite struct MigrationTests {
  @Test(arguments: TestDatabase.each)
  func `steps are taken in order, once`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate([first])
      #expect(try db.schemaVersion() == 1)
      try db.migrate([first, second])
      try db.migrate([first, second])
      #expect(try db.schemaVersion() == 2)
      #expect(try await db.read { try $0.all(String.self, "SELECT name FROM person") } == ["Åse"])
    }
  }

  @Test(arguments: TestDatabase.each)
  func `a step that fails leaves the schema at the step before`(_ test: TestDatabase) async throws {
    try await test.open { db in
      let broken = Migration(2, "broken") { _ in ["INSERT INTO person VALUES (7)", "CREATE TABEL x (y)"] }
      #expect(throws: StorageError.self) { try db.migrate([first, broken]) }
      #expect(try db.schemaVersion() == 1)
      #expect(try await db.read { try $0.value(Int.self, "SELECT count(*) FROM person") } == 0)
      try db.migrate([first, second])
    }
  }

  @Test(arguments: TestDatabase.each)
  func `two processes that start at once do not disturb each other`(_ test: TestDatabase) async throws {
    try await test.withAddress { address in
      _ = try Storage.Database(address)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 {
          group.addTask {
            let db = try Storage.Database(address)
            try db.migrate([first, second])
            db.close()
          }
        }
        try await group.waitForAll()
      }
      let db = try Storage.Database(address)
      defer { db.close() }
      #expect(try await db.read { try $0.value(Int.self, "SELECT count(*) FROM person") } == 1)
      #expect(
        try await db.read { try $0.all(Int.self, "SELECT number FROM schema_version ORDER BY 1") } == [1, 2])
    }
  }

  @Test(arguments: TestDatabase.each)
  func `a database of a newer program is refused`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate([first, second])
      #expect(throws: StorageError.newerSchema(found: 2, known: 1)) { try db.migrate([first]) }
    }
  }

  @Test(arguments: TestDatabase.each)
  func `numbers with a gap, twice or from zero are refused`(_ test: TestDatabase) async throws {
    try await test.open { db in
      for numbers in [[2], [1, 3], [1, 1], [0, 1]] {
        let migrations = numbers.map { Migration($0, "x") { _ in [] } }
        #expect(throws: StorageError.self) { try db.migrate(migrations) }
      }
      try db.migrate([])
      #expect(try db.schemaVersion() == 0)
    }
  }
}
