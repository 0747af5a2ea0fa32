import GRDB

/// SQLite, through GRDB: one writer and several readers that do not wait for each other.
final class SQLiteBackend: Backend {
  let database: any DatabaseWriter
  let isInMemory: Bool
  private let broadcast = Broadcast()

  /// Opens the file, or a database in memory when `path` is nil.
  init(path: String?, readers: Int) throws {
    isInMemory = path == nil
    database = try SQLiteFailure.translated {
      if let path {
        try DatabasePool.durable(path, readers: readers)
      } else {
        try DatabaseQueue(configuration: .durable(readers: 1))
      }
    }
  }

  func perform(_ access: Access, _ work: @escaping @Sendable (Result<any Connection, any Error>) -> Void) {
    if access == .read {
      database.asyncUnsafeRead { result in
        work(result.map { SQLiteConnection($0) }.mapError(SQLiteFailure.translate))
      }
    } else {
      database.asyncWriteWithoutTransaction { work(.success(SQLiteConnection($0))) }
    }
  }

  func announcements() -> AsyncStream<Announcement> {
    broadcast.listen()
  }

  func committed(_ announcements: [Announcement]) {
    for announcement in announcements { broadcast.send(announcement) }
  }

  func close() {
    broadcast.close()
    if let pool = database as? DatabasePool {
      // Readers cannot empty the log, so the writer goes last: the file is then whole without it.
      _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      pool.invalidateReadOnlyConnections()
    }
    try? database.close()
  }
}
