import Storage

let questionJobs: [String: JobHandler] = ["questions": runQuestionClock]

/// In the morning, before the first session.
let questionSchedule = [Recurring(kind: "questions", from: 8 * 60)]

/// Looks at every question that waits, each in a transaction of its own. On a day off the clock stands still.
@Sendable private func runQuestionClock(_ job: Job, _ desk: JobDesk) async throws {
  let now = desk.now()
  let installation = desk.installation
  let day = installation.clock.day(now)
  guard day.isWorkingDay else { return }
  let waiting = try await desk.database.read { try ClockQuestion.all(at: now, in: $0) }
  for question in waiting where !question.waiting(installation.clock).due(on: day).isEmpty {
    try await desk.database.write { db in
      // It may have been answered a moment ago.
      guard let question = try ClockQuestion.all(question.topic, at: now, in: db).first
      else { return }
      let deed = HostDeed(db: db, gate: installation.gate, actor: nil, now: now, day: day)
      try question.carryOut(question.waiting(installation.clock).due(on: day), deed, installation)
    }
  }
  if day.weekday == 1 {
    try await desk.database.write { db in
      for person in try NudgePace.slowAndTold(since: now.adding(.days(-7)), in: db) {
        try QuestionMail.enqueue(.tellHost, nil, to: person, at: now, in: db)
      }
    }
  }
}

/// Somebody's first question is told of at once, to whoever looks after the room and to their buddy.
@Sendable func greetFirstQuestion(_ change: PostChange, _ sight: Sight) throws {
  guard change.what == .opened,
    let question = try ClockQuestion.all(change.topic, at: change.at, in: sight.db).first,
    question.isFirst
  else { return }
  let deed = HostDeed(db: sight.db, gate: sight.gate, actor: nil, now: change.at, day: sight.today)
  for person in try question.keepers(deed) { try question.nudge(person, .tellHost, [], deed) }
  if let buddy = try Buddy.of(question.author, in: sight.db),
    try sight.gate.mayRead(
      question.space, person: buddy, on: sight.today, in: sight.db)
  {
    try question.nudge(buddy, .tellBuddy, [], deed)
  }
}
