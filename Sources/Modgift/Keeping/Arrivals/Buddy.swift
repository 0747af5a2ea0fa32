import Storage

/// Somebody who helps a newcomer to begin.
struct Buddy: Sendable {
  /// Whoever has not answered for so many days is taken to have said no.
  static let patience = 4
  static let mailKind = "buddy"

  /// Being asked about a newcomer, as mail and digest know it.
  static func prompt(_ newcomer: Person.ID) -> Prompt { Prompt(mailKind, about: newcomer) }

  let newcomer: NamedPerson
  let buddy: NamedPerson
  let space: Space.ID
  let askedAt: Timestamp
  /// Nil while they think.
  let accepted: Bool?
}

/// Somebody who could be a newcomer's buddy.
struct BuddyCandidate: Sendable {
  let person: Person.ID
  let nearness: Nearness
  let lastSeen: Day?
  let askings: [Day]
}

/// Who to ask to be a newcomer's buddy, best first: near in profession and size of place, then whoever was here most
/// lately. Nobody who was asked too often for anything.
func buddyTurns(among candidates: [BuddyCandidate], on today: Day) -> [Person.ID] {
  candidates.filter { AskingLimit.allows($0.askings, on: today) }.sorted { left, right in
    if left.nearness != right.nearness { return left.nearness > right.nearness }
    return (left.lastSeen?.number ?? .min, left.person) > (right.lastSeen?.number ?? .min, right.person)
  }.map(\.person)
}
