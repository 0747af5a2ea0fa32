import Storage

/// What the rule on hosts does on a day.
enum HostMove: Sendable, Equatable {
  /// The deputy takes the host's seat at once. A host who is away for a short time sits in the deputy's and gets
  /// their own back.
  case standIn(Person.ID, for: Person.ID, because: HostAbsence)
  /// The time somebody stood in for is over.
  case giveBack(Person.ID)
  /// Somebody is asked to take a seat.
  case ask(FairTurn, seat: Keeping.Seat)
  /// Somebody becomes the host who had offered, or whom nobody was left to ask before: they can hand it on.
  case appoint(FairTurn)
  /// The seat of a host who cannot keep the network falls empty, with nobody to stand in.
  case vacateHost(Person.ID, because: HostAbsence)
  case vacateDeputy(Person.ID, because: HostAbsence)
  /// A host without a term begins one.
  case beginTerm(ends: Day)
  /// The term ends soon.
  case remind(termEnds: Day)
  /// The term is over and the deputy is the host.
  case passOn(Person.ID, from: Person.ID)
  /// The term is over and nobody is there to take over.
  case prolong(until: Day)
  /// The last member has left.
  case end
}
