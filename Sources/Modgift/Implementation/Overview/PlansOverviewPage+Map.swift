import Markup
import Storage

/// Where each tile stands is the same for every request, so it is worked out once.
private let cells = tileMap(of: Municipality.all)

extension PlansOverviewPage {
  /// The country by phase: the number of the phase stands in the tile.
  func map(_ phrases: any Phrases) -> TileMap {
    let states = tileStates(content.plans, content.sites, of: content.model)
    let tiles = content.sites.filter { $0.kind == .municipality }.compactMap { site in
      tile(site, states[site.id] ?? .noPlan, phrases)
    }
    return TileMap(
      title: phrases.plansMapTitle, description: phrases.plansMapDescription, tiles: tiles,
      legend: legend(phrases))
  }

  private func tile(_ site: SitePlace, _ state: TileState, _ phrases: any Phrases) -> TileMap.Tile? {
    guard let cell = cells[site.code] else { return nil }
    return TileMap.Tile(
      code: site.code, name: tileName(site.name), column: cell.column, row: cell.row,
      step: state.colour(phases: content.model.phases.count), figure: sign(state),
      label: phrases.planTile(site.name, phase(state, phrases), isFinished: state == .finished),
      link: Path.programmeSite(site.id))
  }

  private func sign(_ state: TileState) -> String {
    switch state {
    case .noPlan: "–"
    case .at(let phase): "\(phase + 1)"
    case .finished: "✓"
    }
  }

  private func phase(_ state: TileState, _ phrases: any Phrases) -> String? {
    guard case .at(let place) = state, content.model.phases.indices.contains(place) else { return nil }
    return content.model.phases[place].name[phrases.language]
  }

  /// Which phases each of the five colours stands for.
  private func legend(_ phrases: any Phrases) -> [String] {
    let phases = content.model.phases
    return [phrases.noPlanHere]
      + (1...4).map { colour in
        let names = phases.indices.filter { TileState.at($0).colour(phases: phases.count) == colour }
          .map { "\($0 + 1) \(phases[$0].name[phrases.language])" }
        return (names + (colour == 4 ? ["✓ \(phrases.finishedPlan)"] : [])).joined(separator: ", ")
      }
  }

  /// The same in words, site by site: what the map can't say to those who don't see it.
  func siteTable(_ phrases: any Phrases) -> HTML {
    let plans = Dictionary(content.plans.map { ($0.site, $0) }) { first, _ in first }
    let rows = content.sites.compactMap { site in plans[site.id].map { row(site, $0, phrases) } }
    let table = DataTable(
      caption: phrases.sitesAndPlans,
      columns: [
        .init(words: phrases.siteColumn), .init(words: phrases.phaseColumn), .init(words: phrases.doneColumn),
        .init(words: phrases.stepColumn),
      ], rows: rows, isHeaded: true)
    return
      "<section class=\"stack\" id=\"table\">\(SectionHeading(words: phrases.sitesAndPlans))\(table)</section>"
  }

  private func row(_ site: SitePlace, _ plan: PlanStatus, _ phrases: any Phrases) -> [HTML] {
    let next = plan.next
    let phase = next.flatMap { content.model.phase($0.phase)?.name[phrases.language] }
    return [
      "<a href=\"\(Path.programmeSite(site.id))\">\(site.name)</a>", "\(phase ?? phrases.finishedPlan)",
      "\(phrases.doneOf(plan.counted.count { $0.state == .done }, plan.counted.count))",
      "\(next.map { content.title($0.step, phrases) } ?? "")",
    ]
  }
}

extension OverviewContent {
  /// A step's title as the model has it. A site's own words for it stay at the site.
  func title(_ step: Step.ID, _ phrases: any Phrases) -> String {
    step.isLocal ? phrases.ownStepOfSite : model.step(step)?.title[phrases.language] ?? step.text
  }
}
