import GRDBSQLite

/// One connection to a file, or to a database in memory. A pool hands it to one thread at a time.
final class SQLiteConnection: PooledConnection {
  /// Statements kept prepared; beyond, all are let go.
  private static let mostPrepared = 400

  let isBroken = false
  private let opened: SQLiteOpening
  nonisolated(unsafe) private let handle: OpaquePointer
  nonisolated(unsafe) private var prepared: [StatementShape: OpaquePointer] = [:]

  init(_ opened: SQLiteOpening) throws {
    self.opened = opened
    handle = try opened.handle()
  }

  deinit {
    letGo()
    opened.close()
  }

  func begin(_ access: Access) throws {
    if opened.role == .both { try runScript("PRAGMA query_only = \(access == .read ? 1 : 0)") }
    _ = try run(access == .read ? "BEGIN DEFERRED" : "BEGIN IMMEDIATE")
  }

  func commit() throws {
    _ = try run("COMMIT")
  }

  func rollback() {
    // Fails only where SQLite has rolled back already.
    if sqlite3_get_autocommit(handle) == 0 { _ = try? run("ROLLBACK") }
  }

  func query(_ sql: SQL, _ each: (inout Row) throws -> Bool) throws {
    let statement = try prepare(sql)
    defer { reset(statement) }
    while try step(statement) {
      var row = Row(SQLiteCells(statement))
      if try !each(&row) { return }
    }
  }

  func run(_ sql: SQL) throws -> Int {
    let statement = try prepare(sql)
    defer { reset(statement) }
    let before = sqlite3_total_changes64(handle)
    while try step(statement) {}
    // The count of the last statement stays when a statement changes nothing, so the total is asked, too.
    return Int(min(sqlite3_changes64(handle), sqlite3_total_changes64(handle) - before))
  }

  func runScript(_ script: String) throws {
    let code = sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code) }
  }

  func send(_ announcements: [Announcement]) {}

  private func prepare(_ sql: SQL) throws -> OpaquePointer {
    let outlined = try sql.outlined(for: .sqlite)
    let statement = try prepared[outlined.shape] ?? compile(sql.text(for: .sqlite), as: outlined.shape)
    for (index, value) in outlined.values.enumerated() {
      let code = bind(value, to: statement, at: CInt(index + 1))
      guard code == SQLITE_OK else {
        reset(statement)
        throw failure(code)
      }
    }
    return statement
  }

  private func compile(_ text: String, as shape: StatementShape) throws -> OpaquePointer {
    if prepared.count >= Self.mostPrepared { letGo() }
    var statement: OpaquePointer?
    let (code, isAlone) = text.withCString { start in
      var rest: UnsafePointer<CChar>?
      let flags = UInt32(bitPattern: SQLITE_PREPARE_PERSISTENT)
      let code = sqlite3_prepare_v3(handle, start, -1, flags, &statement, &rest)
      return (code, rest.map { String(cString: $0).allSatisfy(\.isWhitespace) } ?? true)
    }
    guard code == SQLITE_OK else { throw failure(code) }
    guard let statement else { throw StorageError.statement("an empty statement") }
    guard isAlone else {
      sqlite3_finalize(statement)
      throw StorageError.statement("more than one statement")
    }
    prepared[shape] = statement
    return statement
  }

  private func step(_ statement: OpaquePointer) throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: true
    case SQLITE_DONE: false
    case let code: throw failure(code)
    }
  }

  /// Values are let go with the statement: a cached one would hold a megabyte of text for long.
  private func reset(_ statement: OpaquePointer) {
    sqlite3_reset(statement)
    sqlite3_clear_bindings(statement)
  }

  private func letGo() {
    for statement in prepared.values { sqlite3_finalize(statement) }
    prepared = [:]
  }

  private func failure(_ code: CInt) -> any Error {
    SQLiteFailure.error(code, String(cString: sqlite3_errmsg(handle)))
  }
}
