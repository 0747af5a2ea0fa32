import Spreadsheet
import Storage

/// Reads one row of a register after the other.
struct RegisterRowReader {
  let table: RegisterTable
  let sites: SiteDirectory
  let thisYear: Int

  /// The file's own heading for a field; empty when it has no such column.
  func heading(of field: RegisterField) -> String {
    table.columns[field]?.first.map { table.headings[$0] } ?? ""
  }

  func read(_ source: SheetRow) -> (row: RegisterRow, problems: [RegisterProblem]) {
    var cells = RegisterCells(source, table: table)
    var row = RegisterRow(number: source.number)
    row.originals = cells.originals
    row.course = course(&cells)
    row.person = person(&cells)
    if row.person.address == nil, row.person.name.isEmpty || isRemark(row) { return unreadable(row, cells) }
    if row.person.address == nil {
      let isOneOfSeveral = WrittenAddress.holdsSeveral(cells.text(.address) ?? "")
      cells.report(.badAddress, .address, expected: isOneOfSeveral ? .oneAddress : .address)
    }
    row.work = work(&cells)
    row.followUp = followUp(&cells)
    row.extra = cells.extra
    return (row, cells.problems)
  }

  /// Above or below people stands what is said of them: "Hold 2", "* ikke mødt".
  private func isRemark(_ row: RegisterRow) -> Bool {
    row.originals.count == 1 && !RegisterRow.Person.isName(row.person.name)
  }

  /// A row about nobody: kept as it is, and only that is reported.
  private func unreadable(_ row: RegisterRow, _ cells: RegisterCells) -> (RegisterRow, [RegisterProblem]) {
    var row = row
    row.person = RegisterRow.Person()
    row.extra = cells.extra
    let removed = cells.problems.filter { $0.code == .cprRemoved }
    let first = row.originals.first ?? RegisterCell(heading: "", text: "")
    let problem = RegisterProblem(
      row: row.number, column: first.heading, code: .unreadableRow, found: RegisterProblem.shown(first.text),
      expected: .nameOrAddress)
    return (row, removed + [problem])
  }

  private func course(_ cells: inout RegisterCells) -> RegisterRow.Course {
    RegisterRow.Course(
      number: cells.text(.courseNumber).map(bounded),
      day: cells.value(.courseDate, or: .badDate, expected: .day, likelyDay),
      place: cells.text(.coursePlace).map(bounded))
  }

  /// The programme had not begun before, and nobody plans further ahead: such a year is a slip of the finger.
  private func likelyDay(_ cell: Cell) -> Day? {
    WrittenDay.day(cell).flatMap { (1980...thisYear + 2).contains($0.year) ? $0 : nil }
  }

  /// A name of a course is no essay: beyond this the row keeps it.
  private func bounded(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(300))).oneLine
  }

  private func person(_ cells: inout RegisterCells) -> RegisterRow.Person {
    var person = RegisterRow.Person()
    (person.firstName, person.lastName) = name(&cells)
    person.address = cells.text(.address).flatMap(WrittenAddress.address)
    person.phone =
      cells.value(.phone, or: .badNumber, expected: .phone) { WrittenPhone.number($0.text) }
      ?? cells.text(.phone)
    person.gender = cells.value(.gender, or: .unknownValue, expected: .gender) {
      WrittenAnswer.gender($0.text)
    }
    person.birthYear = cells.value(.birthYear, or: .badNumber, expected: .birthYear(last: thisYear)) {
      WrittenNumber.birthYear($0.text, last: thisYear)
    }
    return person
  }

  /// In one column the last word is the last name, unless a comma puts it first. What comes after a whole name
  /// and a comma in small letters is a title.
  private func name(_ cells: inout RegisterCells) -> (first: String, last: String) {
    let names = (cells.text(.firstName) ?? "", cells.text(.lastName) ?? "")
    guard names == ("", ""), let full = cells.text(.fullName) else { return names }
    let halves = full.split(separator: ",", maxSplits: 1).map { String($0).oneLine }
    guard let whole = halves.first else { return (full, "") }
    let isTitle = halves.last?.first?.isLowercase == true && whole.contains(" ")
    if halves.count == 2, !isTitle { return (halves[1], whole) }
    let words = whole.split(separator: " ")
    guard let last = words.last, words.count > 1 else { return (whole, "") }
    return (words.dropLast().joined(separator: " "), String(last))
  }

  private func work(_ cells: inout RegisterCells) -> RegisterRow.Work {
    var work = RegisterRow.Work()
    work.workplace = cells.text(.workplace)
    work.ownership = cells.value(.ownership, or: .unknownValue, expected: .ownership) {
      WrittenAnswer.ownership($0.text)
    }
    work.profession = cells.text(.profession)
    work.seniority = cells.value(.seniority, or: .badNumber, expected: .years) {
      WrittenNumber.years($0.text)
    }
    work.municipality = cells.text(.municipality).flatMap(sites.municipality)
    guard let municipality = work.municipality else {
      cells.report(.unknownSite, .municipality, expected: .municipality)
      return work
    }
    if work.ownership == .privateProvider, work.workplace == nil {
      cells.report(.unknownSite, .workplace, expected: .provider)
    } else {
      let provider = work.ownership == .privateProvider ? work.workplace : nil
      work.site = RegisterSite(municipality: municipality, provider: provider)
    }
    return work
  }

  private func followUp(_ cells: inout RegisterCells) -> RegisterRow.FollowUp {
    RegisterRow.FollowUp(
      day: cells.value(.followUpDay, or: .badDate, expected: .day, likelyDay),
      localWork: cells.value(.localWork, or: .unknownValue, expected: .yesPartlyNo) {
        WrittenAnswer.localWork($0.text)
      },
      reason: cells.text(.reason),
      coursesHeld: cells.value(.coursesHeld, or: .badNumber, expected: .wholeNumber) {
        WrittenNumber.count($0.text)
      },
      remark: cells.text(.remark))
  }
}
