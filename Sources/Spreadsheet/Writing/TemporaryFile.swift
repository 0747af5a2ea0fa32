import Foundation

/// A file that nobody else may read and that is gone when it has been read: libxlsxwriter writes only to files.
enum TemporaryFile {
  /// What was written to a new file's path.
  static func bytes(
    writing: (String) throws(SpreadsheetWritingError) -> Void
  ) throws(SpreadsheetWritingError) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "modgift-\(UInt64.random(in: 0 ... .max))")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch { throw .failed("\(error)") }
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("workbook.xlsx")
    try writing(file.path)
    do { return Array(try Data(contentsOf: file)) } catch { throw .failed("\(error)") }
  }
}
