/// The sheets of a file as an office sends it: `.xlsx`, or text with delimiters (`.csv`, `.tsv`, `.txt`).
///
/// What kind of file it is, is told by its content; a name can be wrong.
public struct Workbook: Sendable, Equatable {
  /// In the order of the file. Text with delimiters has one.
  public let sheets: [Sheet]

  /// A workbook made of values already at hand.
  public init(sheets: [Sheet]) {
    self.sheets = sheets
  }

  /// Reads a file whole.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - named: the name it came with; it only becomes the name of a text file's one sheet.
  /// - Throws: ``SpreadsheetError``, which says what the file is instead or which bound it passes.
  public init(reading bytes: [UInt8], named: String) throws(SpreadsheetError) {
    switch try FileKind(of: bytes) {
    case .officeOpen:
      self.init(sheets: try OfficeOpenPackage.sheets(in: bytes))
    case .text:
      let text = try DecodedText(of: bytes)
      let rows = try DelimitedText(text.scalars).rows()
      self.init(sheets: [Sheet(name: named, isVisible: true, rows: rows)])
    }
  }
}
