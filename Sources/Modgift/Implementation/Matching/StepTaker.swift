import Storage

/// Somebody who has done a step, and what decides whether to suggest asking them.
struct StepTaker: Hashable, Sendable {
  let person: Person.ID
  let site: Site.ID
  let facts: PlaceFacts
  let role: Role.Kind
  let profession: String
  /// The day the step was done there.
  let doneOn: Day
  /// How many days it took, from when it could be begun.
  let days: Int?
  /// The days on which somebody was sent to them, the last month at least.
  let askedOn: [Day]
  /// Whether they have answered somebody about this step before.
  let hasAnswered: Bool
  let isActive: Bool
  let hasOptedOut: Bool
}

/// Somebody who is stuck at a step.
struct StepSeeker: Hashable, Sendable {
  let person: Person.ID
  let site: Site.ID
  let facts: PlaceFacts
  let role: Role.Kind
  let profession: String
}
