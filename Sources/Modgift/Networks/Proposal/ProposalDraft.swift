import Storage

/// A proposal that somebody works on: its networks with their names, which of them are locked, what was wished for.
struct ProposalDraft: Sendable, Equatable {
  /// One network of the draft.
  struct Part: Sendable, Equatable {
    var name: String
    var isLocked = false
    /// The network that stands and that this one carries on.
    var network: Network.ID?
    var codes: [String]
  }

  /// Two that stay together, or are kept apart.
  struct Wish: Sendable, Equatable {
    enum Kind: String, Sendable, CaseIterable { case together, apart }

    let kind: Kind
    let pair: CodePair
  }

  /// The most wishes that are kept.
  static let mostWishes = 200

  var terms: ProposalTerms
  var parts: [Part] = []
  /// What is in none of them, piece by piece.
  var alone: [[String]] = []
  var wishes: [Wish] = []
  var isBest = false
  /// What the last change came from, and how many municipalities it moved; nothing after the first proposal.
  var cutBefore: Int?
  var moved: Int?

  /// What it comes to on today's ground. Whoever has left the programme since is not in it any more.
  func proposal(on ground: ProposalGround) -> Proposal {
    let here = Set(ground.places.map(\.code))
    return ground.assessed(
      parts.map { $0.codes.filter(here.contains) },
      alone: alone.map { $0.filter(here.contains) }.filter { !$0.isEmpty }, terms, isBest: isBest)
  }

  /// The part a municipality is in.
  func part(of code: String) -> Int? { parts.firstIndex { $0.codes.contains(code) } }

  /// Municipalities that have joined the programme since it was made.
  func newcomers(on ground: ProposalGround) -> [String] {
    let known = Set(parts.flatMap(\.codes) + alone.flatMap(\.self))
    return ground.places.map(\.code).filter { !known.contains($0) }
  }
}
