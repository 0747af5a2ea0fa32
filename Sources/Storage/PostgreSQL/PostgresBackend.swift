/// PostgreSQL, through libpq.
final class PostgresBackend: Backend {
  private let broadcast = Broadcast()

  init(_ uri: String, connections: Int) throws {
    throw StorageError.unavailable("PostgreSQL")
  }

  func perform(_ access: Access, _ work: @escaping @Sendable (Result<any Connection, any Error>) -> Void) {}
  func announcements() -> AsyncStream<Announcement> { broadcast.listen() }
  func committed(_ announcements: [Announcement]) {}
  func backup(to path: String) throws {}
  func check() throws -> [String] { [] }
  func close() {}
}
