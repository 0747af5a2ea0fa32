/// SQLite: one writer, and several readers that wait for nobody. A database in memory has one connection for both.
final class SQLiteBackend: Backend {
  let path: String?
  private let pools: ConnectionPools
  private let broadcast = Broadcast()

  /// Opens the file, or a database in memory when `path` is nil.
  init(path: String?, readers count: Int) throws {
    self.path = path
    @Sendable func open(_ role: SQLiteOpening.Role) throws -> SQLiteConnection {
      try SQLiteConnection(SQLiteOpening(path: path, role: role))
    }
    let role = path == nil ? SQLiteOpening.Role.both : .writer
    let writer = ConnectionPool(size: 1, first: try open(role)) { try open(role) }
    let readers = path == nil ? writer : ConnectionPool(size: count) { try open(.reader) }
    pools = ConnectionPools(writer: writer, readers: readers)
  }

  func perform(_ access: Access, _ work: @escaping @Sendable (Result<any Connection, any Error>) -> Void) {
    pools.perform(access, work)
  }

  func announcements() -> AsyncStream<Announcement> {
    broadcast.listen()
  }

  func committed(_ announcements: [Announcement]) {
    for announcement in announcements { broadcast.send(announcement) }
  }

  func close() {
    broadcast.close()
    pools.close()
  }
}
