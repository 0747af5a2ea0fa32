/// What a proposal is asked to be.
struct ProposalTerms: Sendable, Equatable {
  /// Which municipalities take part.
  enum Scope: String, Sendable, CaseIterable {
    /// Those where somebody holds a role today, at the municipality or at a place that lies in it.
    case active
    case all
  }

  /// Fewer, and a network does not outlive that somebody leaves.
  static let leastTrainers = 8
  /// The most municipalities that can be asked for in one network, and the most networks.
  static let most = 98
  /// How many neighbours kept apart it may be worth at most to leave a municipality where it stands.
  static let mostKeeping = 20

  var scope = Scope.active
  /// How many municipalities a network has.
  var sizes = 4...7
  /// How many networks there are to be, when that is asked.
  var count: Int?
  var ferries = false
  /// How many neighbours kept apart it is worth not to move a municipality out of the network it stands in.
  var keeping = 2
}

/// What a coordinator wants to have otherwise.
struct ProposalChoices: Sendable, Equatable {
  var together: [CodePair] = []
  var apart: [CodePair] = []
  var locked: [[String]] = []
  /// The part each municipality stands in, by any number.
  var standing: [String: Int] = [:]
}

/// Two municipalities' codes, in no order.
struct CodePair: Sendable, Hashable {
  let one: String
  let other: String

  init(_ one: String, _ other: String) {
    self.one = min(one, other)
    self.other = max(one, other)
  }
}
