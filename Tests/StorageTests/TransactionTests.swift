import Foundation
import Synchronization
import Testing

@testable import Storage

let noteTables = [
  Migration(1, "note") { _ in
    [
      "CREATE TABLE note (id \(SQL.integer) PRIMARY KEY, body \(SQL.text) NOT NULL UNIQUE) \(SQL.strict)",
      """
      CREATE TABLE reply (
        note_id \(SQL.integer) NOT NULL REFERENCES note ON DELETE RESTRICT, size \(SQL.integer) CHECK (size < 10)
      ) \(SQL.strict)
      """,
    ]
  }
]

private struct Mishap: Error {}

@Suite struct TransactionTests {
  @Test(arguments: TestDatabase.each)
  func `a write that throws leaves nothing behind and throws the same error`(_ test: TestDatabase)
    async throws
  {
    try await test.open { db in
      try db.migrate(noteTables)
      await #expect(throws: Mishap.self) {
        try await db.write { db in
          try db.run("INSERT INTO note VALUES (1, 'a')")
          throw Mishap()
        }
      }
      #expect(try await db.read { db in try db.value(Int.self, "SELECT count(*) FROM note") } == 0)
      try await db.write { db in try db.run("INSERT INTO note VALUES (1, 'a')") }
    }
  }

  @Test(arguments: TestDatabase.each)
  func `each broken rule is told apart`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate(noteTables)
      try await db.write { db in try db.run("INSERT INTO note VALUES (1, 'a')") }
      let broken: [(StorageError.Constraint, SQL)] = [
        (.unique, "INSERT INTO note VALUES (1, 'b')"), (.unique, "INSERT INTO note VALUES (2, 'a')"),
        (.notNull, "INSERT INTO note VALUES (2, NULL)"), (.foreignKey, "INSERT INTO reply VALUES (9, 1)"),
        (.check, "INSERT INTO reply VALUES (1, 10)"),
      ]
      for (kind, statement) in broken {
        do {
          try await db.write { db in try db.run(statement) }
          Issue.record("accepted: \(statement)")
        } catch StorageError.constraint(let found, let detail) {
          #expect(found == kind)
          #expect(!detail.isEmpty)
        }
      }
    }
  }

  @Test(arguments: TestDatabase.each)
  func `a statement that failed takes the whole write with it, caught or not`(_ test: TestDatabase)
    async throws
  {
    try await test.open { db in
      try db.migrate(noteTables)
      await #expect(throws: StorageError.self) {
        try await db.write { db in
          try db.run("INSERT INTO note VALUES (1, 'a')")
          _ = try? db.run("INSERT INTO note VALUES (1, 'b')")
        }
      }
      #expect(try await db.read { db in try db.holds("SELECT 1 FROM note") } == false)
    }
  }

  @Test(arguments: TestDatabase.each)
  func `a read sees one moment and cannot write`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate(noteTables)
      try await db.read { transaction in
        #expect(try transaction.value(Int.self, "SELECT count(*) FROM note") == 0)
        try db.writeNow { try $0.run("INSERT INTO note VALUES (1, 'a')") }
        #expect(try transaction.value(Int.self, "SELECT count(*) FROM note") == 0)
      }
      #expect(try await db.read { try $0.value(Int.self, "SELECT count(*) FROM note") } == 1)
      await #expect(throws: StorageError.misuse("a write inside a read")) {
        try await db.read { try $0.run("DELETE FROM note") }
      }
      await #expect(throws: StorageError.self) {
        try await db.read { try $0.all(Int.self, "DELETE FROM note RETURNING id") }
      }
      #expect(try await db.read { try $0.value(Int.self, "SELECT count(*) FROM note") } == 1)
    }
  }

  @Test(arguments: TestDatabase.each)
  func `rows changed and statements run are counted`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate(noteTables)
      try await db.write { (db: Transaction) throws in
        #expect(try db.run("INSERT INTO note VALUES (1, 'a'), (2, 'b'), (3, 'c')") == 3)
        #expect(try db.run("UPDATE note SET body = body || '!' WHERE id > 1") == 2)
        #expect(try db.run("DELETE FROM note WHERE id = 9") == 0)
        #expect(try db.first(Int.self, "SELECT id FROM note ORDER BY id DESC") == 3)
        #expect(try db.holds("SELECT 1 FROM note WHERE id = 2"))
        #expect(try db.run("INSERT INTO note VALUES (1, 'z') ON CONFLICT (id) DO NOTHING") == 0)
        #expect(db.statementCount == 6)
        #expect(db.isWritable)
      }
      let count = try await db.read { db in
        _ = try db.all(Int.self, "SELECT id FROM note")
        return db.statementCount
      }
      #expect(count == 1)
    }
  }

  @Test(arguments: TestDatabase.each)
  func `a transaction is of no use after its end`(_ test: TestDatabase) async throws {
    try await test.open { db in
      let kept = Mutex<Bool?>(nil)
      await #expect(throws: StorageError.misuse("a transaction was used after its end")) {
        try await db.read { db in
          db.session.close()
          kept.withLock { $0 = true }
          _ = try db.all(Int.self, "SELECT 1")
        }
      }
      #expect(kept.withLock { $0 } == true)
    }
  }

  @Test(arguments: TestDatabase.each)
  func `a statement the engine does not know is an error, and the next one works`(
    _ test: TestDatabase
  ) async throws {
    try await test.open { (db: Storage.Database) async throws in
      await #expect(throws: StorageError.self) { try await db.read { try $0.all(Int.self, "SELEKT 1") } }
      await #expect(throws: StorageError.self) {
        try await db.read { try $0.all(Int.self, "SELECT 1; SELECT 2") }
      }
      #expect(try await db.read { try $0.value(Int.self, "SELECT 1") } == 1)
    }
  }

  @Test func `an address that is none is refused`() {
    for address in ["", "sqlite:", "mysql://x", "forum.sqlite"] {
      #expect(throws: StorageError.self) { try Storage.Database(address) }
    }
  }

  @Test func `a database in memory reads and writes`() async throws {
    let db = try Storage.Database("sqlite::memory:")
    try db.migrate(noteTables)
    try await db.write { try $0.run("INSERT INTO note VALUES (1, 'a')") }
    #expect(try await db.read { try $0.value(String.self, "SELECT body FROM note") } == "a")
    #expect(try db.check() == [])
  }

  @Test func `a closed file is whole without its log`() async throws {
    try await withFolder { folder in
      let db = try Storage.Database("sqlite:\(folder)/a.sqlite")
      try db.migrate(noteTables)
      try await db.write { _ = try $0.run("INSERT INTO note VALUES (1, 'a')") }
      _ = try await db.read { try $0.all(Int.self, "SELECT id FROM note") }
      db.close()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.sqlite"])
      await #expect(throws: StorageError.unavailable("the database is closed")) {
        try await db.read { try $0.all(Int.self, "SELECT 1") }
      }
    }
  }
}
