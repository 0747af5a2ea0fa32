import Spreadsheet

/// A row, or two above each other, that could be the heading of a register.
struct RegisterHeader {
  let cells: [String]
  let lastRow: Int
  let columns: [RegisterField: [Int]]

  var fieldCount: Int { columns.count }

  /// Those of the first rows that name a person and something more. A row of groups above the
  /// heading proper is joined to it only when the two together say more than either.
  static func candidates(in sheet: Sheet) -> [RegisterHeader] {
    // No heading is an address, though one may show how to write it: most rows of data need no closer look.
    let rows = sheet.rows.prefix(40).filter { row in !row.cells.contains { EmailAddress($0.text) != nil } }
    let single = rows.map { RegisterHeader($0.cells.map(oneLine), lastRow: $0.number) }
    let joined = zip(rows, rows.dropFirst()).compactMap { above, below in
      RegisterHeader(above: above, below: below)
    }
    return (single + joined.filter { pair in !single.contains { $0.fieldCount >= pair.fieldCount } })
      .filter { $0.fieldCount >= 2 && $0.namesSomebody }
  }

  private init(_ cells: [String], lastRow: Int) {
    self.cells = cells
    self.lastRow = lastRow
    var columns: [RegisterField: [Int]] = [:]
    for (column, cell) in cells.enumerated() {
      if let field = RegisterField(heading: cell) { columns[field, default: []].append(column) }
    }
    // A column that bears a field's very name comes before those whose heading only mentions it.
    columns = columns.mapValues { places in
      let named = places.filter { RegisterField.named(by: cells[$0]) != nil }
      return named + places.filter { !named.contains($0) }
    }
    // "Navn" beside "Efternavn" is the first name.
    if columns[.lastName] != nil, columns[.firstName] == nil, let names = columns[.fullName] {
      columns[.firstName] = names
      columns[.fullName] = nil
    }
    self.columns = columns
  }

  private init?(above: SheetRow, below: SheetRow) {
    let looksLikeData = below.cells.contains { cell in
      if case .text(let text) = cell { return text.contains("@") || text.contains(where: \.isNumber) }
      return cell != .empty
    }
    if looksLikeData { return nil }
    let width = max(above.cells.count, below.cells.count)
    let cells = (0..<width).map { column in
      [above, below].compactMap { column < $0.cells.count ? Self.oneLine($0.cells[column]) : nil }
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    self.init(cells, lastRow: below.number)
  }

  private var namesSomebody: Bool {
    [.firstName, .lastName, .fullName, .address].contains { columns[$0] != nil }
  }

  private static func oneLine(_ cell: Cell) -> String {
    guard case .text(let text) = cell, text.utf8.count <= 200 else { return "" }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
