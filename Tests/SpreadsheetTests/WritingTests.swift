import Foundation
import Testing

@testable import Spreadsheet

struct WritingTests {
  @Test func `every kind of cell reads again as what it was`() throws {
    let cells: [Cell] = [
      .text("Ærø & <Århus>"), .number(3.5), .number(-98), .boolean(true), .day(year: 2026, month: 2, day: 28),
      .day(year: 2026, month: 2, day: 28, second: 48_605), .empty, .text("linje 1\nlinje 2"),
      .time(seconds: 108_000),
    ]
    #expect(try again([row(1, [.text("a")]), row(2, cells)])[1].cells == cells)
  }

  @Test(arguments: [
    "=1+1", "=HYPERLINK(\"http://evil.example\",\"klik\")", "+45", "-1", "@SUM(A1)", "{=1}", "\t=1",
    "http://evil.example", "mailto:a@b.example", "internal:Sheet1!A1", "0012", "2026-02-28", "TRUE", "#N/A",
    "'quoted", "  space  ", "_x0041_", "漢字 👩‍⚕️", "\u{1}control",
  ])
  func `a text stays the text it is, whatever it begins with`(text: String) throws {
    #expect(
      try again([row(1, [.text(text)]), row(2, [.text(text)])]).map(\.cells) == [
        [.text(text)], [.text(text)],
      ])
  }

  @Test func `a formula is handed on as its text`() throws {
    let cell = Cell.formula(text: "=1+1", cached: .number(2))
    #expect(
      try again([row(1, [cell, .error("#N/A"), .number(.infinity)])])[0].cells
        == [.text("=1+1"), .text("#N/A"), .text("inf")])
  }

  @Test func `what is too much or misnamed is refused`() throws {
    func failure(_ name: String, _ rows: [SheetRow]) -> SpreadsheetWritingError? {
      do {
        _ = try Workbook(sheets: [Sheet(name: name, isVisible: true, rows: rows)]).officeOpenBytes()
        return nil
      } catch { return error }
    }
    #expect(failure("", []) == .sheetName(""))
    #expect(failure("a/b", []) == .sheetName("a/b"))
    let long = String(repeating: "æ", count: 32)
    #expect(failure(long, []) == .sheetName(long))
    #expect(failure("a", [row(0, [])]) == .tooLarge(.rows))
    #expect(failure("a", [row(200_001, [])]) == .tooLarge(.rows))
    #expect(failure("a", [row(1, Array(repeating: .empty, count: 501))]) == .tooLarge(.columns))
    #expect(
      failure("a", [row(1, [.text(String(repeating: "x", count: 32_768))])]) == .tooLarge(.charactersOfCell))
    let twice = Sheet(name: "A", isVisible: true, rows: [])
    #expect(throws: SpreadsheetWritingError.sheetName("A")) {
      try Workbook(sheets: [twice, twice]).officeOpenBytes()
    }
  }

  @Test func `sheets keep their order, their names and whether they are shown`() throws {
    let sheets = [
      Sheet(name: "Trin", isVisible: true, rows: [row(1, [.text("a")])]),
      Sheet(name: "Kodebog", isVisible: true, rows: [row(3, [.empty, .text("b")])]),
      Sheet(name: "Skjult", isVisible: false, rows: []),
    ]
    #expect(try Workbook(reading: Workbook(sheets: sheets).officeOpenBytes(), named: "x").sheets == sheets)
  }

  @Test func `nothing is left behind on the disk`() throws {
    var file = ""
    let bytes = try TemporaryFile.bytes { path throws(SpreadsheetWritingError) in
      file = path
      #expect(FileManager.default.createFile(atPath: path, contents: Data([1, 2])))
    }
    let folder = URL(filePath: file).deletingLastPathComponent().path
    #expect(bytes == [1, 2] && !FileManager.default.fileExists(atPath: folder))
    #expect(throws: SpreadsheetWritingError.self) {
      _ = try TemporaryFile.bytes { path throws(SpreadsheetWritingError) in file = path }
    }
    #expect(!FileManager.default.fileExists(atPath: URL(filePath: file).deletingLastPathComponent().path))
  }

  private func row(_ number: Int, _ cells: [Cell]) -> SheetRow { SheetRow(number: number, cells: cells) }

  private func again(_ rows: [SheetRow]) throws -> [SheetRow] {
    let book = Workbook(sheets: [Sheet(name: "Ark", isVisible: true, rows: rows)])
    return try Workbook(reading: book.officeOpenBytes(), named: "x").sheets[0].rows
  }
}
