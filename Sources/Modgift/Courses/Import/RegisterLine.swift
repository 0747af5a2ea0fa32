import Storage

/// One row of a file that waits, as it is shown: who it is about and what would happen.
struct RegisterLine: Sendable, RowDecodable {
  /// How many stand on a page.
  static let pageSize = 50

  /// What would happen, in values; the words are the page's.
  struct Effects: Sendable, Equatable, Codable {
    var changes: [RegisterChange] = []
    var sites: [Named] = []
    var courses: [Named] = []
    var followUps = 0
  }

  /// Something by its name, and whether it is new here.
  struct Named: Sendable, Equatable, Codable {
    let name: String
    let isNew: Bool
  }

  let number: Int
  let name: String
  let outcome: RegisterOutcome
  let effects: Effects
  let problems: [RegisterProblem]

  init(from row: inout Row) throws {
    number = try row.next()
    name = try row.next()
    outcome = try row.next()
    effects = try registerValue(from: try row.next(String.self))
    problems = try registerValue(from: try row.next(String.self))
  }

  init(
    number: Int, name: String, outcome: RegisterOutcome, effects: Effects, problems: [RegisterProblem]
  ) {
    self.number = number
    self.name = name
    self.outcome = outcome
    self.effects = effects
    self.problems = problems
  }
}

extension RegisterPlan {
  /// What would happen, row by row.
  var lines: [RegisterLine] {
    let byRow = Dictionary(grouping: problems, by: \.row)
    return proposals.flatMap { proposal in
      proposal.entry.rows.enumerated().map { place, line in
        let number = line.row.number
        return RegisterLine(
          number: number, name: shownName(of: line.row), outcome: outcome(of: proposal, row: place),
          effects: place == 0 ? effects(of: proposal) : effects(ofFurther: line, proposal),
          problems: byRow[number] ?? [])
      }
    }
    .sorted { $0.number < $1.number }
  }

  /// A file without a heading has a problem and no row: it is refused before this. Whatever else is left over
  /// belongs to a row.
  private func outcome(of proposal: RegisterProposal, row place: Int) -> RegisterOutcome {
    if place == 0 { return proposal.outcome }
    switch proposal.outcome {
    case .new: return .more
    default: return proposal.outcome
    }
  }

  private func shownName(of row: RegisterRow) -> String {
    let name = row.person.name.isEmpty ? row.person.address ?? "" : row.person.name
    return lineOfText(RegisterProblem.shown(name))
  }

  private func effects(of proposal: RegisterProposal) -> RegisterLine.Effects {
    RegisterLine.Effects(
      changes: proposal.outcome == .changed ? proposal.after.changes(from: proposal.before) : [],
      sites: proposal.stays.map { named($0.site) },
      courses: proposal.courses.prefix(1).map(named), followUps: proposal.followUps.count)
  }

  private func effects(ofFurther line: RegisterEntryRow, _ proposal: RegisterProposal) -> RegisterLine.Effects
  {
    guard let course = line.course, course != proposal.courses.first, proposal.courses.contains(course) else {
      return RegisterLine.Effects()
    }
    return RegisterLine.Effects(courses: [named(course)])
  }

  private func named(_ site: RegisterSite) -> RegisterLine.Named {
    .init(
      name: site.provider.map(lineOfText) ?? site.municipality.name, isNew: ground.sites[site.code] == nil)
  }

  private func named(_ course: RegisterCourse) -> RegisterLine.Named {
    .init(
      name: lineOfText(course.number ?? course.place ?? course.day?.description ?? ""),
      isNew: ground.courses[course.key] == nil)
  }
}
