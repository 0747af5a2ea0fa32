/// The municipalities in networks, and what that comes to.
struct Proposal: Sendable, Equatable {
  /// One network.
  struct Part: Sendable, Equatable {
    /// The municipalities, in the order of their codes.
    let codes: [String]
    let trainers: Int
    /// What is not as it should be; only where a coordinator wants it so, or nothing better can be had.
    let flaws: [Flaw]
  }

  /// What can be wrong with a network.
  enum Flaw: Sendable, Equatable {
    case tooSmall, tooLarge
    /// Some of it cannot be reached over land.
    case notConnected
    case fewTrainers
  }

  let parts: [Part]
  /// The municipalities that are in no network, and why.
  let alone: [Alone]
  /// Neighbours that are in different networks, or one of which is in none.
  let pairsCut: Int
  /// How many pairs of neighbours there are in all.
  let pairs: Int
  /// Whether it is proven that nothing meets what was asked better.
  let isBest: Bool
}

/// Municipalities that are in no network, with the answer they get.
struct Alone: Sendable, Equatable {
  enum Reason: Sendable, Equatable {
    /// No land and no bridge leads to it; the ferry does, to these.
    case island(ferryTo: [String])
    /// No neighbour takes part.
    case noNeighbour
    /// They and their neighbours are too few for a network.
    case tooFew
    /// Whatever was tried, it fitted nowhere.
    case leftOver
  }

  let codes: [String]
  let reason: Reason
  /// The municipality in a network that lies nearest: it could go with that one.
  let nearest: String?
}
