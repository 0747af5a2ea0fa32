import GRDB
import GRDBSQLite

/// SQLite's codes as the errors both engines share.
enum SQLiteFailure {
  static func translated<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch { throw translate(error) }
  }

  static func translate(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    return Self.error(error.extendedResultCode.rawValue, error.message ?? "\(error.extendedResultCode)")
  }

  static func error(_ code: CInt, _ message: String) -> StorageError {
    switch code {
    case CONSTRAINT.unique, CONSTRAINT.primaryKey, CONSTRAINT.rowID: return .constraint(.unique, message)
    case CONSTRAINT.foreignKey: return .constraint(.foreignKey, message)
    case CONSTRAINT.notNull: return .constraint(.notNull, message)
    default: break
    }
    return switch code & 0xff {
    case SQLITE_CONSTRAINT: .constraint(.check, message)
    case SQLITE_BUSY, SQLITE_LOCKED: .conflict(message)
    case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt(message)
    case SQLITE_CANTOPEN, SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_NOMEM, SQLITE_PERM,
      SQLITE_MISUSE:
      .unavailable(message)
    case SQLITE_TOOBIG: .unstorable(message)
    default: .statement(message)
    }
  }

  /// The extended codes, which C spells as expressions that Swift does not see.
  private enum CONSTRAINT {
    static let foreignKey: CInt = 19 | 3 << 8
    static let notNull: CInt = 19 | 5 << 8
    static let primaryKey: CInt = 19 | 6 << 8
    static let unique: CInt = 19 | 8 << 8
    static let rowID: CInt = 19 | 10 << 8
  }
}
