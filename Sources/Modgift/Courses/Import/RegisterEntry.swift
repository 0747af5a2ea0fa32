/// What goes into the programme together: a person of a file with every row about them, or a single row that
/// is about nobody or about somebody who can't be told from another.
struct RegisterEntry: Sendable {
  let person: RegisterPerson?
  let rows: [RegisterEntryRow]
}

/// A row with the course it names, its problems, and what it is known by.
struct RegisterEntryRow: Sendable {
  let row: RegisterRow
  let course: RegisterCourse?
  let problems: [RegisterProblem]
  /// SHA-256 of its cells in any order of columns, and of how many equal rows stand above it: the same row of
  /// the same file is the same for ever.
  let digest: [UInt8]
}

extension RegisterReading {
  /// Everything the file says, in its order.
  var entries: [RegisterEntry] {
    let rows = entryRows
    let byNumber = Dictionary(rows.map { ($0.row.number, $0) }, uniquingKeysWith: { first, _ in first })
    let told = Set(people.flatMap(\.rows))
    let persons = people.map { person in
      RegisterEntry(person: person, rows: person.rows.compactMap { byNumber[$0] })
    }
    let others = rows.filter { !told.contains($0.row.number) }.map { RegisterEntry(person: nil, rows: [$0]) }
    return (persons + others).sorted { $0.firstRow < $1.firstRow }
  }

  private var entryRows: [RegisterEntryRow] {
    let courses = Dictionary(
      self.courses.flatMap { course in course.rows.map { ($0, course) } },
      uniquingKeysWith: { first, _ in first })
    let problems = Dictionary(grouping: self.problems, by: \.row)
    var seen: [String: Int] = [:]
    return rows.map { row in
      let text = row.originals.map { "\($0.heading)\u{1F}\($0.text)" }.sorted().joined(separator: "\u{1E}")
      let earlier = seen[text, default: 0]
      seen[text] = earlier + 1
      return RegisterEntryRow(
        row: row, course: courses[row.number], problems: problems[row.number] ?? [],
        digest: sha256(Array("\(earlier)\u{1E}\(text)".utf8)))
    }
  }
}

extension RegisterEntry {
  var firstRow: Int { rows.first?.row.number ?? 0 }
}

extension RegisterCourse {
  /// What it is known by.
  var key: String { RegisterRow.Course(number: number, day: day, place: place).key ?? "" }
}
