import Storage

/// Who keeps a network, and all that decides who keeps it next. The program's job and the simulation work on the same
/// value by the same rule.
struct Keeping: Sendable, Equatable {
  /// A place that is kept.
  enum Seat: String, Sendable, CaseIterable, ColumnValue {
    case host, deputy
  }

  /// Somebody who was asked to take a seat and has not answered.
  struct Asked: Sendable, Equatable {
    let person: Person.ID
    let seat: Seat
    let on: Day
  }

  /// The host stands in for somebody who is away for a short time.
  struct StandIn: Sendable, Equatable {
    let absent: Person.ID
    let until: Day
  }

  var host: Person.ID?
  var deputy: Person.ID?
  /// The last day of the host's term; nil until one was begun.
  var termEnds: Day?
  /// For which end of a term the two were reminded.
  var remindedOf: Day?
  var standIn: StandIn?
  /// The first day without a living host; nil while there is one.
  var withoutSince: Day?
  /// Since when the network that had members has none; nil while it has some, or never had any.
  var emptySince: Day?
  /// Whether it ever had members: one that is just being put together is not about to end.
  var hadMembers = false
  var hasEnded = false
  /// Everybody who was asked, the last months at least; answered or not.
  var asked: [Asked] = []
  /// The members today.
  var members: [KeepingMember] = []

  func member(_ person: Person.ID?) -> KeepingMember? {
    person.flatMap { person in members.first { $0.person == person } }
  }

  /// Why somebody in a seat cannot keep the network today; nil when they can, or when nobody sits there.
  func absence(of person: Person.ID?, on today: Day, _ rule: HostRule) -> HostAbsence? {
    guard let person else { return nil }
    guard let member = member(person) else { return .left }
    return member.absence(on: today, rule)
  }

  /// Whether somebody sits there who can keep the network today.
  func isLiving(_ person: Person.ID?, on today: Day, _ rule: HostRule) -> Bool {
    person != nil && absence(of: person, on: today, rule) == nil
  }
}
