/// What an import says at its end: for a program as JSON, for people as lines.
struct RegisterReport {
  let summary: RegisterSummary
  let problems: [RegisterProblem]
  let phrases: any Phrases

  /// The figures and the problems, in this order of keys.
  var json: JSON {
    .object([
      .init("rows", .number(summary.rows)),
      .init(
        "people",
        .object([
          .init("new", .number(summary.peopleNew)), .init("changed", .number(summary.peopleChanged)),
          .init("unchanged", .number(summary.peopleUnchanged)),
        ])),
      .init("courses", .number(summary.courses)), .init("sites", .number(summary.sites)),
      .init("problems", .list(problems.map(json))),
    ])
  }

  private func json(_ problem: RegisterProblem) -> JSON {
    .object([
      .init("row", .number(problem.row)), .init("column", .text(problem.column)),
      .init("code", .text(problem.code.rawValue)), .init("found", .text(problem.found)),
      .init("message", .text(phrases.message(problem))),
    ])
  }

  /// A table of what happens, and then what somebody should look at.
  func lines(isDryRun: Bool) -> [String] {
    let figures = phrases.figures(summary)
    let width = figures.map(\.words.count).max() ?? 0
    let table = figures.map { figure in
      figure.words + String(repeating: " ", count: width - figure.words.count + 2) + figure.number
    }
    let sheets = summary.otherSheets.isEmpty ? [] : [phrases.sheetsNotRead(summary.otherSheets)]
    let end = [isDryRun ? phrases.importOnlyTried : phrases.importWritten]
    return table + sheets + [""] + problemLines + end
  }

  private var problemLines: [String] {
    if problems.isEmpty { return [] }
    return [phrases.problemsTitle(problems.count)]
      + problems.flatMap { problem in
        let found = lineOfText(problem.found)
        return [phrases.place(of: problem)]
          + (found.isEmpty ? [] : ["  \(phrases.registerFound): \(found)"])
          + [
            "  \(phrases.registerExpected): \(lineOfText(phrases.expected(problem.expected)))",
            "  \(phrases.message(problem))",
          ]
      } + [""]
  }
}
