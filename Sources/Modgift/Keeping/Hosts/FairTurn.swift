import Storage

/// Whose turn it is to keep a network, and why them.
struct FairTurn: Sendable, Equatable {
  let person: Person.ID
  /// The weightiest first.
  let reasons: [Reason]

  enum Reason: Sendable, Hashable {
    /// They said that they would take a turn.
    case offered
    case neverKept
    case lastKept(Day)
    /// They carry no more than others do.
    case carriesLittle
    case wasHereLately
  }
}

/// Everybody who could keep a network next, in turn: those who offered first, then whoever has not kept it for longest,
/// then whoever carries least. Nobody who said "not now", is away, or cannot be reached. Whoever has not been here
/// lately comes after all who have.
func fairTurns(
  among members: [KeepingMember], except taken: Set<Person.ID>, on today: Day, _ rule: HostRule
) -> [FairTurn] {
  let free = members.filter {
    !taken.contains($0.person) && !$0.refuses(on: today) && $0.absence(on: today, rule) == nil
  }
  let usual = free.map(\.load).sorted()
  let middle = usual.isEmpty ? 0 : usual[usual.count / 2]
  return free.map { Ranked($0, on: today, middle, rule) }.sorted(by: <).map(\.turn)
}

/// Somebody with what speaks for them. A wish is worth a year of waiting; each thing carried costs a quarter of one.
private struct Ranked: Comparable {
  let turn: FairTurn
  private let isHere: Bool
  private let score: Int

  init(_ member: KeepingMember, on today: Day, _ middle: Int, _ rule: HostRule) {
    var reasons: [FairTurn.Reason] = []
    if member.wish == .willing { reasons.append(.offered) }
    reasons.append(member.lastKept.map(FairTurn.Reason.lastKept) ?? .neverKept)
    if member.load <= middle { reasons.append(.carriesLittle) }
    isHere = member.isActive(on: today, rule)
    if isHere { reasons.append(.wasHereLately) }
    turn = FairTurn(person: member.person, reasons: reasons)
    let rested = min(member.lastKept.map { max(0, $0.distance(to: today)) } ?? 730, 730)
    score = rested + (member.wish == .willing ? 365 : 0) - 91 * min(max(member.load, 0), 100)
  }

  static func < (left: Ranked, right: Ranked) -> Bool {
    if left.isHere != right.isHere { return left.isHere }
    if left.score != right.score { return left.score > right.score }
    return left.turn.person < right.turn.person
  }
}
