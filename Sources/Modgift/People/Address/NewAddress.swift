import Storage

/// Another address for oneself: asked for under one's own page, and proven by a code that is mailed there.
///
/// That somebody else has the address is told to nobody but whoever reads its mail: asking for it is answered like
/// asking for any other, and is the same work.
enum NewAddress {
  /// How often one may ask. How much mail an address gets by it is counted together with the codes to sign in.
  static let limitPerPerson = AttemptLimit(name: "new-address-by", most: 10, minutes: 60)

  /// What is wrong with what was typed.
  enum Problem: Sendable {
    case notAnAddress
    /// It is theirs already.
    case own
  }

  /// What came of a right code.
  enum Outcome: Sendable, Equatable {
    case changed
    /// Somebody else was first.
    case taken
  }
}
