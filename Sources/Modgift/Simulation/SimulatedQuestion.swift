import Storage

/// A question somebody simulated asked.
struct SimulatedQuestion: Sendable {
  let asker: Int
  let network: Int
  let asked: LocalTime
  let isFirst: Bool
  var done: Set<QuestionClock.Move> = []
  var told: Set<Person.ID> = []
  /// The host who was told that it waits, and when.
  var waitsFor: (host: Person.ID, since: Day)?
  /// Answers that are on their way: when, and from whom; nil for one that comes by itself.
  var coming: [(day: Day, from: Int?)] = []
  var answered: Day?
  var raised: Day?
  var settled: Day?

  /// Whether nothing more is done about it.
  var isOver: Bool { answered != nil || settled != nil }

  /// As the clock sees it.
  var waiting: WaitingTime {
    WaitingTime(asked: asked, isFirst: isFirst, isOpenToAll: false, isSettled: isOver, done: done)
  }
}

/// A network simulated: who keeps it, and when it gave a sign of life.
struct SimulatedNetwork: Sendable {
  var keeping = Keeping()
  var wishes: [Person.ID: KeepingMember.Wish] = [:]
  var lastKept: [Person.ID: Day] = [:]
  /// Who was asked to take a seat and will answer, and what.
  var answers: [(day: Day, person: Person.ID, seat: Keeping.Seat, yes: Bool)] = []
  var signs: [Day] = []
  /// The day its host was last told that a question waits.
  var hostToldOn: Day?
  /// The silences the alarm has told of.
  var told: Set<Day> = []
  /// How long the rule has seen no living host, and how long there has really been none.
  var withoutHost = 0
  var longestWithoutHost = 0
  var unnoticed = 0
  var longestUnnoticed = 0
  var vacantSince: Day?
  var meetings = SimulatedMeetings()
}

/// The meetings of a network simulated.
struct SimulatedMeetings: Sendable {
  /// Times that were proposed and are not fixed yet.
  var proposed: (on: Day, times: [(offer: TimeOffer, at: LocalTime)])?
  /// The next meeting, and who said that they can.
  var next: (day: Day, coming: Set<Person.ID>)?
  var last: Day?
  /// The days of which its keeper was reminded.
  var reminded: Set<Day> = []
  var held = 0
}
