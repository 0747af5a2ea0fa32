/// What would happen, or has happened, in figures.
struct RegisterSummary: Sendable, Equatable, Codable {
  var rows = 0
  var peopleNew = 0
  var peopleChanged = 0
  var peopleUnchanged = 0
  /// In the file, and those of them that are not here yet.
  var courses = 0
  var coursesNew = 0
  var sites = 0
  var sitesNew = 0
  var problems = 0
  /// The sheet that was read, and visible ones that were not.
  var sheet = ""
  var otherSheets: [String] = []

  /// As the audit log has it: the file, its rows, people new and changed.
  func told(of fileName: String) -> String { "\(fileName): \(rows) / +\(peopleNew) ~\(peopleChanged)" }
}

extension RegisterPlan {
  /// Its figures.
  var summary: RegisterSummary {
    var people: [RegisterOutcome: Int] = [:]
    for proposal in proposals where proposal.entry.person != nil { people[proposal.outcome, default: 0] += 1 }
    return RegisterSummary(
      rows: reading.rows.count, peopleNew: people[.new] ?? 0, peopleChanged: people[.changed] ?? 0,
      peopleUnchanged: people[.unchanged] ?? 0, courses: reading.courses.count,
      coursesNew: reading.courses.count { ground.courses[$0.key] == nil }, sites: reading.sites.count,
      sitesNew: reading.sites.count { ground.sites[$0.code] == nil }, problems: problems.count,
      sheet: reading.sheet ?? "", otherSheets: reading.otherSheets)
  }
}
