import CLibpq
import Foundation

/// A program of PostgreSQL's own, run against a database.
struct PostgresTool {
  let name: String
  let uri: String

  /// Runs it and waits.
  ///
  /// - Throws: ``StorageError/unavailable(_:)`` when it is missing or fails, with what it said.
  func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.environment = try environment()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    if process.terminationStatus == 127 {
      throw StorageError.unavailable("\(name) is missing: install PostgreSQL's client programs")
    }
    guard process.terminationStatus == 0 else {
      throw StorageError.unavailable("\(name): \(String(decoding: said.prefix(2_000), as: UTF8.self))")
    }
  }

  /// The address, spread over variables: in the arguments everyone on the machine could read a password.
  private func environment() throws -> [String: String] {
    var environment = ProcessInfo.processInfo.environment
    guard let options = PQconninfoParse(uri, nil) else {
      throw StorageError.misuse("not an address of a PostgreSQL server")
    }
    defer { PQconninfoFree(options) }
    var option = options
    while option.pointee.keyword != nil {
      if let variable = option.pointee.envvar, let value = option.pointee.val {
        environment[String(cString: variable)] = String(cString: value)
      }
      option += 1
    }
    return environment
  }
}
