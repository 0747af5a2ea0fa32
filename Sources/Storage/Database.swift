import Dispatch
import Foundation
import Synchronization

/// A database: an embedded SQLite file, or a PostgreSQL server.
public final class Database: Sendable {
  /// The engine in use.
  public let engine: Engine
  let backend: any Backend

  /// Opens a database.
  ///
  /// - Parameters:
  ///   - address: `sqlite:PATH`, `sqlite::memory:` (one connection, gone when closed), or a libpq URI such as
  ///     `postgres://user@/name?host=/run/postgresql`.
  ///   - readers: how many connections that read are open at most, beside the one that writes: 5 unless said.
  /// - Throws: ``StorageError/misuse(_:)`` for an address that is none, ``StorageError/unavailable(_:)``.
  public init(_ address: String, readers: Int = 5) throws {
    let address = try DatabaseAddress(address)
    engine = address.engine
    backend =
      switch address {
      case .memory: try SQLiteBackend(path: nil, readers: 1)
      case .file(let path): try SQLiteBackend(path: path, readers: readers)
      case .server(let uri): try PostgresBackend(uri, readers: readers)
      }
  }

  /// Opens a database that is there: for work that makes no sense on a new one.
  ///
  /// - Throws: ``StorageError/unavailable(_:)`` when there is no such file.
  public convenience init(existing address: String) throws {
    if case .file(let path) = try DatabaseAddress(address), !FileManager.default.fileExists(atPath: path) {
      throw StorageError.unavailable("there is no file \(path)")
    }
    try self.init(address)
  }

  /// Reads in one transaction: everything the closure sees is one moment.
  @discardableResult
  public func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await perform(.read, body)
  }

  /// Writes in one transaction, and returns when it is on disk.
  ///
  /// The closure runs again (up to ten times) when others wrote the same things meanwhile, so it must have no
  /// effect but on the transaction. When it throws, everything is rolled back and its error thrown.
  @discardableResult
  public func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await perform(.write, body)
  }

  /// `read` for commands and tests: holds the thread until done.
  @discardableResult
  public func readNow<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) throws -> T {
    try performNow(.read, body)
  }

  /// `write` for commands and tests: holds the thread until done.
  @discardableResult
  public func writeNow<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) throws -> T {
    try performNow(.write, body)
  }

  /// What writes announce from now on. With PostgreSQL also what other processes announce; if the connection
  /// that listens is lost, ``Announcement/gap`` tells when it is back.
  public func announcements() -> AsyncStream<Announcement> {
    backend.announcements()
  }

  /// Writes a consistent copy to a file that must not exist yet, while others go on reading and writing.
  public func backup(to path: String) throws {
    try backend.backup(to: path)
  }

  /// Problems found: damage, rows that point at nothing, settings that risk what was written.
  public func check() throws -> [String] {
    try backend.check()
  }

  /// Closes all connections. What is under way is finished first.
  public func close() {
    backend.close()
  }
}
