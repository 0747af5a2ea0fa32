import Storage

extension ProposalDraft {
  /// Puts the draft in the place of the one there was.
  func save(_ deed: Deed) throws {
    try Self.discard(deed)
    let id = Key<ProposalDraft>.random()
    try deed.db.run(
      """
      INSERT INTO network_draft (id, scope, smallest, largest, wanted, ferries, keeping, is_best, cut_before, moved,
        made_by, made_at)
      VALUES (\(id), \(terms.scope), \(terms.sizes.lowerBound), \(terms.sizes.upperBound), \(terms.count),
        \(terms.ferries), \(terms.keeping), \(isBest), \(cutBefore), \(moved), \(deed.actor), \(deed.now))
      """)
    for (index, part) in parts.enumerated() {
      try deed.db.run(
        """
        INSERT INTO network_draft_part (draft_id, part, name, is_locked, space_id)
        VALUES (\(id), \(index), \(part.name), \(part.isLocked), \(part.network))
        """)
      for code in part.codes { try Self.insert(code, part: index, id, deed) }
    }
    // Each piece that stands alone has a number below zero, so that it stays one piece.
    for (index, piece) in alone.enumerated() {
      for code in piece { try Self.insert(code, part: -1 - index, id, deed) }
    }
    for wish in wishes {
      try deed.db.run(
        """
        INSERT INTO network_draft_wish (draft_id, one, other, kind)
        VALUES (\(id), \(wish.pair.one), \(wish.pair.other), \(wish.kind))
        """)
    }
  }

  private static func insert(_ code: String, part: Int, _ draft: Key<ProposalDraft>, _ deed: Deed) throws {
    try deed.db.run(
      "INSERT INTO network_draft_place (draft_id, code, part) VALUES (\(draft), \(code), \(part))")
  }

  /// Throws the draft away.
  static func discard(_ deed: Deed) throws { try deed.db.run("DELETE FROM network_draft") }

  /// Makes the draft's networks: those that carry on one that stands get its municipalities, the others are new. What
  /// lies in a municipality goes with it. A network that nothing carries on is left as it is, for a coordinator to end.
  func makeNetworks(on ground: ProposalGround, _ deed: Deed) throws {
    let sites = try SitePlace.all(deed.gate, in: deed.db)
    let municipalities = Dictionary(
      sites.filter { $0.kind == .municipality }.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first }
    )
    for part in parts {
      let wanted = part.codes.flatMap { code -> [SitePlace] in
        let going = Set(ground[code]?.providers ?? [])
        return (municipalities[code].map { [$0] } ?? []) + sites.filter { going.contains($0.id) }
      }
      if let network = part.network {
        for site in wanted where site.network != network { try Network.add(site.id, to: network, deed) }
      } else {
        _ = try Network.make(named: part.name, of: wanted.map(\.id), deed)
      }
    }
    try Self.discard(deed)
  }
}
