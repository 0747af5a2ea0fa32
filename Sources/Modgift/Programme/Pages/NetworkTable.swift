import Markup

/// The networks with who keeps them. When somebody last wrote stands only where the viewer is a member.
struct NetworkTable {
  let networks: [Network]
  let counts: [Network.ID: Int]
  let viewer: Viewer
  let activity: [Network.ID: String]
  /// The first page of them, when this is another one, and the next.
  let first: Path?
  let next: Path?

  func html(_ phrases: any Phrases) -> HTML {
    let columns = [
      DataTable.Column(words: phrases.networkColumn),
      DataTable.Column(words: phrases.membersColumn, isNumber: true),
      DataTable.Column(words: phrases.host), DataTable.Column(words: phrases.deputy),
      DataTable.Column(words: phrases.lastActivityColumn),
    ]
    let rows = networks.map { network -> [HTML] in
      [
        "<a href=\"\(Path.network(network.id))\">\(network.name)</a>",
        "\(phrases.number(counts[network.id] ?? 0))", "\(network.host?.name ?? phrases.noHost)",
        "\(network.deputy?.name ?? phrases.noDeputy)", "\(last(network, phrases))",
      ]
    }
    let pager = Pager(
      label: phrases.networksOfProgramme, newer: first.map { (phrases.fromTheStart, $0) },
      older: next.map { (phrases.next, $0) })
    return "\(DataTable(caption: phrases.networksOfProgramme, columns: columns, rows: rows))\(pager)"
  }

  private func last(_ network: Network, _ phrases: any Phrases) -> String {
    guard viewer.mayRead(network.id) else { return phrases.membersOnly }
    return activity[network.id] ?? phrases.nothingWritten
  }
}
