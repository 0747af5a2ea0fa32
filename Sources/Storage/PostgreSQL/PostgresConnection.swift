import CLibpq

/// One connection to a server. The pool hands it to one thread at a time, which is what libpq asks for.
final class PostgresConnection: PooledConnection {
  /// The channel that carries the announcements of all channels.
  static let channel = "storage"
  /// Statements kept prepared on one connection; beyond, all are let go.
  private static let mostPrepared = 400

  nonisolated(unsafe) let handle: OpaquePointer
  nonisolated(unsafe) private var prepared: [PreparedStatement: String] = [:]
  nonisolated(unsafe) var isBroken = false
  nonisolated(unsafe) var isReading = false
  /// What begins the transaction, until it is sent.
  nonisolated(unsafe) var beginning: String?
  /// Whether the end of the transaction before has been answered.
  nonisolated(unsafe) var isSettled = true

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
    // Statements of a millisecond are worth neither compiling nor sharing out, and the parts of one that is shared out
    // are answered in any order.
    try runScript(
      """
      SET lock_timeout = '10s'; SET datestyle = 'ISO'; SET jit = off; SET max_parallel_workers_per_gather = 0
      """)
  }

  deinit {
    PQfinish(handle)
  }

  func query(_ sql: SQL, _ each: (inout Row) throws -> Bool) throws {
    try read(try execute(sql), each)
  }

  /// Asks what the server itself has put into words, such as a question for each of its tables.
  func query(text: String, _ each: (inout Row) throws -> Bool) throws {
    try beginNow()
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
    try beginNow()
    try take(PQexec(handle, script))
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
    let statement = PreparedStatement(shape: outlined.shape, types: parameters.types)
    let name = try name(of: statement, sql)
    if beginning != nil { return try beginning(with: name, parameters) }
    return try take(parameters.executePrepared(name, on: handle))
  }

  func lost() -> ConnectionLost {
    isBroken = true
    return ConnectionLost(reason: String(cString: PQerrorMessage(handle)))
  }

  private func name(of statement: PreparedStatement, _ sql: SQL) throws -> String {
    if let name = prepared[statement] { return name }
    if prepared.count >= Self.mostPrepared {
      try runScript("DEALLOCATE ALL")
      prepared = [:]
    }
    let name = "s\(prepared.count)"
    try take(
      PQprepare(handle, name, sql.text(for: .postgres), CInt(statement.types.count), statement.types))
    prepared[statement] = name
    return name
  }

  @discardableResult
  func take(_ answer: OpaquePointer?) throws -> PostgresResult { try take(PostgresResult(answer)) }

  @discardableResult
  func take(_ result: PostgresResult) throws -> PostgresResult {
    if result.isSuccess { return result }
    if PQstatus(handle) != CONNECTION_OK { throw lost() }
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
