import Markup

/// The log of what was done, latest first.
struct AuditPage {
  let lines: [AuditLine]
  /// When each was done, in words.
  let moments: [String]
  let older: Path?

  func html(_ phrases: any Phrases) -> HTML {
    """
    <div class="wide stack">\(PageTitle(title: phrases.programmePages.audit, lead: phrases.auditLead))
    \(programmeTabs(.audit, phrases))
    \(lines.isEmpty ? "<p>\(phrases.noActs)</p>" : table(phrases).html)
    \(Pager(label: phrases.programmePages.audit, older: older.map { (phrases.older, $0) }))</div>
    """
  }

  private func table(_ phrases: any Phrases) -> DataTable {
    DataTable(
      caption: phrases.programmePages.audit,
      columns: [phrases.whenColumn, phrases.whoColumn, phrases.actColumn, phrases.aboutColumn].map {
        DataTable.Column(words: $0)
      },
      rows: zip(lines, moments).map { line, moment in
        [
          "\(moment)", "\(line.actor ?? phrases.theProgramItself)",
          "\(Act(rawValue: line.act).map(phrases.act) ?? line.act)", "\(subject(of: line, phrases))",
        ]
      }, isHeaded: true)
  }

  private func subject(of line: AuditLine, _ phrases: any Phrases) -> String {
    let act = Act(rawValue: line.act)
    let room = line.network ?? (line.concernsRoom ? phrases.aGroup : nil)
    let detail =
      act == .roleBegun || act == .roleEnded
      ? Role.Kind(rawValue: line.detail).map(phrases.roleName)
      : line.concernsRoom && line.network == nil ? nil : line.detail
    return [line.person, line.site, room, detail].compactMap(\.self)
      .filter { !$0.isEmpty }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: " · ")
  }
}
