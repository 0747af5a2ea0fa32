/// A table as a file that Danish offices open with a double click: UTF-8 with its mark, semicolons, CRLF.
struct DelimitedExport {
  let rows: [[String]]

  var bytes: [UInt8] {
    let lines = rows.map { row in row.map(Self.cell).joined(separator: ";") + "\r\n" }
    return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
  }

  /// What a spreadsheet would take for a formula is made text by an apostrophe before it (OWASP, CSV injection).
  static func cell(_ text: String) -> String {
    let start = text.unicodeScalars.first
    let isFormula = start.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let safe = isFormula ? "'\(text)" : text
    let isPlain = safe.unicodeScalars.allSatisfy { !";\"\r\n".unicodeScalars.contains($0) }
    return isPlain ? safe : "\"\(safe.replacing("\"", with: "\"\""))\""
  }
}
