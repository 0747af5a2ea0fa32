import Storage

extension ProposalDraft {
  /// The draft there is.
  static func current(in db: Transaction) throws -> ProposalDraft? {
    guard
      let row = try db.first(
        DraftRow.self,
        """
        SELECT id, scope, smallest, largest, wanted, ferries, keeping, is_best, cut_before, moved
        FROM network_draft ORDER BY made_at DESC, id LIMIT 1
        """)
    else { return nil }
    var draft = row.draft
    draft.parts = try db.all(
      PartRow.self,
      "SELECT name, is_locked, space_id FROM network_draft_part WHERE draft_id = \(row.id) ORDER BY part"
    ).map(\.part)
    let places = try db.all(
      PlaceRow.self, "SELECT code, part FROM network_draft_place WHERE draft_id = \(row.id) ORDER BY code")
    var pieces: [Int: [String]] = [:]
    for place in places {
      if draft.parts.indices.contains(place.part) {
        draft.parts[place.part].codes.append(place.code)
      } else {
        pieces[place.part, default: []].append(place.code)
      }
    }
    draft.alone = pieces.sorted { $0.key > $1.key }.map(\.value)
    draft.wishes = try db.all(
      WishRow.self,
      "SELECT one, other, kind FROM network_draft_wish WHERE draft_id = \(row.id) ORDER BY one, other"
    ).map(\.wish)
    return draft
  }
}

private struct DraftRow: RowDecodable {
  let id: Key<ProposalDraft>
  let draft: ProposalDraft

  init(from row: inout Row) throws {
    id = try row.next()
    var terms = ProposalTerms()
    terms.scope = try row.next()
    let smallest: Int = try row.next()
    let largest: Int = try row.next()
    terms.sizes = smallest...max(smallest, largest)
    terms.count = try row.next()
    terms.ferries = try row.next()
    terms.keeping = try row.next()
    var draft = ProposalDraft(terms: terms)
    draft.isBest = try row.next()
    draft.cutBefore = try row.next()
    draft.moved = try row.next()
    self.draft = draft
  }
}

private struct PartRow: RowDecodable {
  let part: ProposalDraft.Part

  init(from row: inout Row) throws {
    part = ProposalDraft.Part(
      name: try row.next(), isLocked: try row.next(), network: try row.next(), codes: [])
  }
}

private struct PlaceRow: RowDecodable {
  let code: String
  let part: Int

  init(from row: inout Row) throws {
    code = try row.next()
    part = try row.next()
  }
}

private struct WishRow: RowDecodable {
  let wish: ProposalDraft.Wish

  init(from row: inout Row) throws {
    let pair = CodePair(try row.next(), try row.next())
    wish = ProposalDraft.Wish(kind: try row.next(), pair: pair)
  }
}

extension ProposalTerms.Scope: ColumnValue {}
extension ProposalDraft.Wish.Kind: ColumnValue {}
