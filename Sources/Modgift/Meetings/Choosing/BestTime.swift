import Storage

/// The time that suits a room best, and why: so that a host can press once, and everybody see that it was fair.
struct BestTime: Sendable, Equatable {
  let time: TimeOffer.ID
  let reasons: [Reason]

  /// What speaks for it, in the order in which it counts.
  enum Reason: Sendable, Equatable {
    /// So many of those who answered can; more than at any other time where `isMost`.
    case people(Int, of: Int, isMost: Bool)
    case hostAndDeputy
    case host
    case deputy
    /// Neither host nor deputy can, at any time.
    case noKeeper
    /// So many of the sites of those who answered are there.
    case sites(Int, of: Int)
    /// Of those that are alike it is the first.
    case earliest
  }

  /// Who keeps the room, and where people work.
  struct Room: Sendable {
    var host: Person.ID?
    var deputy: Person.ID?
    var sites: [Person.ID: Set<Site.ID>] = [:]
  }

  /// Chooses among times that are still to come. Somebody has to keep the meeting: a time at which host or deputy
  /// can comes before any other. Then counts how many can, how many sites are there, whether both keepers can, how
  /// many would gladly, and which is first. Nil where nobody can at any time.
  static func choose(among offers: [TimeOffer], in room: Room) -> BestTime? {
    let candidates = offers.filter { !$0.coming.isEmpty }.map { Candidate($0, in: room) }
    guard let best = candidates.max(by: { $0.isWorse(than: $1) }) else { return nil }
    let others = candidates.filter { $0.offer.id != best.offer.id }
    let answered = offers.reduce(into: Set<Person.ID>()) { $0.formUnion($1.wishes.keys) }
    return BestTime(time: best.offer.id, reasons: best.reasons(against: others, answered: answered, in: room))
  }

  private struct Candidate {
    let offer: TimeOffer
    let host: Bool
    let deputy: Bool
    let sites: Int

    init(_ offer: TimeOffer, in room: Room) {
      self.offer = offer
      let coming = offer.coming
      host = room.host.map(coming.contains) ?? false
      deputy = room.deputy.map(coming.contains) ?? false
      sites = coming.reduce(into: Set<Site.ID>()) { $0.formUnion(room.sites[$1] ?? []) }.count
    }

    /// All but the moment, the weightiest first.
    var weights: [Int] {
      [host || deputy ? 1 : 0, offer.coming.count, sites, host && deputy ? 1 : 0, offer.count(.yes)]
    }

    func isWorse(than other: Candidate) -> Bool {
      for (mine, theirs) in zip(weights, other.weights) where mine != theirs { return mine < theirs }
      return offer.startsAt > other.offer.startsAt
    }

    func reasons(against others: [Candidate], answered: Set<Person.ID>, in room: Room) -> [Reason] {
      let most = others.allSatisfy { $0.offer.coming.count < offer.coming.count }
      var reasons = [Reason.people(offer.coming.count, of: answered.count, isMost: most && !others.isEmpty)]
      switch (host, deputy) {
      case (true, true): reasons.append(.hostAndDeputy)
      case (true, false): reasons.append(.host)
      case (false, true): reasons.append(.deputy)
      case (false, false): if room.host != nil || room.deputy != nil { reasons.append(.noKeeper) }
      }
      let all = answered.reduce(into: Set<Site.ID>()) { $0.formUnion(room.sites[$1] ?? []) }.count
      if all > 1 { reasons.append(.sites(sites, of: all)) }
      if others.contains(where: { $0.weights == weights }) { reasons.append(.earliest) }
      return reasons
    }
  }
}
