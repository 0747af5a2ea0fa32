import Markup

/// The networks with who keeps them, and when they meet next where their hosts show it. Nothing else of them is here,
/// not even when somebody last wrote.
struct NetworkTable {
  let networks: [Network]
  let counts: [Network.ID: Int]
  let meetings: [Network.ID: ShownMeeting]
  let clock: LocalClock
  /// The first page of them, when this is another one, and the next.
  let first: Path?
  let next: Path?

  func html(_ phrases: any Phrases) -> HTML {
    let columns = [
      DataTable.Column(words: phrases.networkColumn),
      DataTable.Column(words: phrases.membersColumn, isNumber: true),
      DataTable.Column(words: phrases.host), DataTable.Column(words: phrases.deputy),
      DataTable.Column(words: phrases.nextMeetingColumn),
    ]
    let rows = networks.map { network -> [HTML] in
      [
        "<a href=\"\(Path.network(network.id))\">\(network.name)</a>",
        "\(phrases.number(counts[network.id] ?? 0))", "\(network.host?.name ?? phrases.noHost)",
        "\(network.deputy?.name ?? phrases.noDeputy)", "\(meeting(of: network, phrases))",
      ]
    }
    let pager = Pager(
      label: phrases.networksOfProgramme, newer: first.map { (phrases.fromTheStart, $0) },
      older: next.map { (phrases.next, $0) })
    return
      "\(DataTable(caption: phrases.networksOfProgramme, columns: columns, rows: rows, isHeaded: true))\(pager)"
  }

  private func meeting(of network: Network, _ phrases: any Phrases) -> String {
    guard let shown = meetings[network.id] else { return phrases.meetingNotShown }
    return shown.startsAt.map { phrases.day(clock.day($0)) } ?? phrases.noMeetingAgreed
  }
}
