import Foundation
import Storage

@testable import Modgift

/// What a reply says, without what differs from one press to the next: tokens, and the address it was asked at.
func masked(_ reply: Reply, _ path: String) -> String {
  var text = "\(reply.status) \(reply.location ?? "")\n\(reply.body)"
  text = text.replacing(percentEncoded(path), with: "PATH").replacing(path, with: "PATH")
  for key in path.split(separator: "/") where key.count == 13 { text = text.replacing(key, with: "KEY") }
  return text.replacing(/[A-Za-z0-9_-]{48}/, with: "TOKEN").replacing(
    /name="(once|draft)" value="[0-9a-z]+"/, with: "RANDOM")
}

/// Where two texts part, in a few words from each; nothing when they are the same.
func firstDifference(_ one: String, _ other: String) -> String? {
  guard one != other else { return nil }
  let alike = zip(one, other).prefix { $0 == $1 }.count
  return
    "…\(one.dropFirst(max(0, alike - 60)).prefix(160))… | …\(other.dropFirst(max(0, alike - 60)).prefix(160))…"
}

extension World {
  /// How many rows each private table holds, to see that nothing was written.
  func privateRows() async throws -> [Int] {
    try await database.read { db in
      try PrivateTable.allCases.filter { $0 != .draft }.map { table in
        try db.value(Int.self, "SELECT count(*) FROM \(Gate.everything(table)) AS rows_of_it")
      }
    }
  }
}
