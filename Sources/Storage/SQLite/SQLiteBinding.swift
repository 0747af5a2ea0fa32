import GRDBSQLite

/// Tells SQLite to copy what it is given.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

/// Binds a value to a parameter, counted from 1, and returns SQLite's code.
func bind(_ value: SQL.Value, to statement: OpaquePointer, at index: CInt) -> CInt {
  switch value {
  case .null:
    return sqlite3_bind_null(statement, index)
  case .integer(let number):
    return sqlite3_bind_int64(statement, index, number)
  case .double(let number):
    return sqlite3_bind_double(statement, index, number)
  case .text(var text):
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { letters in
        sqlite3_bind_text64(
          statement, index, letters.baseAddress, UInt64(letters.count), transient, UInt8(SQLITE_UTF8))
      }
    }
  case .bytes(let bytes):
    // A null pointer would bind NULL, not an empty row of bytes.
    if bytes.isEmpty { return sqlite3_bind_zeroblob(statement, index, 0) }
    return sqlite3_bind_blob64(statement, index, bytes, UInt64(bytes.count), transient)
  }
}

/// The columns of the row a statement stands at.
struct SQLiteCells: Cells {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) {
    self.statement = statement
  }

  var count: Int { Int(sqlite3_column_count(statement)) }

  subscript(column: Int) -> SQL.Value {
    let column = CInt(truncatingIfNeeded: column)
    return switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: .double(sqlite3_column_double(statement, column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .bytes(bytes(column))
    default: .null
    }
  }

  private func text(_ column: CInt) -> String {
    guard let start = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  private func bytes(_ column: CInt) -> [UInt8] {
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
  }
}
