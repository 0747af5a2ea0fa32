import Storage

/// Somebody simulated: where they work, how much they write, and what the rules know of them.
struct Actor: Sendable {
  /// How much somebody takes part: one writes most of it, nine write now and then, ninety read.
  enum Voice: Sendable { case core, regular, reader }

  let person: Person.ID
  let site: Site.ID
  let facts: PlaceFacts
  let voice: Voice
  let profession: String
  let network: Int
  var begins: Day
  /// The day they leave their job; what the program does not know until it is told.
  var leaves: Day?
  /// The day their role is ended here.
  var roleEnds: Day?
  /// From when mail to them bounces.
  var bounces: Day?
  var away: [ClosedRange<Day>] = []
  /// The part of it that they said here.
  var saidAway: [ClosedRange<Day>] = []
  var nextQuestion: Day?
  var questions = 0
  var lastSeen: Day?
  var askings: [Day] = []
  /// The days on which they lately got a mail that nobody wrote.
  var prompted: [Day] = []
  var helped = 0

  /// Whether they work there.
  func works(on day: Day) -> Bool { begins <= day && leaves.map { day < $0 } ?? true }

  /// Whether they are in the network as the program sees it.
  func isMember(on day: Day) -> Bool { begins <= day && roleEnds.map { day < $0 } ?? true }

  func isAway(on day: Day) -> Bool { away.contains { $0.contains(day) } }

  /// Whether they can do something today.
  func isHere(on day: Day) -> Bool { works(on: day) && !isAway(on: day) && day.isWorkingDay }

  func isReachable(on day: Day) -> Bool { bounces.map { day < $0 } ?? true }

  func visits(_ assumptions: Assumptions) -> Double {
    switch voice {
    case .core: assumptions.coreVisits
    case .regular: assumptions.regularVisits
    case .reader: assumptions.readerVisits
    }
  }

  func weight(_ assumptions: Assumptions) -> Double {
    switch voice {
    case .core: assumptions.coreWeight
    case .regular: assumptions.regularWeight
    case .reader: 1
    }
  }
}
