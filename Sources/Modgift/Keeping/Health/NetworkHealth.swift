import Storage

/// How a network is doing, for its members: worked out of what they all can read.
struct NetworkHealth: Sendable, Equatable {
  /// A question that was asked, and when it was first answered by somebody else.
  struct Asked: Sendable, Equatable {
    let at: Timestamp
    let answered: Timestamp?
  }

  /// So many days back.
  static let window = 90

  let questions: Int
  let answered: Int
  /// The hours until half of the questions were answered; nil when half of them were not, or none was asked.
  let medianHours: Int?
  let members: Int
  /// How many wrote.
  let wrote: Int
  /// How many took part: reading counts.
  let tookPart: Int
  /// Of all that was written, how many in a hundred the host wrote; nil when nothing was.
  let hostShare: Int?
  let nextMeeting: Day?

  init(
    questions: [Asked], members: Set<Person.ID>, writers: [Person.ID: Int], readers: Set<Person.ID>,
    host: Person.ID?, nextMeeting: Day?
  ) {
    self.questions = questions.count
    answered = questions.count { $0.answered != nil }
    medianHours = medianWait(questions)
    self.members = members.count
    let wrote = Set(writers.filter { $0.value > 0 }.keys).intersection(members)
    self.wrote = wrote.count
    tookPart = wrote.union(readers.intersection(members)).count
    let posts = writers.values.reduce(0) { $0 + max(0, min($1, 1_000_000)) }
    let own = host.map { max(0, min(writers[$0] ?? 0, 1_000_000)) } ?? 0
    hostShare = posts > 0 ? own * 100 / posts : nil
    self.nextMeeting = nextMeeting
  }

  /// Of a hundred questions, how many were answered; nil when none was asked.
  var answeredShare: Int? { questions > 0 ? answered * 100 / questions : nil }
  /// Of a hundred members, how many took part; nil when there are none.
  var participation: Int? { members > 0 ? tookPart * 100 / members : nil }
}

/// Unanswered questions count as the longest of all, so that ignoring a question never makes the figure better.
private func medianWait(_ questions: [NetworkHealth.Asked]) -> Int? {
  let hours = questions.map { asked -> Int in
    asked.answered.map { Int(clamping: max(0, ($0 - asked.at).components.seconds) / 3_600) } ?? .max
  }.sorted()
  guard !hours.isEmpty else { return nil }
  let middle = hours[(hours.count - 1) / 2]
  return middle == .max ? nil : middle
}
