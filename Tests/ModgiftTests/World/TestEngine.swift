import Foundation
import Storage
import Testing

@testable import Modgift

/// The engines every test that touches a store runs on. PostgreSQL is among them when
/// `MODGIFT_TEST_POSTGRES` names a server whose user may make databases; `bin/test` always sets it.
enum TestEngine: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case sqlite, postgres

  static var all: [TestEngine] { server == nil ? [.sqlite] : [.sqlite, .postgres] }

  static var server: String? { ProcessInfo.processInfo.environment["MODGIFT_TEST_POSTGRES"] }

  var testDescription: String { rawValue }

  /// A new database with all tables and nothing in them.
  func emptyDatabase() async throws -> Database {
    switch self {
    case .sqlite:
      let database = try Database("sqlite::memory:")
      try database.migrate(migrations)
      return database
    case .postgres:
      return try await PostgresTemplate.shared.copy()
    }
  }
}

/// One migrated database per run, copied for each test.
actor PostgresTemplate {
  static let shared = PostgresTemplate()
  private var template: String?

  func copy() throws -> Database {
    let name = "t_\(Key<World>.random())"
    try administer("CREATE DATABASE \(name) TEMPLATE \(try made())")
    return try Database(address(of: name), readers: 1)
  }

  private func made() throws -> String {
    if let template { return template }
    let name = "template_\(Key<World>.random())"
    try administer("CREATE DATABASE \(name)")
    let database = try Database(address(of: name), readers: 1)
    try database.migrate(migrations)
    database.close()
    template = name
    return name
  }

  private func address(of name: String) -> String {
    let server = TestEngine.server ?? ""
    return server.replacingOccurrences(of: "/postgres?", with: "/\(name)?")
  }

  /// Databases are made by `psql`: CREATE DATABASE is refused inside a transaction.
  private func administer(_ statement: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/psql")
    process.arguments = [
      "--quiet", "--no-psqlrc", "-v", "ON_ERROR_STOP=1", "-c", statement, TestEngine.server ?? "",
    ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw TestError("psql failed: \(statement)") }
  }
}

struct TestError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
