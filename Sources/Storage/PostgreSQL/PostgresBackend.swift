/// PostgreSQL, through libpq.
final class PostgresBackend: Backend {
  let uri: String
  private let pool: ConnectionPool
  private let broadcast = Broadcast()
  private let listener: PostgresListener

  /// Connects once, so that a wrong address is known at start.
  init(_ uri: String, connections: Int) throws {
    self.uri = uri
    pool = ConnectionPool(size: connections, first: try PostgresConnection(uri)) {
      try PostgresConnection(uri)
    }
    listener = PostgresListener(uri, broadcast)
  }

  func perform(_ access: Access, _ work: @escaping @Sendable (Result<any Connection, any Error>) -> Void) {
    pool.perform(work)
  }

  func announcements() -> AsyncStream<Announcement> {
    listener.start()
    return broadcast.listen()
  }

  /// The server tells everyone, this process too.
  func committed(_ announcements: [Announcement]) {}

  func close() {
    listener.close()
    broadcast.close()
    pool.close()
  }
}
