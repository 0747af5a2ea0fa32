import Foundation
import Storage

@testable import Modgift

/// What a reply says, without what differs from one press to the next: tokens, and the address it was asked at.
func masked(_ reply: Reply, _ path: String) -> String {
  var text = "\(reply.status) \(reply.location ?? "")\n\(reply.body)"
  text = text.replacing(percentEncoded(path), with: "PATH").replacing(path, with: "PATH")
  let keys = Set(path.split(separator: "/").filter { $0.count == 13 }.map { Array($0.utf8) })
  return maskedWords(text, keys: keys)
}

/// A text with what stands for chance in place of it, in one pass: words of 47 letters and more are tokens, some of 13 are
/// keys that were asked for, and what a form says once is its own.
private func maskedWords(_ text: String, keys: Set<[UInt8]>) -> String {
  let once = ["name=\"once\" value=\"", "name=\"draft\" value=\"", "name=\"sheet\" value=\""].map {
    Array($0.utf8)
  }
  var masked: [UInt8] = []
  for part in Array(text.utf8).chunked(where: isWordByte) {
    if part.first.map(isWordByte) != true {
      masked += part
    } else if once.contains(where: { masked.suffix($0.count).elementsEqual($0) }) {
      masked += "RANDOM".utf8
    } else if part.count >= 47 {
      masked += "TOKEN".utf8 + part.dropFirst(48)
    } else {
      masked += part.count == 13 && keys.contains(Array(part)) ? Array("KEY".utf8) : Array(part)
    }
  }
  return String(decoding: masked, as: UTF8.self)
}

private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39,
    UInt8(ascii: "_"), UInt8(ascii: "-"):
    true
  default: false
  }
}

extension [UInt8] {
  /// The runs of bytes that are alike in one respect.
  fileprivate func chunked(where isIn: (UInt8) -> Bool) -> [ArraySlice<UInt8>] {
    var chunks: [ArraySlice<UInt8>] = []
    var start = startIndex
    for index in indices.dropFirst() where isIn(self[index]) != isIn(self[index - 1]) {
      chunks.append(self[start..<index])
      start = index
    }
    if start < endIndex { chunks.append(self[start...]) }
    return chunks
  }
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
