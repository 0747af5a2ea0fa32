import Storage

/// A proposal as the command prints it.
struct ProposalReport {
  private let proposal: Proposal
  private let terms: ProposalTerms
  private let ground: ProposalGround
  private let phrases: any Phrases

  init(_ proposal: Proposal, _ terms: ProposalTerms, _ ground: ProposalGround, _ phrases: any Phrases) {
    self.proposal = proposal
    self.terms = terms
    self.ground = ground
    self.phrases = phrases
  }

  var json: JSON {
    .object([
      .init("groups", .list(proposal.parts.map { codes($0.codes) })),
      .init("pairsCut", .number(proposal.pairsCut)),
      .init("pairs", .number(proposal.pairs)),
      .init("provenBest", .flag(proposal.isBest)),
      .init("lowerBound", proposal.isBest ? .number(proposal.pairsCut) : .null),
      .init("ferries", .flag(terms.ferries)),
      .init("trainers", ground.knowsTrainers ? .list(proposal.parts.map { .number($0.trainers) }) : .null),
      .init("flaws", .list(proposal.parts.map { .list($0.flaws.map { .text("\($0)") }) })),
      .init("alone", .list(proposal.alone.map(json))),
      .init("strays", .list(ground.strays.map { .text($0) })),
    ])
  }

  /// One network a line, then what each that stands alone is told.
  var lines: [String] {
    let parts = proposal.parts.enumerated().map { index, part in
      "\(partLetter(index))  \(part.codes.map { "\($0) \(ground.name($0))" }.joined(separator: ", "))"
    }
    return parts + [phrases.pairsCutLine(proposal)] + proposal.alone.map { phrases.alone($0, ground.name) }
  }

  private func codes(_ codes: [String]) -> JSON { .list(codes.map { .text($0) }) }

  private func json(_ alone: Alone) -> JSON {
    let reason =
      switch alone.reason {
      case .island: "island"
      case .noNeighbour: "noNeighbour"
      case .tooFew: "tooFew"
      case .leftOver: "leftOver"
      }
    return .object([
      .init("municipalities", codes(alone.codes)), .init("reason", .text(reason)),
      .init("nearest", .text(orNull: alone.nearest)),
      .init("words", .text(phrases.alone(alone, ground.name))),
    ])
  }
}

extension ProposalGround {
  /// A municipality's name, whether it takes part or not.
  func name(_ code: String) -> String { municipalityName(code) }

  /// Where each municipality stands today, numbered by network.
  var standing: [String: Int] {
    let networks = Array(Set(places.compactMap(\.network))).sorted { $0.description < $1.description }
    var standing: [String: Int] = [:]
    for place in places {
      if let index = place.network.flatMap({ networks.firstIndex(of: $0) }) { standing[place.code] = index }
    }
    return standing
  }
}

extension Municipality {
  /// All of them by their codes.
  static let named = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}

/// The letter a network goes by while it has no other name: A to Z, then A2 and so on.
func partLetter(_ index: Int) -> String {
  let letter = String(UnicodeScalar(UInt8(truncatingIfNeeded: 65 + index % 26)))
  return index < 26 ? letter : "\(letter)\(index / 26 + 1)"
}
