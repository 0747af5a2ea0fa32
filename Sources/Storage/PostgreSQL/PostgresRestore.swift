import Foundation

/// Puts a backup into a database of a server.
struct PostgresRestore {
  let uri: String
  let backup: String
  let overwrite: Bool

  func run() throws {
    guard FileManager.default.fileExists(atPath: backup) else {
      throw StorageError.unavailable("there is no file \(backup)")
    }
    let script = NSTemporaryDirectory() + "restore-\(UUID().uuidString).sql"
    defer { unlink(script) }
    try NewFile.create(script)
    try unpack(into: script)
    let holdsData = try holdsData()
    if holdsData && !overwrite { throw StorageError.refused("the database holds data already") }
    try load(script, clearing: holdsData)
  }

  /// Reads the whole backup, so that a damaged one is found before anything is touched.
  private func unpack(into script: String) throws {
    do {
      try PostgresTool(name: "pg_restore", uri: uri)
        .run(["--no-owner", "--no-privileges", "--exit-on-error", "--file=\(script)", backup])
    } catch StorageError.unavailable(let reason) where !reason.contains("is missing") {
      throw StorageError.corrupt("the backup \(backup): \(reason)")
    }
  }

  private func holdsData() throws -> Bool {
    do {
      var holds = false
      try PostgresConnection(uri).query(
        """
        SELECT EXISTS (
          SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'S'))
        """
      ) { row in
        holds = try row.next()
        return false
      }
      return holds
    } catch let lost as ConnectionLost {
      throw StorageError.unavailable(lost.reason)
    }
  }

  /// In one transaction: everything old goes and everything of the backup comes, or nothing happens.
  private func load(_ script: String, clearing: Bool) throws {
    let clear = [
      "--command=DROP SCHEMA public CASCADE", "--command=CREATE SCHEMA public",
      "--command=GRANT USAGE ON SCHEMA public TO PUBLIC",
    ]
    try PostgresTool(name: "psql", uri: uri)
      .run(
        ["--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1"]
          + (clearing ? clear : []) + ["--file=\(script)"])
  }
}
