import Spreadsheet

/// Reads a course register as offices keep it. Pure: no database, no web, no clock.
enum RegisterReader {
  /// Reads all rows of the sheet that holds the register; what can't be understood becomes a
  /// problem beside its row and never a reason to leave a row out.
  ///
  /// - Parameter thisYear: nobody is born later.
  static func read(_ workbook: Workbook, sites: SiteDirectory, thisYear: Int) -> RegisterReading {
    guard let (table, source) = table(in: workbook) else { return nothing(in: workbook) }
    let reader = RegisterRowReader(table: table, sites: sites, thisYear: thisYear)
    var rows: [RegisterRow] = []
    var problems: [RegisterProblem] = []
    var spellings: [String: RegisterSite] = [:]
    for row in table.rows {
      var reading = reader.read(row)
      problems += reading.problems
      // The first spelling of a provider's name stands for all.
      if let site = reading.row.work.site {
        reading.row.work.site = spellings[site.key] ?? site
        spellings[site.key] = reading.row.work.site
      }
      rows.append(reading.row)
    }
    let people = RegisterPeople(rows, addressHeading: reader.heading(of: .address))
    return RegisterReading(
      sheet: table.sheet.name, otherSheets: others(source, than: table.sheet), headings: table.headings,
      rows: rows, people: people.people, courses: RegisterCourse.courses(of: rows),
      sites: people.people.flatMap(\.sites).removingDuplicates(),
      problems: ordered(problems + people.problems, by: table.headings))
  }

  /// Some programs quote every line of a text file as one cell: the lines are then read once more.
  private static func table(in workbook: Workbook) -> (RegisterTable, Workbook)? {
    if let table = RegisterTable(in: workbook), table.columns.count > 1 { return (table, workbook) }
    guard let sheet = workbook.sheets.first,
      sheet.rows.allSatisfy({ $0.cells.dropFirst().allSatisfy(\.isBlank) })
    else { return nil }
    var lines: [String] = []
    for row in sheet.rows where row.number > lines.count {
      lines += Array(repeating: "", count: min(row.number - lines.count - 1, 1000))
      lines.append(row.cells.first?.text ?? "")
    }
    let bytes = Array(lines.joined(separator: "\n").utf8)
    guard let again = try? Workbook(reading: bytes, named: sheet.name) else { return nil }
    return RegisterTable(in: again).map { ($0, again) }
  }

  private static func nothing(in workbook: Workbook) -> RegisterReading {
    let first = workbook.sheets.first?.rows.first
    let text = first?.cells.first { !$0.isBlank }?.text ?? ""
    let problem = RegisterProblem(
      row: first?.number ?? 1, column: "", code: .unreadableRow, found: RegisterProblem.shown(text),
      expected: .headings)
    return RegisterReading(
      sheet: nil, otherSheets: workbook.sheets.map { CivilRegistration.masked($0.name) }, headings: [],
      rows: [],
      people: [], courses: [], sites: [], problems: [problem])
  }

  private static func others(_ workbook: Workbook, than sheet: Sheet) -> [String] {
    workbook.sheets.filter { $0 != sheet && $0.isVisible && !$0.rows.isEmpty }
      .map { CivilRegistration.masked($0.name) }
  }

  private static func ordered(_ problems: [RegisterProblem], by headings: [String]) -> [RegisterProblem] {
    let places = Dictionary(headings.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    return problems.sorted {
      ($0.row, places[$0.column] ?? -1) < ($1.row, places[$1.column] ?? -1)
    }
  }
}

extension RegisterProblem {
  /// Text as it may be shown: short, and without a civil registration number.
  static func shown(_ text: String) -> String {
    let masked = CivilRegistration.masked(text)
    return masked.count > 200 ? masked.prefix(200) + "…" : masked
  }
}

extension Sequence where Element: Hashable {
  func removingDuplicates() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
