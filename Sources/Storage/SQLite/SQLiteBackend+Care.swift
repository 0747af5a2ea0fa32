import GRDB

extension SQLiteBackend {
  func backup(to path: String) throws {
    try NewFile(path).written { draft in
      try SQLiteFailure.translated {
        // Reads one moment of the database while others write, and leaves no free pages behind.
        try reader { try $0.execute(sql: "VACUUM INTO ?", arguments: [draft]) }
      }
    }
  }

  func check() throws -> [String] {
    try SQLiteFailure.translated {
      try reader(Self.damage) + database.writeWithoutTransaction(risks)
    }
  }

  /// Settings of the connection that writes with which something could be lost.
  private func risks(of database: GRDB.Database) throws -> [String] {
    var risks: [String] = []
    let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? ""
    if journal != "wal" && !isInMemory { risks.append("journal_mode is \(journal), not wal") }
    let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? 0
    if synchronous < 2 { risks.append("synchronous is \(synchronous), not 2 (FULL)") }
    let foreignKeys = try Int.fetchOne(database, sql: "PRAGMA foreign_keys") ?? 0
    if foreignKeys != 1 { risks.append("foreign_keys is off") }
    return risks
  }

  /// Damaged pages and indexes, and rows that point at nothing.
  static func damage(of database: GRDB.Database) throws -> [String] {
    var problems = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    for row in try GRDB.Row.fetchAll(database, sql: "PRAGMA foreign_key_check") {
      let table: String? = row["table"]
      let parent: String? = row["parent"]
      let number: Int64? = row["rowid"]
      problems.append(
        "\(table ?? "?") row \(number ?? 0) points at a row of \(parent ?? "?") that is not there")
    }
    return problems
  }

  /// A connection in no transaction; of a database in memory, the only one.
  private func reader<T>(_ body: (GRDB.Database) throws -> T) throws -> T {
    if let queue = database as? DatabaseQueue { return try queue.writeWithoutTransaction(body) }
    return try database.unsafeRead(body)
  }
}
