import Markup

/// One file: what would happen, row by row; how far it has come; what is left to look at.
struct RegisterImportPage {
  let file: RegisterImport
  let moment: String
  let lines: [RegisterLine]
  let filter: RegisterFilter
  let counts: [(filter: RegisterFilter, rows: Int)]
  let next: Path?
  let first: Path?
  let token: String

  func html(_ phrases: any Phrases) -> HTML {
    let title = PageTitle(
      title: file.fileName, lead: phrases.importLead(file.state),
      back: BackLink(words: phrases.register, link: Path.register))
    return """
      <div class="wide stack-wide"><div class="stack">\(title)
      <p class="meta">\(phrases.importedBy(file.startedByName, moment))</p></div>
      \(standing(phrases))
      <div class="grid tight">\(phrases.figures(file.summary).map { Figure(number: $0.number, words: $0.words) })</div>
      \(sheets(phrases))
      \(rows(phrases))</div>
      """
  }

  /// What can be done now, or how far it is. With the script this part renews itself.
  private func standing(_ phrases: any Phrases) -> HTML {
    switch file.state {
    case .proposed:
      "<div class=\"row\" id=\"standing\">\(begin(phrases.importRows(file.summary.rows)))\(discard(phrases))</div>"
    case .running:
      """
      <div class="card stack" id="standing" data-refresh="1">\
      \(ProgressBar(words: phrases.rowsDone(file.rowsDone, of: file.summary.rows), percent: file.percent))
      <div class="row">\(LinkButton(
        words: phrases.seeHowFar, link: Path.registerImport(file.id), look: .quiet))</div></div>
      """
    case .failed:
      """
      <div class="stack" id="standing">\(Notice(
        look: .error, words: phrases.importFailed, title: phrases.importState(.failed)))
      \(ProgressBar(words: phrases.rowsDone(file.rowsDone, of: file.summary.rows), percent: file.percent))
      <div class="row">\(begin(phrases.tryImportAgain))\(discard(phrases))</div></div>
      """
    case .done, .discarded: .empty
    }
  }

  private func begin(_ words: String) -> ActionButton {
    ActionButton(
      words: words, action: Path.registerExecution(file.id), token: token, look: .primary, icon: .check)
  }

  private func discard(_ phrases: any Phrases) -> ActionButton {
    ActionButton(
      words: phrases.discardImport, action: Path.registerRemoval(file.id), token: token, icon: .trash)
  }

  private func sheets(_ phrases: any Phrases) -> Notice? {
    file.summary.otherSheets.isEmpty
      ? nil : Notice(look: .info, words: phrases.sheetsNotRead(file.summary.otherSheets))
  }

  private func rows(_ phrases: any Phrases) -> HTML {
    if file.state == .discarded { return .empty }
    let shown = file.state == .done ? counts.filter { $0.filter == .problems } : counts
    let tabs = shown.map { view in
      Tabs.Tab(
        words: phrases.filter(view.filter),
        link: Path.registerImport(file.id).with("show", view.filter.rawValue),
        count: phrases.number(view.rows), isCurrent: view.filter == filter)
    }
    let problems = counts.first { $0.filter == .problems }?.rows ?? 0
    let save =
      problems > 0
      ? LinkButton(
        words: phrases.problemFile, link: Path.registerProblems(file.id), look: .quiet, icon: .download) : nil
    return """
      <section class="stack">\(SectionHeading(words: phrases.rowByRow))
      \(Tabs(label: phrases.rowByRow, tabs: tabs))
      \(save.map { "<div class=\"row\">\($0)</div>" as HTML })
      \(lines.isEmpty ? "<p>\(phrases.noRowsHere)</p>" : table(phrases))
      \(Pager(
        label: phrases.rowByRow, newer: first.map { (phrases.firstRows, $0) },
        older: next.map { (phrases.nextRows, $0) }))</section>
      """
  }

  private func table(_ phrases: any Phrases) -> HTML {
    DataTable(
      caption: phrases.rowByRow,
      columns: [
        .init(words: phrases.registerRow, isNumber: true), .init(words: phrases.registerName),
        .init(words: phrases.registerEffect), .init(words: phrases.filter(.problems)),
      ],
      rows: lines.map { line in
        [
          "\(phrases.number(line.number))", "\(line.name)", happening(line, phrases),
          "\(line.problems.map { problem($0, phrases) })",
        ]
      }, isHeaded: true
    ).html
  }

  private func happening(_ line: RegisterLine, _ phrases: any Phrases) -> HTML {
    let effects = line.effects
    let words =
      effects.changes.map(phrases.changed) + effects.sites.map(phrases.becomesTrainer)
      + effects.courses.map(phrases.takesPart)
      + (effects.followUps > 0 ? [phrases.followUps(effects.followUps)] : [])
    let list: HTML? =
      words.isEmpty
      ? nil : "<ul class=\"plain\">\(words.map { word -> HTML in "<li>\(word)</li>" })</ul>"
    return "\(Badge(words: phrases.outcome(line.outcome), look: line.outcome.look))\(list)"
  }

  private func problem(_ problem: RegisterProblem, _ phrases: any Phrases) -> HTML {
    let found: HTML? =
      problem.found.isEmpty ? nil : "<br>\(phrases.registerFound): \(problem.found)"
    return """
      <p><strong>\(problem.column.isEmpty ? phrases.place(of: problem) : problem.column)</strong>\(found)\
      <br>\(phrases.registerExpected): \(phrases.expected(problem.expected))<br>\(phrases.message(problem))</p>
      """
  }
}

extension RegisterOutcome {
  /// What its badge looks like.
  fileprivate var look: Badge.Look {
    switch self {
    case .new: .new
    case .changed: .info
    case .conflicting, .unread: .bad
    case .more, .unchanged: .plain
    }
  }
}
