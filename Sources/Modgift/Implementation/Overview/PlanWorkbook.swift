import Spreadsheet
import Storage

/// The three tables as the sheets of one workbook.
func planWorkbook(_ tables: PlanTables, _ codebook: Codebook, _ phrases: any Phrases) -> Workbook {
  Workbook(sheets: [
    sheet("steps", PlanTables.stepColumns.map(\.rawValue), tables.stepRows),
    sheet("plans", PlanTables.planColumns.map(\.rawValue), tables.planRows),
    sheet("codebook", Codebook.heading, codebook.rows),
  ])
}

private func sheet(_ name: String, _ heading: [String], _ rows: [[Cell]]) -> Sheet {
  let rows = [heading.map(Cell.text)] + rows
  return Sheet(
    name: name, isVisible: true,
    rows: rows.enumerated().map { SheetRow(number: $0.offset + 1, cells: $0.element) })
}

/// The same rows as text with semicolons.
func delimited(_ heading: [String], _ rows: [[Cell]]) -> [UInt8] {
  DelimitedExport(rows: [heading] + rows.map { $0.map(\.plain) }).bytes
}

extension Cell {
  /// What is written where there are only texts.
  fileprivate var plain: String {
    switch self {
    case .text(let text), .formula(let text, _), .error(let text): text
    case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .day(let year, let month, let day, _): Day(year: year, month: month, day: day)?.description ?? ""
    case .boolean(let value): value ? "yes" : "no"
    case .time(let seconds): "\(seconds)"
    case .empty: ""
    }
  }
}
