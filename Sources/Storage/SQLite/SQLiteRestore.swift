import Foundation
import GRDB

/// Puts a backup into a database file.
struct SQLiteRestore {
  let file: String
  let backup: String
  let overwrite: Bool

  func run() throws {
    guard FileManager.default.fileExists(atPath: backup) else {
      throw StorageError.unavailable("there is no file \(backup)")
    }
    var configuration = Configuration.durable(readers: 1)
    configuration.readonly = true
    let source = try SQLiteFailure.translated {
      try DatabaseQueue(path: backup, configuration: configuration)
    }
    try verify(source)
    let isNew = !FileManager.default.fileExists(atPath: file)
    if try !isNew && !overwrite && holdsData() {
      throw StorageError.refused("\(file) holds data already")
    }
    do {
      try copy(source)
    } catch StorageError.corrupt where overwrite {
      try setAside()
      try copy(source)
    }
  }

  private func verify(_ source: DatabaseQueue) throws {
    do {
      let problems = try source.writeWithoutTransaction(SQLiteBackend.damage)
      if let first = problems.first { throw StorageError.corrupt("the backup \(backup): \(first)") }
    } catch let error as DatabaseError {
      throw StorageError.corrupt("the backup \(backup): \(error.message ?? "")")
    }
  }

  private func holdsData() throws -> Bool {
    try SQLiteFailure.translated {
      let target = try DatabaseQueue(path: file, configuration: .durable(readers: 1))
      return try target.writeWithoutTransaction { database in
        try Int.fetchOne(
          database,
          sql: "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' LIMIT 1") != nil
      }
    }
  }

  /// Copies in one transaction of the target: nobody sees half of it, and a power cut leaves the old or the new.
  private func copy(_ source: DatabaseQueue) throws {
    try SQLiteFailure.translated {
      let target = try DatabasePool.durable(file, readers: 1)
      try source.backup(to: target)
      try target.close()
    }
    let folder = (file as NSString).deletingLastPathComponent
    try NewFile.flush(file)
    try NewFile.flush(folder.isEmpty ? "." : folder)
  }

  /// A file too damaged to be written to keeps its bytes under another name.
  private func setAside() throws {
    let suffix = ".damaged-\(Timestamp.now.milliseconds)"
    for part in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: file + part) {
      try FileManager.default.moveItem(atPath: file + part, toPath: file + suffix + part)
    }
  }
}
