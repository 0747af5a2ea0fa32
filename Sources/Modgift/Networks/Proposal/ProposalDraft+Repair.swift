import Storage

extension ProposalDraft {
  /// The first proposal: as much as it weighs stays as it stands today, and keeps its name.
  init(
    _ terms: ProposalTerms, on ground: ProposalGround, standing names: [Network.ID: String],
    named: ([String]) -> String
  ) throws(ProposalRefusal) {
    self.init(terms: terms)
    let networks = Dictionary(grouping: ground.places.filter { $0.network != nil }, by: \.network)
    for (network, places) in networks.sorted(by: {
      "\($0.key?.description ?? "")" < "\($1.key?.description ?? "")"
    }) {
      guard let network, let name = names[network] else { continue }
      parts.append(Part(name: name, network: network, codes: places.map(\.code)))
    }
    try repair(on: ground, named: named)
  }

  /// The draft after a change: the best proposal around what is locked and wished for, which keeps as much of the
  /// draft as it weighs. What it came from is noted, so that it can be said what the change costs.
  func changed(
    on ground: ProposalGround, named: ([String]) -> String, by change: (inout ProposalDraft) -> Void
  ) throws(ProposalRefusal) -> ProposalDraft {
    var draft = self
    change(&draft)
    try draft.repair(on: ground, named: named)
    draft.cutBefore = proposal(on: ground).pairsCut
    draft.moved = parts.reduce(0) { count, part in
      let kept = draft.parts.filter { part.carriesOn(in: $0.codes) }.flatMap(\.codes)
      return count + part.codes.count { !kept.contains($0) }
    }
    return draft
  }

  /// A network that goes on with more than half of what it had keeps its name, and its lock while it is the same.
  private mutating func repair(on ground: ProposalGround, named: ([String]) -> String) throws(ProposalRefusal)
  {
    let here = Set(ground.places.map(\.code))
    for index in parts.indices { parts[index].codes.removeAll { !here.contains($0) } }
    var choices = ProposalChoices()
    choices.together = wishes.filter { $0.kind == .together }.map(\.pair)
    choices.apart = wishes.filter { $0.kind == .apart }.map(\.pair)
    choices.locked = parts.filter(\.isLocked).map(\.codes)
    for (index, part) in parts.enumerated() { for code in part.codes { choices.standing[code] = index } }
    let proposal = try ground.proposal(terms, choices)
    let old = parts
    parts = proposal.parts.map { part in
      let carried = old.first { $0.carriesOn(in: part.codes) }
      return Part(
        name: carried?.name ?? named(part.codes), isLocked: carried?.isLocked ?? false,
        network: carried?.network, codes: part.codes)
    }
    alone = proposal.alone.map(\.codes)
    isBest = proposal.isBest
  }

  /// Puts a municipality into another part and holds it there. Into or out of a locked part it goes by itself; else
  /// it is wished together with the nearest of those it comes to.
  mutating func move(_ code: String, to part: Int, on ground: ProposalGround) {
    guard parts.indices.contains(part), !parts[part].codes.contains(code) else { return }
    for index in parts.indices { parts[index].codes.removeAll { $0 == code } }
    alone = alone.map { $0.filter { $0 != code } }.filter { !$0.isEmpty }
    wishes.removeAll { $0.kind == .together && ($0.pair.one == code || $0.pair.other == code) }
    if !parts[part].isLocked, let place = Municipality.named[code] {
      let others = parts[part].codes.compactMap { Municipality.named[$0] }
      if let anchor = others.min(by: { place.kilometres(to: $0) < place.kilometres(to: $1) }) {
        wish(.together, code, anchor.code)
      }
    }
    parts[part].codes = (parts[part].codes + [code]).sorted()
    parts.removeAll { $0.codes.isEmpty }
  }

  /// Wishes two together or apart; whatever was wished of the two before is gone.
  mutating func wish(_ kind: Wish.Kind, _ one: String, _ other: String) {
    let pair = CodePair(one, other)
    wishes.removeAll { $0.pair == pair }
    if wishes.count < Self.mostWishes { wishes.append(Wish(kind: kind, pair: pair)) }
  }
}

extension ProposalDraft.Part {
  /// Whether more than half of it is among some municipalities.
  func carriesOn(in others: [String]) -> Bool { codes.count { others.contains($0) } * 2 > codes.count }
}
