import Spreadsheet

/// The sheet of a workbook that holds the register, its heading row and what each column is about.
struct RegisterTable {
  let sheet: Sheet
  /// From left to right, each different from the others.
  let headings: [String]
  let columns: [RegisterField: [Int]]
  /// Columns of civil registration numbers: whatever holds digits there is one, or a part of one.
  let civilColumns: Set<Int>
  private let firstRow: Int
  private let foldedHeader: [Folded]

  /// The table with most columns that are understood; nil when no row looks like its heading.
  init?(in workbook: Workbook) {
    let found = workbook.sheets.flatMap { sheet in
      RegisterHeader.candidates(in: sheet).map { (sheet: sheet, header: $0) }
    }
    let weighed = found.map { ($0, $0.header.fieldCount * 2 + ($0.sheet.isVisible ? 1 : 0)) }
    guard let most = weighed.map(\.1).max(), let best = weighed.first(where: { $0.1 == most })?.0 else {
      return nil
    }
    sheet = best.sheet
    foldedHeader = best.header.cells.map(Folded.init)
    firstRow = best.header.lastRow + 1
    columns = best.header.columns
    civilColumns = Set(
      best.header.cells.indices.filter { RegisterField.isCivilRegistration(best.header.cells[$0]) })
    headings = Self.told(apart: best.header.cells, width: best.sheet.rows.map(\.cells.count).max() ?? 0)
  }

  /// The rows that say something: neither blank nor the heading again nor a total.
  var rows: [SheetRow] {
    sheet.rows.filter { row in
      row.number >= firstRow && !row.cells.allSatisfy(\.isBlank) && !repeatsHeader(row) && !isTotal(row)
    }
  }

  private func repeatsHeader(_ row: SheetRow) -> Bool {
    row.cells.contains { !$0.isBlank }
      && zip(row.cells, 0...).allSatisfy { cell, column in
        Folded(cell.text) == (column < foldedHeader.count ? foldedHeader[column] : Folded(""))
      }
  }

  private func isTotal(_ row: SheetRow) -> Bool {
    let texts = row.cells.filter { !$0.isBlank }.map(\.text)
    guard let first = texts.first, texts.count <= 5, !texts.contains(where: { $0.contains("@") }),
      !namesSomebody(row, after: first)
    else { return false }
    let words = Folded(first).words
    let opening = words.prefix(2).joined(separator: " ")
    return ["i alt", "antal i", "antal traenere", "antal deltagere", "grand total"].contains(opening)
      || ["ialt", "total", "totalt", "sum", "subtotal"].contains(words.first ?? "")
  }

  /// "Sum" is a family name, and "Total Omsorg" a workplace.
  private func namesSomebody(_ row: SheetRow, after first: String) -> Bool {
    let names = [RegisterField.fullName, .firstName, .lastName].flatMap { columns[$0] ?? [] }
      .filter(row.cells.indices.contains).map { row.cells[$0].text }
    return names.contains { $0 != first && RegisterRow.Person.isName($0) }
  }

  /// A column without a heading goes by its letter, a second one of a name by its number. No heading
  /// shows a civil registration number.
  private static func told(apart cells: [String], width: Int) -> [String] {
    var seen: Set<String> = []
    return (0..<max(cells.count, width)).map { column in
      let own = column < cells.count ? cells[column] : ""
      let name = own.isEmpty || CivilRegistration.holdsNumber(own) ? letters(of: column) : own
      let names = [name] + (2...max(cells.count, width, 2)).map { "\(name) (\($0))" }
      let free = names.first { !seen.contains($0) } ?? letters(of: column)
      seen.insert(free)
      return free
    }
  }

  private static func letters(of column: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let last = String(letters[column % 26])
    return column < 26 ? last : self.letters(of: column / 26 - 1) + last
  }
}
