import Foundation
import Testing

@testable import Modgift

/// Reads the program's own sources for what no test through HTTP can see: a way around the gate.
struct SourcesTests {
  @Test func `no query reads a private table but through the gate`() throws {
    let tables = PrivateTable.allCases.map { "\($0.name)" }.joined(separator: "|")
    let bare = try Regex("(?:FROM|JOIN)\\s+(?:\(tables))\\b")
    for source in try sources() where !source.path.contains("/Gate/") && !source.path.contains("/Migrations/")
    {
      for (number, line) in source.lines.enumerated() where line.contains(bare) {
        let isDeletion = line.contains("DELETE FROM")
        #expect(isDeletion, "\(source.path):\(number + 1): \(line)")
      }
    }
  }

  @Test func `trusted markup is made in few places`() throws {
    let places = try sources().filter { $0.lines.contains { $0.contains("HTML(trusted:") } }.map(\.name)
    #expect(Set(places).subtracting(SourcesTests.mayTrust) == [])
  }

  /// The files that may turn text into markup: the literal itself, and the one place where rendered posts are read.
  private static let mayTrust: Set<String> = [
    "HTML.swift", "HTML+Interpolation.swift", "HTML+Joined.swift", "Escaping.swift", "PostShown.swift",
    "Icon.swift",
  ]

  @Test func `attributes are always quoted`() throws {
    let unquoted = try Regex("<[a-z][^>\"]*=\\\\\\(")
    for source in try sources() {
      for (number, line) in source.lines.enumerated() {
        #expect(!line.contains(unquoted), "\(source.path):\(number + 1): \(line)")
      }
    }
  }

  @Test func `the foundation names no feature`() throws {
    let features = ["Forum", "Courses", "Programme", "Notifications", "Search", "Home", "Demo"]
    let routes = try sources().filter { source in
      ["/Web/", "/Jobs/", "/Gate/", "/Incoming/"].contains { source.path.contains($0) }
        && source.lines.contains { line in
          features.contains { line.contains("\($0)Routes") || line.contains("\($0).") }
        }
    }
    #expect(routes.map(\.path) == [])
  }

  @Test func `nothing outside the database's rooms speaks SQL`() throws {
    let speaks = try sources().filter { source in
      source.name.hasSuffix("+Routes.swift") || source.path.contains("/Pages/")
    }.filter { source in source.lines.contains { $0.contains("SELECT ") || $0.contains("INSERT INTO") } }
    #expect(speaks.map(\.path) == [])
  }

  private struct Source {
    let path: String
    let lines: [Substring]
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  private func sources() throws -> [Source] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return try (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map
    {
      Source(
        path: $0.path,
        lines: try String(contentsOf: $0, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false))
    }
  }
}
