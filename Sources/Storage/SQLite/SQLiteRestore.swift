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
    try verify()
    let isNew = !FileManager.default.fileExists(atPath: file)
    if try !isNew && !overwrite && holdsData() {
      throw StorageError.refused("\(file) holds data already")
    }
    do {
      try copy()
    } catch StorageError.corrupt where overwrite {
      try setAside()
      try copy()
    }
  }

  private func verify() throws {
    do {
      let problems = try SQLiteDamage.problems(SQLiteConnection(SQLiteOpening(path: backup, role: .reader)))
      if let first = problems.first { throw StorageError.corrupt(first) }
    } catch StorageError.statement(let detail), StorageError.corrupt(let detail) {
      throw StorageError.corrupt("the backup \(backup): \(detail)")
    }
  }

  private func holdsData() throws -> Bool {
    var holds = false
    do {
      try SQLiteConnection(SQLiteOpening(path: file, role: .reader)).query(
        "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' LIMIT 1"
      ) { _ in
        holds = true
        return false
      }
    } catch StorageError.corrupt {
      // What can't be read may still be worth something to somebody.
      return true
    }
    return holds
  }

  /// Copies in one transaction of the target: nobody sees half of it, and a power cut leaves the old or the new.
  private func copy() throws {
    try SQLiteFailure.translated {
      let source = try DatabaseQueue(path: backup, configuration: .durable(.reader))
      let target = try DatabaseQueue(path: file, configuration: .durable(.writer))
      try target.inDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
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
