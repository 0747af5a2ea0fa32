import Foundation

@testable import Spreadsheet

/// A file of the folder `fixtures`, which `make.py` writes.
enum Fixture {
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "fixtures")
    return try Array(Data(contentsOf: folder.appending(path: name)))
  }

  static func workbook(_ name: String) throws -> Workbook {
    try Workbook(reading: bytes(name), named: name)
  }

  /// Rows of text cells of a file with delimiters; an empty cell is the empty string.
  static func rows(_ bytes: some Sequence<UInt8>) throws -> [[String]] {
    let sheet = try Workbook(reading: Array(bytes), named: "a.csv").sheets[0]
    return sheet.rows.map { $0.cells.map(\.text) }
  }

  static func rows(_ text: String) throws -> [[String]] {
    try rows(text.utf8)
  }
}
