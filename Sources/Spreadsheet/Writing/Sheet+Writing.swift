import CXlsxWriter

extension Sheet {
  /// The widest a column is made, in letters.
  private static let widest = 60

  func write(
    to book: UnsafeMutablePointer<lxw_workbook>, _ formats: WrittenFormats
  ) throws(SpreadsheetWritingError) {
    guard workbook_validate_sheet_name(book, name) == LXW_NO_ERROR, !name.isEmpty,
      let page = workbook_add_worksheet(book, name)
    else { throw .sheetName(name) }
    if !isVisible { worksheet_hide(page) }
    var widths: [Int] = []
    for row in rows {
      guard let line = UInt32(exactly: row.number &- 1), row.number <= SpreadsheetBound.rows.most else {
        throw .tooLarge(.rows)
      }
      guard row.cells.count <= SpreadsheetBound.columns.most else { throw .tooLarge(.columns) }
      for (column, cell) in row.cells.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.letters)
        let place = WrittenPlace(page: page, row: line, column: UInt16(truncatingIfNeeded: column))
        try place.write(cell, isHeading: row.number == 1, formats)
      }
    }
    for (column, width) in widths.enumerated() {
      let column = UInt16(truncatingIfNeeded: column)
      worksheet_set_column(page, column, column, Double(min(width, Sheet.widest) &+ 2), nil)
    }
    if rows.first?.number == 1 { worksheet_freeze_panes(page, 1, 0) }
  }
}

/// A cell of a sheet that is being written, counted from 0.
struct WrittenPlace {
  let page: UnsafeMutablePointer<lxw_worksheet>
  let row: UInt32
  let column: UInt16

  func write(
    _ cell: Cell, isHeading: Bool, _ formats: WrittenFormats
  ) throws(SpreadsheetWritingError) {
    let look = isHeading ? formats.heading : nil
    switch cell {
    case .empty: return
    case .text(let text): try write(text, look)
    case .number(let number) where number.isFinite:
      try check(worksheet_write_number(page, row, column, number, look))
    case .number(let number): try write("\(number)", look)
    case .boolean(let value): try check(worksheet_write_boolean(page, row, column, value ? 1 : 0, look))
    case .day(let year, let month, let day, let second):
      var moment = lxw_datetime(
        year: Int32(truncatingIfNeeded: year), month: Int32(truncatingIfNeeded: month),
        day: Int32(truncatingIfNeeded: day), hour: Int32(truncatingIfNeeded: second / 3_600),
        min: Int32(truncatingIfNeeded: second / 60 % 60), sec: Double(second % 60))
      let format = second == 0 ? formats.day : formats.moment
      try check(worksheet_write_datetime(page, row, column, &moment, format))
    case .time(let seconds):
      try check(worksheet_write_number(page, row, column, Double(seconds) / 86_400, formats.time))
    case .formula(let text, _): try write(text, look)
    case .error(let text): try write(text, look)
    }
  }

  private func write(
    _ text: String, _ look: UnsafeMutablePointer<lxw_format>?
  ) throws(SpreadsheetWritingError) {
    guard text.utf16.count <= SpreadsheetBound.charactersOfCell.most else {
      throw .tooLarge(.charactersOfCell)
    }
    // The library takes texts that end with a zero, so one inside would cut the rest off.
    var whole = text.unicodeScalars.contains("\0") ? text.replacing("\0", with: "\u{FFFD}") : text
    // What reads like the format's own escape of a character is escaped itself (ECMA-376, ST_Xstring).
    if whole.contains("_x") { whole = whole.replacing(/_x[0-9A-Fa-f]{4}_/) { "_x005F\($0.output)" } }
    guard !whole.isEmpty else { return }
    try check(worksheet_write_string(page, row, column, whole, look))
  }

  private func check(_ outcome: lxw_error) throws(SpreadsheetWritingError) {
    guard outcome == LXW_NO_ERROR else { throw .failed(String(cString: lxw_strerror(outcome))) }
  }
}

extension Cell {
  /// About how many letters wide it is shown.
  var letters: Int {
    switch self {
    case .text(let text): text.split(separator: "\n").map(\.count).max() ?? 0
    case .day(_, _, _, let second): second == 0 ? 10 : 19
    default: 8
    }
  }
}
