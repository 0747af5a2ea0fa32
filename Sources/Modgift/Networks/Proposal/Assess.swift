extension ProposalGround {
  /// What municipalities in given networks come to, however they came into them.
  func assessed(_ groups: [[String]], alone: [[String]], _ terms: ProposalTerms, isBest: Bool) -> Proposal {
    let ways = neighbourhoods(ferries: terms.ferries)
    var home: [String: Int] = [:]
    for (index, group) in groups.enumerated() { for code in group { home[code] = index } }
    return Proposal(
      parts: groups.map { part($0, terms, ways) },
      alone: alone.map { group in
        Alone(codes: group, reason: reason(group, terms, ways), nearest: nearest(to: group, in: home))
      },
      pairsCut: ways.count { home[$0.one] == nil || home[$0.one] != home[$0.other] }, pairs: ways.count,
      isBest: isBest)
  }

  private func part(_ codes: [String], _ terms: ProposalTerms, _ ways: [Neighbourhood]) -> Proposal.Part {
    let trainers = codes.reduce(0) { $0 + (self[$1]?.trainers ?? 0) }
    var flaws: [Proposal.Flaw] = []
    if codes.count < terms.sizes.lowerBound { flaws.append(.tooSmall) }
    if codes.count > terms.sizes.upperBound { flaws.append(.tooLarge) }
    if !isConnected(codes, ways) { flaws.append(.notConnected) }
    if knowsTrainers, trainers < ProposalTerms.leastTrainers { flaws.append(.fewTrainers) }
    return Proposal.Part(codes: codes.sorted(), trainers: trainers, flaws: flaws)
  }

  private func isConnected(_ codes: [String], _ ways: [Neighbourhood]) -> Bool {
    var rest = Set(codes)
    var edge = rest.popFirst().map { [$0] } ?? []
    while let code = edge.popLast() {
      for next in ways.compactMap({ $0.other(than: code) }) where rest.remove(next) != nil {
        edge.append(next)
      }
    }
    return rest.isEmpty
  }

  private func reason(_ codes: [String], _ terms: ProposalTerms, _ ways: [Neighbourhood]) -> Alone.Reason {
    guard let code = codes.first else { return .leftOver }
    let neighbours = ways.compactMap { $0.other(than: code) }
    if codes.count == 1, neighbours.isEmpty {
      let all = Neighbourhood.all.filter { $0.other(than: code) != nil }
      let isIsland = all.allSatisfy { $0.way == .ferry }
      return isIsland ? .island(ferryTo: all.compactMap { $0.other(than: code) }) : .noNeighbour
    }
    let around = Set(
      codes
        + ways.filter { codes.contains($0.one) || codes.contains($0.other) }.flatMap { [$0.one, $0.other] })
    return codes.count < terms.sizes.lowerBound && around == Set(codes) ? .tooFew : .leftOver
  }

  private func nearest(to codes: [String], in home: [String: Int]) -> String? {
    let own = codes.compactMap { self[$0]?.municipality }
    let others = places.map(\.municipality).filter { home[$0.code] != nil }
    let ferries = Neighbourhood.all.filter { $0.way == .ferry }
    return others.min { one, other in
      func far(_ place: Municipality) -> Int {
        // Whoever has the ferry is nearer than whoever is only closer as the crow flies.
        let sails = ferries.contains { way in way.other(than: place.code).map { codes.contains($0) } ?? false
        }
        return (own.map { $0.kilometres(to: place) }.min() ?? 0) + (sails ? 0 : 1000)
      }
      return far(one) < far(other)
    }?.code
  }
}
