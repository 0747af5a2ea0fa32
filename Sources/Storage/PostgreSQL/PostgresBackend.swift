/// PostgreSQL, through libpq: one writer, as with SQLite, and several readers. Transactions that write side by side would
/// undo one another whenever they touch the same conversation, and one after the other they are quicker done; what another
/// process writes may still be in the way, and is then tried again.
final class PostgresBackend: Backend {
  let uri: String
  private let pools: ConnectionPools
  private let broadcast = Broadcast()
  private let listener: PostgresListener

  /// Connects once, so that a wrong address is known at start.
  init(_ uri: String, readers count: Int) throws {
    self.uri = uri
    @Sendable func connect() throws -> PostgresConnection { try PostgresConnection(uri) }
    pools = ConnectionPools(
      writer: ConnectionPool(size: 1, first: try connect(), connect: connect),
      readers: ConnectionPool(size: count, connect: connect))
    listener = PostgresListener(uri, broadcast)
  }

  func perform(_ access: Access, _ work: @escaping @Sendable (Result<any Connection, any Error>) -> Void) {
    pools.perform(access, work)
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
    pools.close()
  }
}
