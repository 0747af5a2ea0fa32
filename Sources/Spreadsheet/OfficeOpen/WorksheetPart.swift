/// The XML of one sheet, read in one pass.
final class WorksheetPart: XMLPart {
  private(set) var rows: [SheetRow] = []
  private(set) var cellCount: Int
  private let context: CellContext
  private var row: (number: Int, cells: [Cell]) = (0, [])
  private var column = -1
  private var rowCount = 0
  private var cell = WrittenCell()
  private var sharedFormulas: [String: String] = [:]

  /// - Parameter cellCount: the cells of the sheets read before: the bound is for all of them.
  init(_ context: CellContext, cellCount: Int) {
    self.context = context
    self.cellCount = cellCount
  }

  var collectsText: Bool { cell.collectsText }

  func opened(_ element: String, _ attributes: XMLAttributes) throws(SpreadsheetError) {
    switch element {
    case "row": try beginRow(attributes["r"].flatMap { Int($0) })
    case "c":
      // A cell without a reference stands after the one before it, and so does one that points back.
      let named = attributes["r"].flatMap(CellReference.column) ?? column + 1
      column = max(named, column + 1)
      cell = WrittenCell(type: attributes["t"], style: attributes["s"].flatMap { Int($0) } ?? 0)
    case "f": cell.beginFormula(shared: attributes["si"])
    case "mergeCell": try fill(attributes["ref"] ?? "")
    default: cell.opened(element)
    }
  }

  func closed(_ element: String) throws(SpreadsheetError) {
    switch element {
    case "c": try endCell()
    case "row": endRow()
    default: cell.closed(element)
    }
  }

  func read(_ text: UnsafeBufferPointer<UInt8>) throws(SpreadsheetError) {
    try cell.append(text)
  }

  private func beginRow(_ named: Int?) throws(SpreadsheetError) {
    rowCount += 1
    try SpreadsheetBound.rows.check(rowCount)
    let next = row.number + 1
    let number = max(named ?? next, next)
    guard number <= 2_000_000 else { throw .damaged(part: "row") }
    row = (number, [])
    column = -1
  }

  private func endCell() throws(SpreadsheetError) {
    let value = cell.value(context, sharedFormulas: &sharedFormulas)
    cell = WrittenCell()
    if value == .empty { return }
    try SpreadsheetBound.columns.check(column + 1)
    try SpreadsheetBound.cells.check(cellCount + column + 1)
    let missing = column - row.cells.count
    if missing > 0 { row.cells.append(contentsOf: repeatElement(.empty, count: missing)) }
    row.cells.append(value)
  }

  private func endRow() {
    if row.cells.isEmpty { return }
    cellCount += row.cells.count
    rows.append(SheetRow(number: row.number, cells: row.cells))
    row.cells = []
  }

  /// A cell that is merged over several rows says the same in each of them that says something.
  private func fill(_ range: String) throws(SpreadsheetError) {
    guard let merged = CellReference.rows(of: range), let column = CellReference.column(range),
      let first = place(ofRow: merged.lowerBound), rows[first].number == merged.lowerBound,
      column < rows[first].cells.count
    else { return }
    let value = rows[first].cells[column]
    for index in rows.indices.dropFirst(first + 1) {
      if rows[index].number > merged.upperBound { return }
      let missing = max(0, column + 1 - rows[index].cells.count)
      cellCount += missing + 1
      try SpreadsheetBound.cells.check(cellCount)
      rows[index].cells.append(contentsOf: repeatElement(.empty, count: missing))
      if rows[index].cells[column] == .empty { rows[index].cells[column] = value }
    }
  }

  /// Where the row of this number stands, or the next one after it.
  private func place(ofRow number: Int) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count ? low : nil
  }
}
