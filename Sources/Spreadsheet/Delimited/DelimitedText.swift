/// Rows of cells as text: RFC 4180, and what offices make of it.
///
/// A quote in the midst of a cell is itself; a quoted cell may hold delimiters, line breaks and
/// doubled quotes; a quote that is never closed is an ordinary character.
struct DelimitedText {
  private let scalars: [Unicode.Scalar]
  private let delimiter: Unicode.Scalar
  private let start: Int

  /// The delimiter is the one that a first line `sep=;` names, else the one the rows speak for.
  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    if let named = Self.namedDelimiter(scalars) {
      (delimiter, start) = named
    } else {
      (delimiter, start) = (DelimiterEvidence.delimiter(of: scalars), 0)
    }
  }

  init(_ scalars: [Unicode.Scalar], delimiter: Unicode.Scalar) {
    (self.scalars, self.delimiter, start) = (scalars, delimiter, 0)
  }

  /// Every row that isn't an empty line, numbered as a spreadsheet program would.
  func rows(most: Int = .max) throws(SpreadsheetError) -> [SheetRow] {
    var rows: [SheetRow] = []
    var number = 0
    var cellCount = 0
    var reader = DelimitedCells(scalars, delimiter: delimiter, start: start)
    while number < most, let cells = try reader.nextRow() {
      number += 1
      try SpreadsheetBound.rows.check(number)
      cellCount += cells.count
      try SpreadsheetBound.cells.check(cellCount)
      if cells != [.empty] { rows.append(SheetRow(number: number, cells: cells)) }
    }
    return rows
  }

  private static func namedDelimiter(_ scalars: [Unicode.Scalar]) -> (Unicode.Scalar, Int)? {
    let line = String(String.UnicodeScalarView(scalars.prefix { $0 != "\r" && $0 != "\n" }.prefix(8)))
    guard line.lowercased().hasPrefix("sep="), line.unicodeScalars.count == 5 else { return nil }
    var next = 5
    if next < scalars.count, scalars[next] == "\r" { next += 1 }
    if next < scalars.count, scalars[next] == "\n" { next += 1 }
    return (scalars[4], next)
  }
}
