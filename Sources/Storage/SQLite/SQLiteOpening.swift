import CSQLite
import GRDB
import GRDBSQLite

/// Opens a connection as GRDB does it, with the settings that keep what was acknowledged.
final class SQLiteOpening: Sendable {
  enum Role: Sendable {
    case reader
    case writer
    /// Reads this database while it writes a copy elsewhere, which a reader may not.
    case copier
    /// The only connection of a database in memory.
    case both
  }

  let role: Role
  /// After opening it is left alone: its connection is used directly, which costs a page a third.
  private let queue: DatabaseQueue

  /// Opens the file, or a database in memory when `path` is nil.
  init(path: String?, role: Role) throws {
    Self.forgoStatistics
    self.role = role
    queue = try SQLiteFailure.translated {
      if let path {
        try Self.opened(path, role)
      } else {
        try DatabaseQueue(configuration: .durable(role))
      }
    }
    if role == .writer {
      // GRDB sets NORMAL with WAL, with which a power cut takes what was acknowledged.
      try SQLiteFailure.translated { try run("PRAGMA synchronous = FULL") }
    }
  }

  /// Once, before the first connection: SQLite counts every byte it takes under one lock, for which all connections
  /// of the process wait, and nobody asks for the count.
  private static let forgoStatistics: Void = { _ = modgift_sqlite_config_memory_statistics(0) }()

  /// SQLite says that a file can't be opened, and not which.
  private static func opened(_ path: String, _ role: Role) throws -> DatabaseQueue {
    do {
      return try DatabaseQueue(path: path, configuration: .durable(role))
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      throw StorageError.unavailable("unable to open the file \(path)")
    }
  }

  /// SQLite's own connection, without what GRDB wants to be told of.
  func handle() throws -> OpaquePointer {
    let handle = queue.inDatabase { database in
      sqlite3_set_authorizer(database.sqliteConnection, nil, nil)
      sqlite3_commit_hook(database.sqliteConnection, nil, nil)
      sqlite3_rollback_hook(database.sqliteConnection, nil, nil)
      return database.sqliteConnection
    }
    guard let handle else { throw StorageError.unavailable("the connection is closed") }
    return handle
  }

  func run(_ statement: String) throws {
    try queue.inDatabase { try $0.execute(sql: statement) }
  }

  func close() {
    try? queue.close()
  }
}

extension Configuration {
  /// How every connection is set up.
  static func durable(_ role: SQLiteOpening.Role) -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(2)
    configuration.journalMode = role == .writer ? .wal : .default
    configuration.prepareDatabase { database in
      database.add(tokenizer: DanishTokenizer.self)
      // After a checkpoint the log is cut back to this, so that one large write does not stay on disk for ever.
      try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
      try database.execute(sql: "PRAGMA cache_size = -16000")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      if role == .reader { try database.execute(sql: "PRAGMA query_only = 1") }
    }
    return configuration
  }
}
