import Storage

/// A programme to simulate: which municipalities take part, in which networks the builder puts them, who works there.
struct SimulatedProgramme: Sendable {
  let networks: [[SimulatedPlace]]
  let actors: [Actor]

  init(seed: UInt64, from start: Day, days: Int, _ assumptions: Assumptions = Assumptions())
    throws(ProposalRefusal)
  {
    var chance = SeededGenerator(seed: seed)
    let chosen = Municipality.all.shuffled(using: &chance).prefix(assumptions.municipalities)
    let trainers = max(1, assumptions.trainers / max(1, assumptions.municipalities))
    let ground = ProposalGround(
      places: chosen.sorted { $0.code < $1.code }.map {
        ProposalGround.Place(municipality: $0, trainers: trainers)
      },
      knowsTrainers: true)
    let proposal = try ground.proposal(ProposalTerms())
    networks = Self.places(of: proposal)
    actors = population(in: networks, from: start, days: days, assumptions, &chance)
  }

  /// Whoever stands alone goes with the network that lies nearest, as the proposal advises.
  private static func places(of proposal: Proposal) -> [[SimulatedPlace]] {
    var groups = proposal.parts.map(\.codes)
    for alone in proposal.alone {
      if let near = groups.firstIndex(where: { alone.nearest.map($0.contains) ?? false }) {
        groups[near] += alone.codes
      }
    }
    return groups.map { codes in
      codes.compactMap { code in
        guard let place = Municipality.named[code], let number = Int64(code),
          let site = Site.ID(number: number)
        else {
          return nil
        }
        // People in treatment: 1.2 for each thousand inhabitants.
        let facts = PlaceFacts(
          size: place.population * 12 / 10_000, provider: nil,
          density: place.area > 0 ? place.population * 100 / place.area : nil)
        return SimulatedPlace(site: site, facts: facts)
      }
    }
  }
}
