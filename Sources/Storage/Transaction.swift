/// The database inside `read` or `write`: everything it shows is one moment, everything it does happens or does
/// not happen as a whole.
///
/// It is valid only inside the closure it is handed to. When a statement fails in a write, the whole write is
/// rolled back and its error thrown, even if the closure caught it: use `ON CONFLICT` for what may be there.
public struct Transaction {
  let session: Session

  /// Whether it may write.
  public var isWritable: Bool { session.isWritable }

  /// The engine in use.
  public var engine: Engine { session.engine }

  /// How many statements it has run so far.
  public var statementCount: Int { session.statementCount }

  /// All rows of the answer.
  public func all<T: RowDecodable>(_ type: T.Type = T.self, _ sql: SQL) throws -> [T] {
    var rows: [T] = []
    try session.perform { connection in
      try connection.query(sql) { row in
        rows.append(try T(from: &row))
        return true
      }
    }
    return rows
  }

  /// The first row of the answer, or nil if there is none.
  public func first<T: RowDecodable>(_ type: T.Type = T.self, _ sql: SQL) throws -> T? {
    var first: T?
    try session.perform { connection in
      try connection.query(sql) { row in
        first = try T(from: &row)
        return false
      }
    }
    return first
  }

  /// The first row of an answer that always has one.
  ///
  /// - Throws: ``StorageError/misuse(_:)`` if there is no row.
  public func value<T: RowDecodable>(_ type: T.Type = T.self, _ sql: SQL) throws -> T {
    guard let value = try first(T.self, sql) else {
      throw StorageError.misuse("no row where there must be one")
    }
    return value
  }

  /// Whether the given `SELECT` has any row.
  public func holds(_ sql: SQL) throws -> Bool {
    try value(Bool.self, "SELECT EXISTS (\(sql))")
  }

  /// Runs a statement that changes something, and returns how many rows it changed.
  @discardableResult
  public func run(_ sql: SQL) throws -> Int {
    guard isWritable else { throw StorageError.misuse("a write inside a read") }
    return try session.perform { try $0.run(sql) }
  }

  /// Tells everyone who listens, once this write is committed; never if it is rolled back. Told twice in one
  /// write, it is heard once.
  public func announce(_ channel: String, _ payload: String) {
    session.announce(Announcement(channel: channel, payload: payload))
  }
}
