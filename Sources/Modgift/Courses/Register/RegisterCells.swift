import Spreadsheet

/// The cells of one row by field, without those that held a civil registration number.
struct RegisterCells {
  private(set) var problems: [RegisterProblem] = []
  /// Everything the row says, under the file's own headings.
  private(set) var originals: [RegisterCell] = []
  /// What no field takes.
  private(set) var extra: [RegisterCell] = []
  private var cells: [RegisterField: Cell] = [:]
  private let table: RegisterTable
  private let number: Int

  init(_ row: SheetRow, table: RegisterTable) {
    self.table = table
    number = row.number
    let fields = Dictionary(
      table.columns.flatMap { field, columns in columns.map { ($0, field) } },
      uniquingKeysWith: { first, _ in first })
    for (column, cell) in row.cells.enumerated() where !cell.isBlank {
      let heading = column < table.headings.count ? table.headings[column] : ""
      if Self.holdsNumber(cell, isPhone: fields[column] == .phone) {
        problems.append(
          RegisterProblem(
            row: number, column: heading, code: .cprRemoved, found: CivilRegistration.mask,
            expected: .noCivilRegistration))
        continue
      }
      let original = RegisterCell(heading: heading, text: cell.text)
      originals.append(original)
      if let field = fields[column], cells[field] == nil {
        cells[field] = cell
      } else {
        extra.append(original)
      }
    }
  }

  /// The text of a field in one line; nil when it is blank.
  func text(_ field: RegisterField) -> String? {
    guard let text = cells[field]?.text.oneLine, !text.isEmpty else { return nil }
    return text
  }

  /// What a field means; a cell that means nothing is reported.
  mutating func value<Value>(
    _ field: RegisterField, or code: RegisterProblem.Code, expected: RegisterProblem.Expected,
    _ read: (Cell) -> Value?
  ) -> Value? {
    guard let cell = cells[field] else { return nil }
    let value = read(cell)
    if value == nil { report(code, field, expected: expected) }
    return value
  }

  mutating func report(
    _ code: RegisterProblem.Code, _ field: RegisterField, expected: RegisterProblem.Expected
  ) {
    let heading = table.columns[field]?.first.map { table.headings[$0] } ?? ""
    problems.append(
      RegisterProblem(
        row: number, column: heading, code: code, found: RegisterProblem.shown(text(field) ?? ""),
        expected: expected))
  }

  /// A number cell has lost its leading zero; what a formula came to is looked at too.
  private static func holdsNumber(_ cell: Cell, isPhone: Bool) -> Bool {
    switch cell {
    case .number:
      let digits = cell.text
      return CivilRegistration.holdsNumber(digits.count == 9 && !isPhone ? "0" + digits : digits)
    case .formula(let text, let cached):
      return CivilRegistration.holdsNumber(text) || holdsNumber(cached, isPhone: isPhone)
    default:
      return !(isPhone && WrittenPhone.isForeign(cell.text)) && CivilRegistration.holdsNumber(cell.text)
    }
  }
}

extension String {
  /// Without blanks at its ends, and one where there were several or a line break.
  var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
