import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct CheckTests {
  @Test(arguments: TestDatabase.each)
  func `a sound database has no problems`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate(noteTables)
      try await db.write { db in
        try db.run("INSERT INTO note VALUES (1, 'a')")
        try db.run("INSERT INTO reply VALUES (1, 1)")
      }
      #expect(try db.check() == [])
    }
  }

  @Test(arguments: TestDatabase.each)
  func `a row that points at nothing is found`(_ test: TestDatabase) async throws {
    try await test.withAddress { address in
      let db = try Storage.Database(address)
      defer { db.close() }
      try db.migrate(noteTables)
      switch test.engine {
      case .sqlite:
        var careless = Configuration()
        careless.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: String(address.dropFirst(7)), configuration: careless)
        try await queue.write { try $0.execute(sql: "INSERT INTO reply VALUES (9, 1)") }
      case .postgres:
        let connection = try PostgresConnection(address)
        try connection.runScript("SET session_replication_role = replica; INSERT INTO reply VALUES (9, 1)")
      }
      let problems = try db.check()
      #expect(problems.count == 1)
      #expect(problems.first?.contains("reply") == true)
    }
  }

  @Test(arguments: TestDatabase.servers)
  func `an index that was left unfinished is found`(_ test: TestDatabase) async throws {
    try await test.withAddress { address in
      let db = try Storage.Database(address)
      defer { db.close() }
      try db.migrate(noteTables)
      try PostgresConnection(address).runScript(
        "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'note_body_key'::regclass")
      #expect(try db.check() == ["index note_body_key is not valid"])
    }
  }

  @Test(arguments: TestDatabase.servers)
  func `amcheck runs where it is installed`(_ test: TestDatabase) async throws {
    try await test.withAddress { address in
      let db = try Storage.Database(address)
      defer { db.close() }
      try db.migrate(noteTables)
      try PostgresConnection(address).runScript("CREATE EXTENSION amcheck")
      #expect(try db.check() == [])
    }
  }

  @Test func `every connection of a file is durable`() async throws {
    try await TestDatabase(engine: .sqlite).open { db in
      let settings = try await db.write { db in
        [
          try db.value(Int.self, "PRAGMA synchronous"), try db.value(Int.self, "PRAGMA foreign_keys"),
          try db.value(String.self, "PRAGMA journal_mode") == "wal" ? 1 : 0,
        ]
      }
      #expect(settings == [2, 1, 1])
    }
  }
}
