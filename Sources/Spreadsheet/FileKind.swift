/// How a file is read, told by its first bytes.
enum FileKind: Equatable {
  case officeOpen
  case text

  /// - Throws: ``SpreadsheetError`` when it is something that isn't read here.
  init(of bytes: [UInt8]) throws(SpreadsheetError) {
    if bytes.isEmpty { throw .empty }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .officeOpen
      return
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw Self.holdsEncryptedPackage(bytes) ? .encrypted : .oldExcel
    }
    if Self.isBareWorkbookStream(bytes) { throw .oldExcel }
    if Self.isOther(bytes) { throw .notSpreadsheet }
    if let markup = Self.markup(bytes) { throw markup }
    try SpreadsheetBound.bytesOfPart.check(bytes.count)
    self = .text
  }

  /// A workbook with a password is an old-style container with a stream of this name, in UTF-16.
  private static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    let name = Array("EncryptedPackage".utf16).flatMap { unit -> [UInt8] in
      [UInt8(truncatingIfNeeded: unit), 0]
    }
    return bytes.prefix(4_000_000).firstRange(of: name) != nil
  }

  /// Excel 2 to 5 wrote the stream without a container; it begins with a BOF record.
  private static func isBareWorkbookStream(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 4 && bytes[0] == 0x09 && [0x00, 0x02, 0x04, 0x08].contains(bytes[1])
      && [0x04, 0x06, 0x08].contains(bytes[2]) && bytes[3] == 0
  }

  private static let otherBeginnings: [[UInt8]] = [
    [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], Array("%PDF".utf8), Array("GIF8".utf8),
    Array("{\\rtf".utf8), [0x1F, 0x8B], Array("Rar!".utf8), [0x37, 0x7A, 0xBC, 0xAF],
    [0x7F, 0x45, 0x4C, 0x46],
  ]

  private static func isOther(_ bytes: [UInt8]) -> Bool {
    if otherBeginnings.contains(where: bytes.starts(with:)) { return true }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
    let sample = bytes.prefix(4096)
    let control = sample.count { $0 < 0x20 && ![0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x1A].contains($0) }
    return control * 50 > sample.count
  }

  /// A web page, or a workbook as XML of 2003, under the name of a spreadsheet.
  private static func markup(_ bytes: [UInt8]) -> SpreadsheetError? {
    let start = String(decoding: bytes.prefix(4096).filter { $0 != 0 }, as: UTF8.self).lowercased()
      .drop { !$0.isLetter && !$0.isNumber && $0 != "<" }
    if start.hasPrefix("<?xml") {
      return start.contains("urn:schemas-microsoft-com:office:spreadsheet") ? .oldExcel : .webPage
    }
    let pages = ["<html", "<!doctype", "<table", "<head", "<meta", "<body", "<style"]
    return pages.contains(where: start.hasPrefix) ? .webPage : nil
  }
}
