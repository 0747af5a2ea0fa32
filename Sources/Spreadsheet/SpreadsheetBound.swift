/// What a file may hold at most. A file from outside must never cost more than this.
public enum SpreadsheetBound: Sendable, Equatable, CaseIterable {
  /// Bytes of a text file, or of one part of a workbook when unpacked.
  case bytesOfPart
  /// Bytes of all parts of a workbook when unpacked.
  case bytesInAll
  /// Sheets of a workbook.
  case sheets
  /// Rows of a sheet.
  case rows
  /// Columns of a row.
  case columns
  /// Cells of a workbook, counting the empty ones before a row's last.
  case cells
  /// Characters of a cell; the same number as Excel's own.
  case charactersOfCell

  /// The largest number allowed.
  public var most: Int {
    switch self {
    case .bytesOfPart: 50_000_000
    case .bytesInAll: 100_000_000
    case .sheets: 100
    case .rows: 200_000
    case .columns: 500
    case .cells: 4_000_000
    case .charactersOfCell: 32_767
    }
  }

  func check(_ count: Int) throws(SpreadsheetError) {
    if count > most { throw .tooLarge(self) }
  }
}
