import GRDB

/// SQLite, through GRDB: one writer and several readers that do not wait for each other.
final class SQLiteBackend: Backend {
  let database: any DatabaseWriter
  static let memoryLabel = "memory"
  private let broadcast = Broadcast()

  /// Opens the file, or a database in memory when `path` is nil.
  init(path: String?, readers: Int) throws {
    var settings = Configuration.durable(readers: readers)
    if path == nil { settings.label = Self.memoryLabel }
    let configuration = settings
    database = try SQLiteFailure.translated {
      if let path {
        try DatabasePool(path: path, configuration: configuration)
      } else {
        try DatabaseQueue(configuration: configuration)
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
    try? database.close()
  }
}
