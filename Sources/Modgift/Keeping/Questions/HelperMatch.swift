import Storage

/// Whoever asked, as far as it decides whom to ask.
struct QuestionSeeker: Sendable {
  let person: Person.ID
  let sites: Set<Site.ID>
  let facts: PlaceFacts
  let role: Role.Kind
  let profession: String
}

/// Somebody who may see the question, and what decides whether to ask them.
struct PossibleHelper: Sendable {
  let person: Person.ID
  let site: Site.ID
  let facts: PlaceFacts
  let role: Role.Kind
  let profession: String
  /// The day the step that the question is about was done at their place.
  var tookStepOn: Day?
  /// How many of their answers to questions of this kind helped.
  var helpedLike = 0
  /// Every day somebody was sent to them, the last month at least.
  var askings: [Day] = []
  /// Whether they take part today: a role, a first visit, not away, mail that arrives.
  var isHere = true
  var hasOptedOut = false
}

/// Somebody to ask in person, and why them.
struct HelperMatch: Sendable, Equatable {
  let person: Person.ID
  /// The weightiest first.
  let reasons: [Reason]

  enum Reason: Sendable, Hashable {
    case tookStep(on: Day)
    case answeredTheLike(Int)
    case sameProvider
    case similarSize
    case sameProfession
    case sameRole
    case similarDensity
    case notAskedLately
  }

  /// So many are asked at once.
  static let most = 3
}

/// The people to ask about a question, best first: at most three, nobody of the asker's own sites while there are
/// others, nobody twice, nobody who opted out or was asked twice within thirty days.
func helperMatches(
  for seeker: QuestionSeeker, among people: [PossibleHelper], except told: Set<Person.ID> = [], on today: Day
) -> [HelperMatch] {
  var seen = told.union([seeker.person])
  let ranked = people.filter {
    $0.isHere && !$0.hasOptedOut && AskingLimit.allows($0.askings, on: today)
  }.map { Ranked($0, for: seeker, on: today) }.sorted(by: <).filter { seen.insert($0.match.person).inserted }
  let elsewhere = ranked.filter { !$0.isColleague }
  return (elsewhere.isEmpty ? ranked : elsewhere).prefix(HelperMatch.most).map(\.match)
}

/// Somebody with what speaks for them. What they have done outweighs where they work, and that who they are.
private struct Ranked: Comparable {
  let match: HelperMatch
  let isColleague: Bool
  private let asked: Int
  private let score: Int

  init(_ helper: PossibleHelper, for seeker: QuestionSeeker, on today: Day) {
    asked = AskingLimit.lately(helper.askings, on: today)
    isColleague = seeker.sites.contains(helper.site)
    let alike = helper.facts.likeness(to: seeker.facts)
    let work = trimmed(helper.profession).lowercased()
    var reasons: [HelperMatch.Reason] = []
    if let day = helper.tookStepOn, day <= today { reasons.append(.tookStep(on: day)) }
    if helper.helpedLike > 0 { reasons.append(.answeredTheLike(helper.helpedLike)) }
    if alike.contains(.provider) { reasons.append(.sameProvider) }
    if alike.contains(.size) { reasons.append(.similarSize) }
    if !work.isEmpty, work == trimmed(seeker.profession).lowercased() { reasons.append(.sameProfession) }
    if helper.role == seeker.role { reasons.append(.sameRole) }
    if alike.contains(.density) { reasons.append(.similarDensity) }
    if asked == 0 { reasons.append(.notAskedLately) }
    match = HelperMatch(person: helper.person, reasons: reasons)
    score = reasons.map(\.weight).reduce(0, +)
  }

  static func < (left: Ranked, right: Ranked) -> Bool {
    if left.score != right.score { return left.score > right.score }
    if left.asked != right.asked { return left.asked < right.asked }
    return left.match.person < right.match.person
  }
}

extension HelperMatch.Reason {
  fileprivate var weight: Int {
    switch self {
    case .tookStep: 12
    case .answeredTheLike(let count): 6 + min(count, 5)
    case .sameProvider: 6
    case .similarSize: 5
    case .sameProfession: 3
    case .sameRole, .similarDensity: 2
    case .notAskedLately: 3
    }
  }
}
