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
    let kept = row.cells.indices.filter { !row.cells[$0].isBlank && !leftOut($0, row.cells[$0]) }
    var taken: [Int: RegisterField] = [:]
    for (field, columns) in table.columns {
      if let column = columns.first(where: kept.contains) { taken[column] = field }
    }
    for column in kept {
      let cell = row.cells[column]
      let written = Self.originals(cell, under: heading(column))
      originals += written
      guard let field = taken[column] else {
        extra += written
        continue
      }
      if field.isName, cell.shown.isError {
        problems.append(problem(.unknownValue, column, found: cell.shown.text, expected: .value))
      } else {
        cells[field] = cell.shown
      }
    }
  }

  private func heading(_ column: Int) -> String {
    column < table.headings.count ? table.headings[column] : ""
  }

  private func problem(
    _ code: RegisterProblem.Code, _ column: Int, found: String, expected: RegisterProblem.Expected
  ) -> RegisterProblem {
    RegisterProblem(row: number, column: heading(column), code: code, found: found, expected: expected)
  }

  /// A formula is text, and what it came to stands beside it.
  private static func originals(_ cell: Cell, under heading: String) -> [RegisterCell] {
    let written = RegisterCell(heading: heading, text: cell.text)
    return cell.shown == cell
      ? [written] : [written, RegisterCell(heading: "\(heading) (=)", text: cell.shown.text)]
  }

  /// Whether a cell holds a civil registration number: it is reported and goes nowhere.
  private mutating func leftOut(_ column: Int, _ cell: Cell) -> Bool {
    let isPhone = table.columns[.phone]?.contains(column) == true
    let isPart = table.civilColumns.contains(column) && cell.text.count(where: \.isNumber) >= 4
    guard isPart || Self.holdsNumber(cell, isPhone: isPhone) else { return false }
    problems.append(
      problem(.cprRemoved, column, found: CivilRegistration.mask, expected: .noCivilRegistration))
    return true
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
      if isPhone { return !WrittenPhone.isForeign(cell.text) && CivilRegistration.holdsNumber(cell.text) }
      return CivilRegistration.holdsNumber(cell.text) || hasLostZero(cell.text)
    }
  }

  /// Text out of a number cell: `101901234`, `10190-1234`.
  private static func hasLostZero(_ text: String) -> Bool {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    return digits.count == 9 && text.utf8.count <= 12 && CivilRegistration.holdsNumber("0\(text.oneLine)")
      && text.allSatisfy { $0.isNumber || $0.isWhitespace || "-–".contains($0) }
  }
}

extension String {
  /// Without blanks at its ends, and one where there were several or a line break.
  var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
