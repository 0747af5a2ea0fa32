/// Why a workbook could not be written.
public enum SpreadsheetWritingError: Error, Equatable, Sendable {
  /// More than a spreadsheet program opens again.
  case tooLarge(SpreadsheetBound)
  /// A sheet's name is empty, longer than 31 letters, used twice, or holds one of `[]:*?/\`.
  case sheetName(String)
  /// The library or the disk refused; the text says what, for the log.
  case failed(String)
}
