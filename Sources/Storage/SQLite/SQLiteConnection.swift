import GRDB
import GRDBSQLite

/// A connection of GRDB's, spoken to through SQLite's own interface: a page reads hundreds of columns.
final class SQLiteConnection: Connection {
  private let database: GRDB.Database

  init(_ database: GRDB.Database) {
    self.database = database
  }

  func begin(_ access: Access) throws {
    try SQLiteFailure.translated {
      try database.beginTransaction(access == .read ? .deferred : .immediate)
    }
  }

  func commit() throws {
    try SQLiteFailure.translated { try database.commit() }
  }

  func rollback() {
    // Fails only where SQLite has rolled back already.
    if database.isInsideTransaction { try? database.rollback() }
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
    let before = sqlite3_total_changes64(database.sqliteConnection)
    while try step(statement) {}
    return sqlite3_stmt_readonly(statement) != 0
      ? 0
      : Int(
        min(
          sqlite3_changes64(database.sqliteConnection),
          sqlite3_total_changes64(database.sqliteConnection) - before))
  }

  func runScript(_ script: String) throws {
    try SQLiteFailure.translated { try database.execute(sql: script) }
  }

  func send(_ announcements: [Announcement]) {}

  private func prepare(_ sql: SQL) throws -> OpaquePointer {
    let rendered = try sql.rendered(for: .sqlite)
    let statement = try SQLiteFailure.translated {
      try database.cachedStatement(sql: rendered.text).sqliteStatement
    }
    for (index, value) in rendered.values.enumerated() {
      let code = bind(value, to: statement, at: CInt(index + 1))
      guard code == SQLITE_OK else { throw failure(code) }
    }
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

  private func failure(_ code: CInt) -> any Error {
    SQLiteFailure.error(code, String(cString: sqlite3_errmsg(database.sqliteConnection)))
  }
}
