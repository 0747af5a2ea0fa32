import Foundation
import Testing

@testable import Storage

@Suite struct BackupTests {
  @Test(arguments: TestDatabase.each)
  func `a backup made while others write is one moment`(_ test: TestDatabase) async throws {
    try await withFolder { folder in
      let file = folder + "/backup"
      try await test.open { db in
        try db.migrate(noteTables)
        let writer = Task {
          for id in 1...2_000 where !Task.isCancelled {
            // A note and its reply come together; a backup with one of them would have been torn.
            try await db.write { db in
              try db.run("INSERT INTO note VALUES (\(id), \("note \(id)"))")
              try db.run("INSERT INTO reply VALUES (\(id), 1)")
            }
          }
        }
        try await eventually { try await db.read { try $0.holds("SELECT 1 FROM note WHERE id > 20") } }
        try db.backup(to: file)
        writer.cancel()
        try? await writer.value
      }
      try await test.withAddress { address in
        try Storage.Database.restore(address, from: file, overwrite: false)
        let db = try Storage.Database(address)
        defer { db.close() }
        #expect(try db.check() == [])
        let counts = try await db.read { db in
          (
            try db.value(Int.self, "SELECT count(*) FROM note"),
            try db.value(Int.self, "SELECT count(*) FROM reply")
          )
        }
        #expect(counts.0 > 20)
        #expect(counts.0 == counts.1)
        try db.migrate(noteTables)
      }
    }
  }

  @Test(arguments: TestDatabase.each)
  func `a backup never takes the place of a file, and is private`(_ test: TestDatabase) async throws {
    try await withFolder { folder in
      let file = folder + "/backup"
      try await test.open { db in
        try db.migrate(noteTables)
        try db.backup(to: file)
        let before = try Data(contentsOf: URL(fileURLWithPath: file))
        #expect(throws: StorageError.refused("\(file) exists already")) { try db.backup(to: file) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
        #expect(throws: StorageError.self) { try db.backup(to: folder + "/missing/backup") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["backup"])
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
      }
    }
  }

  @Test(arguments: TestDatabase.each)
  func `restore overwrites only when told, and then wholly`(_ test: TestDatabase) async throws {
    try await withFolder { folder in
      let file = folder + "/backup"
      try await test.open { db in
        try db.migrate(noteTables)
        try await db.write { try $0.run("INSERT INTO note VALUES (1, 'of the backup')") }
        try db.backup(to: file)
      }
      try await test.withAddress { address in
        let db = try Storage.Database(address)
        try db.migrate(
          noteTables + [Migration(2, "later") { _ in ["CREATE TABLE later (x \(SQL.integer))"] }])
        try await db.write { try $0.run("INSERT INTO note VALUES (2, 'was here')") }
        db.close()
        #expect(throws: StorageError.self) {
          try Storage.Database.restore(address, from: file, overwrite: false)
        }
        let untouched = try Storage.Database(address)
        #expect(try untouched.readNow { try $0.all(String.self, "SELECT body FROM note") } == ["was here"])
        untouched.close()
        try Storage.Database.restore(address, from: file, overwrite: true)
        let restored = try Storage.Database(address)
        defer { restored.close() }
        #expect(
          try restored.readNow { try $0.all(String.self, "SELECT body FROM note") } == ["of the backup"])
        #expect(try restored.schemaVersion() == 1)
        try restored.migrate(
          noteTables + [Migration(2, "later") { _ in ["CREATE TABLE later (x \(SQL.integer))"] }])
        #expect(try restored.check() == [])
      }
    }
  }

  @Test(arguments: TestDatabase.each)
  func `a damaged or missing backup touches nothing`(_ test: TestDatabase) async throws {
    try await withFolder { folder in
      let file = folder + "/backup"
      try await test.withAddress { address in
        let db = try Storage.Database(address)
        try db.migrate(noteTables)
        try await db.write { db in
          for id in 1...500 { try db.run("INSERT INTO note VALUES (\(id), \("note \(id)"))") }
        }
        try db.backup(to: file)
        db.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        for offset in stride(from: bytes.count / 3, to: bytes.count, by: 7) { bytes[offset] ^= 0x5a }
        try bytes.write(to: URL(fileURLWithPath: file))
        #expect(throws: StorageError.self) {
          try Storage.Database.restore(address, from: file, overwrite: true)
        }
        try Data("no backup at all".utf8).write(to: URL(fileURLWithPath: folder + "/text"))
        #expect(throws: StorageError.self) {
          try Storage.Database.restore(address, from: folder + "/text", overwrite: true)
        }
        #expect(throws: StorageError.self) {
          try Storage.Database.restore(address, from: folder + "/none", overwrite: true)
        }
        let again = try Storage.Database(address)
        defer { again.close() }
        #expect(try again.readNow { try $0.value(Int.self, "SELECT count(*) FROM note") } == 500)
      }
    }
  }

  @Test func `a database file too damaged to open is set aside and restored`() async throws {
    try await withFolder { folder in
      let (file, backup) = (folder + "/live.sqlite", folder + "/backup")
      let db = try Storage.Database("sqlite:\(file)")
      try db.migrate(noteTables)
      try await db.write { try $0.run("INSERT INTO note VALUES (1, 'a')") }
      try db.backup(to: backup)
      db.close()
      try Data(repeating: 7, count: 20_000).write(to: URL(fileURLWithPath: file))
      try Storage.Database.restore("sqlite:\(file)", from: backup, overwrite: true)
      let restored = try Storage.Database("sqlite:\(file)")
      #expect(try restored.readNow { try $0.all(String.self, "SELECT body FROM note") } == ["a"])
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files.contains { $0.contains("damaged") }, "\(files)")
    }
  }
}
