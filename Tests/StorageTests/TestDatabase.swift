import Foundation
import Testing

@testable import Storage

/// A database of its own for one test, on one engine, gone afterwards.
struct TestDatabase: Sendable, CustomTestStringConvertible {
  let engine: Engine

  /// Both engines; without a server to test on (`MODGIFT_TEST_POSTGRES` unset), SQLite alone.
  static var each: [TestDatabase] {
    (server == nil ? [.sqlite] : [.sqlite, .postgres]).map(TestDatabase.init)
  }

  /// For what only PostgreSQL does.
  static var servers: [TestDatabase] { each.filter { $0.engine == .postgres } }

  static var server: String? { ProcessInfo.processInfo.environment["MODGIFT_TEST_POSTGRES"] }

  var testDescription: String { engine.rawValue }

  /// Opens an empty database.
  func open<T>(_ body: (Storage.Database) async throws -> T) async throws -> T {
    try await withAddress { address in
      let database = try Storage.Database(address)
      defer { database.close() }
      return try await body(database)
    }
  }

  /// The address of an empty database, for tests that open it more than once.
  func withAddress<T>(_ body: (String) async throws -> T) async throws -> T {
    switch engine {
    case .sqlite:
      return try await withFolder { folder in try await body("sqlite:\(folder)/test.sqlite") }
    case .postgres:
      let server = try #require(Self.server)
      let name = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
      try PostgresConnection(server).runScript("CREATE DATABASE \(name) TEMPLATE template0")
      defer { try? PostgresConnection(server).runScript("DROP DATABASE IF EXISTS \(name) WITH (FORCE)") }
      return try await body(server + (server.contains("?") ? "&" : "?") + "dbname=\(name)")
    }
  }
}

/// A folder of its own, gone afterwards.
func withFolder<T>(_ body: (String) async throws -> T) async throws -> T {
  let folder = NSTemporaryDirectory() + "storage-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try await body(folder)
}

/// Runs the body until it throws nothing more or the time is up: for what happens in another thread.
func eventually(_ body: () async throws -> Bool) async throws {
  for _ in 0..<400 {
    if try await body() { return }
    try await Task.sleep(for: .milliseconds(20))
  }
  Issue.record("it did not happen within eight seconds")
}
