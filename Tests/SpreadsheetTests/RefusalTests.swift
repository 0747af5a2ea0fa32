import Testing

@testable import Spreadsheet

struct RefusalTests {
  @Test(arguments: [
    ("entity-bomb.xlsx", SpreadsheetError.damaged(part: "xl/sheets/a.xml")),
    ("zip-bomb.xlsx", .tooLarge(.bytesOfPart)), ("endless-tag.xlsx", .damaged(part: "xl/sheets/a.xml")),
    ("many-merges.xlsx", .tooLarge(.cells)),
    ("too-many-rows.xlsx", .tooLarge(.rows)),
    ("too-many-columns.xlsx", .tooLarge(.columns)),
    ("too-many-cells.xlsx", .tooLarge(.cells)),
    ("too-long-cell.xlsx", .tooLarge(.charactersOfCell)),
    ("open-document.ods", .openDocument),
    ("binary.xlsb", .binaryExcel),
    ("letter.docx", .notSpreadsheet),
  ])
  func `a file that asks too much or is something else is refused by its kind`(
    name: String, error: SpreadsheetError
  ) throws {
    #expect(throws: error) { try Fixture.workbook(name) }
  }

  private static let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static let beginnings: [([UInt8], SpreadsheetError)] = [
    ([], .empty),
    (container + [UInt8](repeating: 0, count: 600), .oldExcel),
    (container + [UInt8]("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0".utf8), .encrypted),
    ([0x09, 0x08, 0x08, 0x00, 0x00, 0x05], .oldExcel),
    ([UInt8]("\u{FEFF}  <html><table><tr><td>1".utf8), .webPage),
    (
      [UInt8]("<?xml version='1.0'?><W xmlns='urn:schemas-microsoft-com:office:spreadsheet'>".utf8), .oldExcel
    ),
    ([0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10], .notSpreadsheet),
    ([UInt8]("%PDF-1.7".utf8), .notSpreadsheet),
    ([1, 2, 3, 4, 5, 6, 14, 15, 16], .notSpreadsheet),
    ([0x50, 0x4B, 0x03, 0x04, 1, 2, 3], .damaged(part: "zip")),
  ]

  @Test(arguments: beginnings)
  func `the first bytes tell what a file is, whatever its name`(bytes: [UInt8], error: SpreadsheetError) {
    #expect(throws: error) { try Workbook(reading: bytes, named: "register.xlsx") }
  }

  @Test func `text with too many rows, columns or characters is refused`() {
    #expect(throws: SpreadsheetError.tooLarge(.rows)) {
      try Fixture.rows(String(repeating: "a\n", count: 200_001))
    }
    #expect(throws: SpreadsheetError.tooLarge(.columns)) {
      try Fixture.rows(String(repeating: ";", count: 500))
    }
    #expect(throws: SpreadsheetError.tooLarge(.charactersOfCell)) {
      try Fixture.rows(String(repeating: "a", count: 32_768))
    }
  }
}
