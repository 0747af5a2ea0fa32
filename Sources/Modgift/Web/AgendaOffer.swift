import Storage

/// Something of one's own that one could bring to a meeting, such as a step one is stuck at. Only its owner is shown
/// it; it stands on the agenda when they press.
struct AgendaOffer: Sendable {
  /// The number of its key.
  let subject: Int64
  /// What would stand on the agenda.
  let words: String
}

/// Says what of a feature whoever is looking could bring.
typealias AgendaOfferSource = @Sendable (Visit) throws -> [AgendaOffer]

/// Says which of some people have something they could bring.
typealias AgendaOwnerSource = @Sendable ([Person.ID], Transaction) throws -> Set<Person.ID>
