/// What moving one municipality, and nothing else, would come to.
struct ProposalMove: Sendable {
  /// The part it would go to.
  let part: Int
  let pairsCut: Int
  /// What would be wrong with the part it goes to, and with the one it leaves.
  let flaws: [Proposal.Flaw]
  let flawsLeft: [Proposal.Flaw]
  let size: Int
  let trainers: Int

  /// For every part that a municipality could go to, the cheapest first.
  static func all(of code: String, in draft: ProposalDraft, on ground: ProposalGround) -> [ProposalMove] {
    let from = draft.part(of: code)
    return draft.parts.indices.filter { $0 != from }.map { to in
      var groups = draft.parts.map(\.codes)
      for index in groups.indices { groups[index].removeAll { $0 == code } }
      groups[to].append(code)
      let alone = draft.alone.map { $0.filter { $0 != code } }.filter { !$0.isEmpty }
      let after = ground.assessed(groups, alone: alone, draft.terms, isBest: false)
      return ProposalMove(
        part: to, pairsCut: after.pairsCut, flaws: after.parts[to].flaws,
        flawsLeft: from.map { groups[$0].isEmpty ? [] : after.parts[$0].flaws } ?? [], size: groups[to].count,
        trainers: after.parts[to].trainers)
    }.sorted {
      ($0.flaws.contains(.notConnected) ? 1 : 0, $0.pairsCut, $0.part)
        < ($1.flaws.contains(.notConnected) ? 1 : 0, $1.pairsCut, $1.part)
    }
  }
}
