import Storage

/// Somebody to ask about a step, and why.
struct Suggestion: Hashable, Sendable {
  let person: Person.ID
  let site: Site.ID
  /// The weightiest first; the last is always that they have done the step.
  let reasons: [Reason]

  enum Reason: Hashable, Sendable {
    case sameProvider
    case similarSize
    case sameProfession
    case sameRole
    case similarDensity
    /// They have answered somebody about this step before.
    case answeredBefore
    /// The step was done there within the last year.
    case recently
    case tookStep(on: Day, days: Int?)
  }

  /// At most so many are suggested at once.
  static let limit = 3
  /// At most so many are sent to one person in `window` days.
  static let askedLimit = 2
  static let window = 30
}

/// Up to three people who have done the step at a place like that of somebody who is stuck, best first. Nobody of the
/// same site, nobody who has left or opted out, and nobody who was asked twice in the last thirty days. One of each
/// site comes first, so that three answers are three experiences.
func suggestions(for seeker: StepSeeker, among takers: [StepTaker], on today: Day) -> [Suggestion] {
  let ranked = takers.filter { $0.mayBeAsked(by: seeker, on: today) }
    .map { Ranked(taker: $0, reasons: $0.reasons(for: seeker, on: today), today: today) }.sorted(by: <)
  var people: Set<Person.ID> = []
  let each = ranked.filter { people.insert($0.taker.person).inserted }
  var sites: Set<Site.ID> = []
  let firsts = each.filter { sites.insert($0.taker.site).inserted }
  let chosen = Set(firsts.map(\.taker.person))
  return (firsts + each.filter { !chosen.contains($0.taker.person) }).prefix(Suggestion.limit).map {
    Suggestion(person: $0.taker.person, site: $0.taker.site, reasons: $0.reasons)
  }
}

extension StepTaker {
  /// On how many of the last thirty days somebody was sent to them.
  func asked(lately today: Day) -> Int {
    askedOn.count { (0..<Suggestion.window).contains($0.distance(to: today)) }
  }

  fileprivate func mayBeAsked(by seeker: StepSeeker, on today: Day) -> Bool {
    isActive && !hasOptedOut && site != seeker.site && person != seeker.person && doneOn <= today
      && asked(lately: today) < Suggestion.askedLimit
  }

  fileprivate func reasons(for seeker: StepSeeker, on today: Day) -> [Suggestion.Reason] {
    let alike = facts.likeness(to: seeker.facts)
    let work = trimmed(profession).lowercased()
    var reasons: [Suggestion.Reason] = []
    if alike.contains(.provider) { reasons.append(.sameProvider) }
    if alike.contains(.size) { reasons.append(.similarSize) }
    if !work.isEmpty, work == trimmed(seeker.profession).lowercased() { reasons.append(.sameProfession) }
    if role == seeker.role { reasons.append(.sameRole) }
    if alike.contains(.density) { reasons.append(.similarDensity) }
    if hasAnswered { reasons.append(.answeredBefore) }
    if doneOn.distance(to: today) <= 365 { reasons.append(.recently) }
    return reasons + [.tookStep(on: doneOn, days: days)]
  }
}

extension Suggestion.Reason {
  /// How much it speaks for somebody. That a place is like one's own outweighs all that is said of the person.
  fileprivate var weight: Int {
    switch self {
    case .sameProvider: 6
    case .similarSize: 5
    case .sameProfession: 3
    case .sameRole: 2
    case .similarDensity: 2
    case .answeredBefore: 2
    case .recently: 1
    case .tookStep: 0
    }
  }
}

/// Somebody with what speaks for them. Of two as good, whoever was asked less often comes first, then whoever has
/// done the step later, then any order that is always the same.
private struct Ranked: Comparable {
  let taker: StepTaker
  let reasons: [Suggestion.Reason]
  let asked: Int
  let score: Int

  init(taker: StepTaker, reasons: [Suggestion.Reason], today: Day) {
    self.taker = taker
    self.reasons = reasons
    asked = taker.asked(lately: today)
    score = reasons.map(\.weight).reduce(0, +)
  }

  static func < (left: Ranked, right: Ranked) -> Bool {
    if left.score != right.score { return left.score > right.score }
    if left.asked != right.asked { return left.asked < right.asked }
    if left.taker.doneOn != right.taker.doneOn { return left.taker.doneOn > right.taker.doneOn }
    return left.taker.person < right.taker.person
  }
}
