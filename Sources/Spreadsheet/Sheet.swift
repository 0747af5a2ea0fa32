/// One sheet of a workbook.
public struct Sheet: Sendable, Equatable {
  /// The name on its tab; for a text file the name of the file.
  public let name: String
  /// Whether its tab is shown. What is hidden is often an older list.
  public let isVisible: Bool
  /// The rows that hold at least one cell, by rising number.
  public let rows: [SheetRow]

  /// A sheet made of values already at hand.
  public init(name: String, isVisible: Bool, rows: [SheetRow]) {
    self.name = name
    self.isVisible = isVisible
    self.rows = rows
  }
}
