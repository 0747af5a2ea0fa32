import Markup

/// The networks of a draft on the country's tiles: a colour and a letter for each.
struct ProposalMap {
  let proposal: Proposal
  let ground: ProposalGround

  /// Where each tile stands is the same for every request, so it is worked out once.
  private static let cells = tileMap(of: Municipality.all)

  func html(_ phrases: any Phrases) -> TileMap {
    let colours = proposal.colours
    var home: [String: Int] = [:]
    for (index, part) in proposal.parts.enumerated() { for code in part.codes { home[code] = index } }
    return TileMap(
      title: phrases.proposalMap, description: phrases.proposalMapDescription(proposal.parts.count),
      tiles: Municipality.all.compactMap { municipality in
        guard let cell = Self.cells[municipality.code] else { return nil }
        let part = home[municipality.code]
        return TileMap.Tile(
          code: municipality.code, name: tileName(municipality.name), column: cell.column, row: cell.row,
          step: part.map { colours[$0] } ?? 0, figure: part.map(partLetter) ?? "–",
          label: phrases.proposalTile(municipality.name, part.map(partLetter)),
          link: ground[municipality.code] == nil ? Path.proposal : Path.proposalPlace(municipality.code))
      }, legend: [], palette: .parts)
  }
}
