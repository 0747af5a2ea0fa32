/// Why a file could not be read. Each kind lets a program tell its user what to do next.
public enum SpreadsheetError: Error, Equatable, Sendable {
  /// The file has no content.
  case empty
  /// A workbook behind a password: remove the password, or save a copy without it.
  case encrypted
  /// A workbook in the format before 2007 (`.xls`), or its XML twin of 2003: save it as `.xlsx`.
  case oldExcel
  /// A workbook in Excel's binary format (`.xlsb`): save it as `.xlsx`.
  case binaryExcel
  /// A spreadsheet of LibreOffice or OpenOffice (`.ods`): save it as `.xlsx`.
  case openDocument
  /// A web page that was given the name of a spreadsheet: open it and save it as `.xlsx`.
  case webPage
  /// Something else: a picture, a PDF, a letter.
  case notSpreadsheet
  /// A workbook that is broken; `part` names where, for the log.
  case damaged(part: String)
  /// More than a reader should take on.
  case tooLarge(SpreadsheetBound)
}
