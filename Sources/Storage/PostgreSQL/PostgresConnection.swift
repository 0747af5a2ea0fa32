import CLibpq

/// One connection to a server. The pool hands it to one thread at a time, which is what libpq asks for.
final class PostgresConnection: PooledConnection {
  /// The channel that carries the announcements of all channels.
  static let channel = "storage"
  /// Statements kept prepared on one connection; beyond, all are let go.
  private static let mostPrepared = 400

  nonisolated(unsafe) let handle: OpaquePointer
  nonisolated(unsafe) private var prepared: [PreparedStatement: String] = [:]
  nonisolated(unsafe) private(set) var isBroken = false

  /// Connects.
  ///
  /// - Throws: ``StorageError/unavailable(_:)``
  init(_ uri: String) throws {
    // What comes before dbname are defaults, what comes after it has the last word.
    let settings: [(String, String)] = [
      ("connect_timeout", "5"), ("keepalives_idle", "30"), ("keepalives_interval", "10"),
      ("keepalives_count", "3"), ("tcp_user_timeout", "30000"), ("application_name", "modgift"),
      ("dbname", uri), ("client_encoding", "UTF8"),
    ]
    guard let handle = Self.connect(settings) else { throw StorageError.unavailable("no memory") }
    self.handle = handle
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
    guard PQstatus(handle) == CONNECTION_OK else {
      throw StorageError.unavailable(String(cString: PQerrorMessage(handle)))
    }
    try runScript("SET bytea_output = 'hex'; SET lock_timeout = '10s'; SET datestyle = 'ISO'")
  }

  deinit {
    PQfinish(handle)
  }

  func begin(_ access: Access) throws {
    switch access {
    case .read: try runScript("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    case .write: try runScript("BEGIN ISOLATION LEVEL SERIALIZABLE")
    case .migrate: try runScript("BEGIN ISOLATION LEVEL READ COMMITTED")
    }
  }

  func commit() throws {
    let result: PostgresResult
    do {
      result = try take(PQexec(handle, "COMMIT"))
    } catch let lost as ConnectionLost {
      // It may have been committed or not: doing it again could do it twice.
      throw StorageError.unavailable("lost while committing, the outcome is not known: \(lost.reason)")
    }
    if result.command == "ROLLBACK" { throw StorageError.statement("the server rolled back") }
  }

  func rollback() {
    if isBroken || PQtransactionStatus(handle) == PQTRANS_IDLE { return }
    do { try runScript("ROLLBACK") } catch { isBroken = true }
  }

  func query(_ sql: SQL, _ each: (inout Row) throws -> Bool) throws {
    try read(try execute(sql), each)
  }

  /// Asks what the server itself has put into words, such as a question for each of its tables.
  func query(text: String, _ each: (inout Row) throws -> Bool) throws {
    try read(try take(PostgresParameters([]).execute(text, on: handle)), each)
  }

  private func read(_ result: PostgresResult, _ each: (inout Row) throws -> Bool) throws {
    for number in 0..<result.rows {
      var row = Row(result.cells(of: number))
      if try !each(&row) { return }
    }
  }

  func run(_ sql: SQL) throws -> Int {
    try execute(sql).changes
  }

  func runScript(_ script: String) throws {
    _ = try take(PQexec(handle, script))
  }

  func send(_ announcements: [Announcement]) throws {
    for announcement in announcements {
      let message = announcement.channel + "\u{1f}" + announcement.payload
      _ = try run("SELECT pg_notify('storage', \(message))")
    }
  }

  private func execute(_ sql: SQL) throws -> PostgresResult {
    let outlined = try sql.outlined(for: .postgres)
    let parameters = PostgresParameters(outlined.values)
    if outlined.isPlannedAnew {
      return try take(parameters.execute(sql.text(for: .postgres), on: handle))
    }
    let statement = PreparedStatement(shape: outlined.shape, types: parameters.types)
    return try take(parameters.executePrepared(try name(of: statement, sql), on: handle))
  }

  private func name(of statement: PreparedStatement, _ sql: SQL) throws -> String {
    if let name = prepared[statement] { return name }
    if prepared.count >= Self.mostPrepared {
      try runScript("DEALLOCATE ALL")
      prepared = [:]
    }
    let name = "s\(prepared.count)"
    _ = try take(
      PQprepare(handle, name, sql.text(for: .postgres), CInt(statement.types.count), statement.types))
    prepared[statement] = name
    return name
  }

  private func take(_ answer: OpaquePointer?) throws -> PostgresResult {
    let result = PostgresResult(answer)
    if result.isSuccess { return result }
    if PQstatus(handle) != CONNECTION_OK {
      isBroken = true
      throw ConnectionLost(reason: String(cString: PQerrorMessage(handle)))
    }
    throw result.failure { isBroken = true }
  }

  private static func connect(_ settings: [(String, String)]) -> OpaquePointer? {
    withCStrings(settings.map(\.0)) { names in
      withCStrings(settings.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
    }
  }
}

private struct PreparedStatement: Hashable {
  let shape: StatementShape
  let types: [Oid]
}

/// The texts as C wants a list: pointers, and a null pointer at the end.
private func withCStrings<T>(
  _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> T
) -> T {
  var letters: [CChar] = []
  var starts: [Int] = []
  for text in texts {
    starts.append(letters.count)
    letters += text.utf8CString
  }
  return letters.withUnsafeBufferPointer { buffer in
    let pointers = starts.map { start in buffer.baseAddress.map { $0 + start } } + [nil]
    return pointers.withUnsafeBufferPointer { list in
      withUnsafePointer(to: nil as UnsafePointer<CChar>?) { none in body(list.baseAddress ?? none) }
    }
  }
}
