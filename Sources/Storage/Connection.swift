/// What a transaction may do.
enum Access: Sendable {
  case read
  case write
  /// A write in which each statement sees what others have just committed, as a lock that is waited for wants.
  case migrate
}

/// One connection of an engine while one transaction has it.
protocol Connection: AnyObject {
  func begin(_ access: Access) throws
  func commit() throws
  /// Never fails: a connection that cannot roll back is thrown away.
  func rollback()
  /// Hands over each row of the answer until `each` returns false.
  func query(_ sql: SQL, _ each: (inout Row) throws -> Bool) throws
  /// Runs a statement and returns the number of rows it changed.
  func run(_ sql: SQL) throws -> Int
  /// Runs any number of statements without values.
  func runScript(_ script: String) throws
  /// Sends announcements with the commit, where the engine does so itself.
  func send(_ announcements: [Announcement]) throws
}

/// A connection that is handed from thread to thread, one at a time.
protocol PooledConnection: Connection, Sendable {
  /// Whether it must not be used again.
  var isBroken: Bool { get }
}

/// An engine's connections.
protocol Backend: Sendable {
  /// Calls `work` once, on a thread that may block, with a connection that is in no transaction.
  func perform(_ access: Access, _ work: @escaping @Sendable (Result<any Connection, any Error>) -> Void)
  func announcements() -> AsyncStream<Announcement>
  /// Tells listeners of this process, where the engine does not do so itself.
  func committed(_ announcements: [Announcement])
  func backup(to path: String) throws
  func check() throws -> [String]
  func close()
}
