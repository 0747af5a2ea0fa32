/// The first mail a person gets: that they are expected, and how to come in.
enum Invitation {
  /// The kind of its mail in the outbox.
  static let mailKind = "invitation"

  /// What came of inviting somebody.
  enum Outcome: Sendable, Equatable {
    case sent
    /// They had been invited before; a reminder is on its way.
    case reminded
    /// No address is known, so no mail can be sent.
    case noAddress
    /// They hold no role, so they could not come in.
    case noRole
    /// They have been here already: nothing was sent.
    case alreadyHere
  }
}
