import Storage

extension MergeOffer {
  private static func select(_ visit: Visit, _ rest: SQL) -> SQL {
    """
    SELECT offer.id, one.id, one.name, other.id, other.name FROM network_offer AS offer
    JOIN \(visit.gate.networks) AS one ON one.id = offer.from_id
    JOIN \(visit.gate.networks) AS other ON other.id = offer.to_id
    WHERE offer.settled_at IS NULL AND \(rest)
    """
  }

  /// What waits for the host of a network to answer. Both networks stand.
  static func open(to space: Space.ID, _ visit: Visit) throws -> [MergeOffer] {
    try visit.db.all(MergeOffer.self, select(visit, "offer.to_id = \(space) ORDER BY offer.made_at LIMIT 5"))
  }

  /// What a network's own host has offered and nobody has answered.
  static func made(from space: Space.ID, _ visit: Visit) throws -> [MergeOffer] {
    try visit.db.all(
      MergeOffer.self, select(visit, "offer.from_id = \(space) ORDER BY offer.made_at LIMIT 5"))
  }

  /// One that waits; a conflict when it was answered a moment ago.
  static func required(_ offer: ID, to space: Space.ID, _ visit: Visit) throws -> MergeOffer {
    guard try visit.db.holds("SELECT 1 FROM network_offer WHERE id = \(offer) AND to_id = \(space)") else {
      throw Refusal.notFound
    }
    let found = try visit.db.first(
      MergeOffer.self, select(visit, "offer.to_id = \(space) AND offer.id = \(offer)"))
    guard let found else { throw Refusal.conflict }
    return found
  }
}
