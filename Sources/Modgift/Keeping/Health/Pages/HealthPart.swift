import Markup
import Storage

/// How a network is doing: a small picture, the same in words, and a table behind.
func healthPart(_ report: HealthReport, _ visit: Visit) -> HTML {
  let phrases = visit.phrases
  let facts = phrases.healthFacts(report.health, nextMeeting: report.health.nextMeeting.map(phrases.day))
  let rows = report.questions.reversed().map { asked -> [HTML] in
    [
      "\(visit.moment(asked.at))",
      "\(asked.answered.map { phrases.waitedHours(wholeHours(from: asked.at, to: $0)) } ?? phrases.stillWaiting)",
    ]
  }
  let picture: HTML? =
    report.questions.count < WaitsPicture.fewest
    ? nil
    : """
    <figure class="waits">\(WaitsPicture(report, phrases.healthSpan(days: NetworkHealth.window)))\
    <figcaption class="meta">\(phrases.healthPicture)</figcaption></figure>
    """
  let table: HTML? =
    report.questions.isEmpty
    ? nil
    : """
    <details><summary>\(phrases.healthTable)</summary>\(DataTable(
      caption: phrases.healthTitle,
      columns: [DataTable.Column(words: phrases.askedColumn), DataTable.Column(words: phrases.waitedColumn)],
      rows: rows))</details>
    """
  return """
    <section class="stack">\(SectionHeading(words: phrases.healthTitle))
    <p class="meta">\(phrases.healthLead(days: NetworkHealth.window))</p>
    <dl class="facts">\(facts.map { fact -> HTML in "<dt>\(fact.name)</dt><dd>\(fact.words)</dd>" })</dl>\(picture)\(table)</section>
    """
}

func wholeHours(from: Timestamp, to: Timestamp) -> Int {
  Int(clamping: max(0, (to - from).components.seconds) / 3_600)
}

/// Each question as a dot: when it was asked to the right, how long it waited upwards, by doublings from an hour to
/// three weeks; a ring at the top for one that waits.
private struct WaitsPicture: Component {
  /// Fewer dots than these say nothing that the words do not.
  static let fewest = 4

  let report: HealthReport
  let ends: (from: String, to: String)

  init(_ report: HealthReport, _ ends: (from: String, to: String)) {
    self.report = report
    self.ends = ends
  }

  private static let (width, height) = (300, 64)

  var html: HTML {
    let span = max(1, report.now.milliseconds &- report.from.milliseconds)
    let dots = report.questions.map { asked -> HTML in
      let gone = min(max(0, asked.at.milliseconds &- report.from.milliseconds), span)
      let x = Int(Double(gone) / Double(span) * Double(Self.width))
      guard let answered = asked.answered else {
        return "<circle class=\"open\" cx=\"\(x)\" cy=\"6\" r=\"4\"/>"
      }
      return """
        <circle class="met" cx="\(x)" cy="\(Self.height - doublings(wholeHours(from: asked.at, to: answered)) * 5)" r="4"/>
        """
    }
    return """
      <svg class="waits" viewBox="-6 0 312 88" aria-hidden="true"><path class="line" d="M0 \(Self.height + 4)h300"/>\(dots)\
      <text x="0" y="84">\(ends.from)</text><text text-anchor="end" x="300" y="84">\(ends.to)</text></svg>
      """
  }

  /// How often an hour must be doubled to be so long, at most nine times.
  private func doublings(_ hours: Int) -> Int {
    var (reached, count) = (1, 0)
    while reached < hours, count < 9 {
      reached *= 2
      count += 1
    }
    return count
  }
}
