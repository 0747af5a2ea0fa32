/// One row of a sheet.
public struct SheetRow: Sendable, Equatable {
  /// The number that a spreadsheet program shows beside the row, from 1.
  public let number: Int
  /// From column A to the last cell written; rows of a sheet need not be equally long.
  public internal(set) var cells: [Cell]

  /// A row made of values already at hand.
  public init(number: Int, cells: [Cell]) {
    self.number = number
    self.cells = cells
  }
}
