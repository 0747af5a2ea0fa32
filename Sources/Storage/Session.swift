/// What one transaction keeps in mind while it runs.
final class Session {
  let connection: any Connection
  let engine: Engine
  let isWritable: Bool
  private(set) var statementCount = 0
  private(set) var announcements: [Announcement] = []
  private(set) var failure: (any Error)?
  private var isOpen = true

  init(_ connection: any Connection, _ engine: Engine, isWritable: Bool) {
    self.connection = connection
    self.engine = engine
    self.isWritable = isWritable
  }

  /// Runs a statement, and remembers if it failed: PostgreSQL takes nothing more after an error, and SQLite
  /// shall behave the same.
  func perform<T>(_ statement: (any Connection) throws -> T) throws -> T {
    guard isOpen else { throw StorageError.misuse("a transaction was used after its end") }
    if let failure { throw failure }
    statementCount += 1
    do {
      return try statement(connection)
    } catch {
      if isWritable { failure = error }
      throw error
    }
  }

  func announce(_ announcement: Announcement) {
    if !announcements.contains(announcement) { announcements.append(announcement) }
  }

  func close() {
    isOpen = false
  }
}
