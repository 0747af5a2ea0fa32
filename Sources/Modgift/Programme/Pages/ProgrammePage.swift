import Markup
import Storage

/// By what the table is sorted.
enum TableOrder: String, Sendable, CaseIterable {
  case name, region, population, network, trained
  case signedIn = "signed-in"
  case active
}

/// The coordinator's overview: figures, the map, the table behind it, the networks.
struct ProgrammePage {
  let measure: Measure
  let order: TableOrder
  let municipalities: [MunicipalityLine]
  let figures: [(figure: ProgrammeFigure, count: Int)]
  let networks: NetworkTable
  let token: String

  /// Where each tile stands is the same for every request, so it is worked out once.
  private static let cells = tileMap(of: Municipality.all)

  func html(_ phrases: any Phrases) -> HTML {
    """
    <div class="wide stack-wide">
    <div class="stack">\(PageTitle(title: phrases.programme, lead: phrases.programmeLead))\(programmeTabs(.overview, phrases))</div>
    <div class="grid tight">\(figures.map { Figure(number: phrases.number($0.count), words: phrases.figure($0.figure)) })</div>
    <section class="stack">\(SectionHeading(words: phrases.mapTitle))\(choices(phrases))\(map(phrases))</section>
    \(MunicipalityTable(lines: municipalities, measure: measure, order: order).html(phrases))
    \(ActionButton(words: phrases.exportTable, action: Path.programmeExport, token: token, icon: .download))
    <section class="stack" id="networks">\(SectionHeading(words: phrases.networksOfProgramme, more: (phrases.allNetworks, Path.networks)))\
    \(networks.html(phrases))</section></div>
    """
  }

  private func choices(_ phrases: any Phrases) -> Tabs {
    Tabs(
      label: phrases.mapTitle,
      tabs: Measure.allCases.map {
        Tabs.Tab(
          words: phrases.measure($0), link: Path.programme.with("by", $0.rawValue), isCurrent: $0 == measure)
      })
  }

  private func map(_ phrases: any Phrases) -> TileMap {
    TileMap(
      title: phrases.mapTitle, description: phrases.mapDescription(measure),
      tiles: municipalities.compactMap { tile($0, phrases) }, legend: Measure.legend)
  }

  private func tile(_ line: MunicipalityLine, _ phrases: any Phrases) -> TileMap.Tile? {
    guard let cell = Self.cells[line.code] else { return nil }
    let count = line.count(measure)
    return TileMap.Tile(
      code: line.code, name: tileName(line.name), column: cell.column, row: cell.row,
      step: Measure.step(of: count), figure: phrases.number(count),
      label: phrases.tileLabel(line.name, count, measure), link: Path.programmeSite(line.id))
  }
}

/// The way between the coordinator's pages.
func programmeTabs(_ current: ProgrammePart, _ phrases: any Phrases) -> Tabs {
  let words = phrases.programmePages
  return Tabs(
    label: phrases.programme,
    tabs: [
      Tabs.Tab(words: words.overview, link: Path.programme, isCurrent: current == .overview),
      Tabs.Tab(words: phrases.plansTab, link: Path("/programme/plans"), isCurrent: current == .plans),
      Tabs.Tab(words: words.sites, link: Path.programmeSites, isCurrent: current == .sites),
      Tabs.Tab(words: words.people, link: Path.programmePeople, isCurrent: current == .people),
      Tabs.Tab(words: phrases.register, link: Path("/programme/register")),
      Tabs.Tab(words: phrases.modelTitle, link: Path("/programme/model")),
      Tabs.Tab(words: phrases.programmeMail, link: Path.programmeMail, isCurrent: current == .mail),
      Tabs.Tab(words: words.audit, link: Path.programmeAudit, isCurrent: current == .audit),
    ])
}

/// The coordinator's pages.
enum ProgrammePart: Sendable {
  case overview, plans, sites, people, mail, audit
}
