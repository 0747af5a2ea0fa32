import Storage

/// A member of a network, as far as keeping it is concerned.
struct KeepingMember: Sendable, Equatable {
  /// What they said to taking a turn.
  enum Wish: Sendable, Equatable {
    case unsaid
    case willing
    case notNow(until: Day)
  }

  let person: Person.ID
  var wish = Wish.unsaid
  /// From which day through which they said they are away.
  var away: [ClosedRange<Day>] = []
  /// Whether mail reaches them, as far as is known.
  var isReachable = true
  /// The last day they were here; nil if they never were.
  var lastSeen: Day?
  /// Since when something waits for them as the host; nil while nothing does.
  var waitedForSince: Day?
  /// What they carry besides: other rooms they keep, and times they were asked lately.
  var load = 0
  /// The last day they kept this network; nil if they never did.
  var lastKept: Day?

  /// Until when they are away; nil when they are here.
  func awayUntil(_ today: Day) -> Day? {
    away.filter { $0.contains(today) }.map(\.upperBound).max()
  }

  /// Whether they can keep a network today.
  func absence(on today: Day, _ rule: HostRule) -> HostAbsence? {
    if !isReachable { return .mailBounces }
    if let until = awayUntil(today) { return .away(until: until) }
    guard let waiting = waitedForSince, waiting.workingTime(until: today) >= rule.waitedFor else {
      return nil
    }
    let unseen = lastSeen.map { $0.distance(to: today) } ?? .max
    return unseen >= rule.silentAfter ? .silent(since: lastSeen) : nil
  }

  func isActive(on today: Day, _ rule: HostRule) -> Bool {
    lastSeen.map { $0.distance(to: today) <= rule.activeWithin } ?? false
  }

  func refuses(on today: Day) -> Bool { if case .notNow(let until) = wish { until >= today } else { false } }
}

/// Why somebody cannot keep a network today.
enum HostAbsence: Sendable, Equatable {
  /// They are not a member any more.
  case left
  case mailBounces
  case away(until: Day)
  /// Somebody waits for them, and they have not been here.
  case silent(since: Day?)
}
