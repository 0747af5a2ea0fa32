import GRDB

extension SQLiteBackend {
  func backup(to path: String) throws {
    try NewFile(path).written { draft in
      // Reads one moment of the database while others write, and leaves no free pages behind. The path is in
      // quotes, for VACUUM INTO is no statement that is kept.
      let quoted = draft.replacing("'", with: "''")
      try aside { try $0.runScript("VACUUM INTO '\(quoted)'") }
    }
  }

  func check() throws -> [String] {
    try aside { try SQLiteDamage.problems($0) } + onWriter(risks)
  }

  /// Settings of the connection that writes with which something could be lost.
  private func risks(of writer: any Connection) throws -> [String] {
    var risks: [String] = []
    let journal: String? = try writer.value("PRAGMA journal_mode")
    if journal != "wal" && path != nil { risks.append("journal_mode is not wal") }
    let synchronous: Int? = try writer.value("PRAGMA synchronous")
    if synchronous != 2 { risks.append("synchronous is not 2 (FULL)") }
    let foreignKeys: Int? = try writer.value("PRAGMA foreign_keys")
    if foreignKeys != 1 { risks.append("foreign_keys is off") }
    return risks
  }

  /// Runs long work on a connection of its own, where there can be another.
  private func aside<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) throws -> T {
    guard let path else { return try onWriter(body) }
    return try body(SQLiteConnection(SQLiteOpening(path: path, role: .copier)))
  }

  private func onWriter<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) throws -> T {
    let outcome = Outcome<T>()
    perform(.write) { connection in outcome.settle(Result { try body(connection.get()) }) }
    return try outcome.wait()
  }
}

extension Connection {
  fileprivate func value<V: ColumnValue>(_ sql: SQL) throws -> V? {
    var value: V?
    try query(sql) { row in
      value = try row.next()
      return false
    }
    return value
  }
}
