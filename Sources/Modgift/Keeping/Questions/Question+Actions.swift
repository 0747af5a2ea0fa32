import Storage

extension ClockQuestion {
  /// Does what is due about a question today. Each thing is done once, whatever runs it and however often.
  func carryOut(_ moves: [QuestionClock.Move], _ deed: HostDeed, _ installation: Installation) throws {
    for move in moves {
      switch move {
      case .tellHost:
        for person in try keepers(deed) { try nudge(person, move, [], deed) }
      case .tellBuddy: break
      case .askPeople, .askMore: try ask(move, deed, installation)
      case .offerToRaise, .offerAgain: try nudge(author, move, [], deed)
      }
    }
  }

  private func ask(_ move: QuestionClock.Move, _ deed: HostDeed, _ installation: Installation) throws {
    guard
      let asker = try Visit.absent(author, in: deed.db, installation: installation, now: deed.now),
      asker.viewer.mayRead(space)
    else { return }
    let ground = try HelperGround(self, as: asker)
    for match in helperMatches(for: ground.seeker, among: ground.people, except: told, on: deed.day) {
      try nudge(match.person, move, match.reasons, deed)
    }
  }

  /// Notes that somebody is told, and tells them once: by a notice and by mail.
  func nudge(
    _ person: Person.ID, _ move: QuestionClock.Move, _ reasons: [HelperMatch.Reason], _ deed: HostDeed
  ) throws {
    let written = try deed.db.run(
      """
      INSERT INTO question_nudge (topic_id, person_id, move, space_id, reasons, made_at)
      VALUES (\(topic), \(person), \(move), \(space), \(HelperMatch.written(reasons)), \(deed.now))
      ON CONFLICT DO NOTHING
      """)
    guard written > 0 else { return }
    let isTold = try isUnread(by: person, deed.db)
    if let kind = move.notice, kind == .sought || !isTold {
      try deed.db.run(
        """
        INSERT INTO notice (id, person_id, kind, space_id, topic_id, post_id, number, actor_id, made_at)
        VALUES (\(Notification.ID.random()), \(person), \(kind), \(space), \(topic), \(post), 1, \(author),
          \(deed.now))
        ON CONFLICT DO NOTHING
        """)
    }
    if try isMailed(move, to: person, isTold: isTold, deed) { try mail(person, move, deed) }
  }

  /// Whether somebody has a notice of it that they have not read: one is enough.
  private func isUnread(by person: Person.ID, _ db: Transaction) throws -> Bool {
    try db.holds(
      """
      SELECT 1 FROM \(Gate.everything(.notice)) AS notice
      WHERE notice.post_id = \(post) AND notice.person_id = \(person) AND notice.read_at IS NULL
      """)
  }

  /// Whoever looks after a room hears of a first question at once, by the notice of it where there is one: nobody gets
  /// two mails about the same. Of others they get one mail a day, with all that waits.
  private func isMailed(
    _ move: QuestionClock.Move, to person: Person.ID, isTold: Bool, _ deed: HostDeed
  ) throws -> Bool {
    guard move == .tellHost else { return true }
    return try isFirst ? !isTold : isDueToday(person, deed)
  }

  /// Whoever looks after a room gets one mail a day with all that waits, or one a week.
  private func isDueToday(_ person: Person.ID, _ deed: HostDeed) throws -> Bool {
    let today = deed.now.adding(.hours(-20))
    let others = try deed.db.value(
      Int.self,
      """
      SELECT count(*) FROM \(Gate.everything(.questionNudge)) AS nudge
      WHERE nudge.person_id = \(person) AND nudge.move = 'tellHost' AND nudge.made_at > \(today)
        AND nudge.topic_id <> \(topic)
      """)
    return try others == 0 && !NudgePace.isSlow(person, in: deed.db)
  }

  private func mail(_ person: Person.ID, _ move: QuestionClock.Move, _ deed: HostDeed) throws {
    let gathers = move == .tellHost && !isFirst
    try QuestionMail.enqueue(move, gathers ? nil : topic, to: person, at: deed.now, in: deed.db)
  }

  /// Stops the clock: whoever asked needs no answer any more.
  static func settle(_ topic: Topic.ID, at now: Timestamp, in db: Transaction) throws {
    try db.run(
      "INSERT INTO question_settled (topic_id, settled_at) VALUES (\(topic), \(now)) ON CONFLICT DO NOTHING")
  }
}

extension QuestionClock.Move {
  /// The notice that goes with it; whoever asked is told on their home page.
  fileprivate var notice: Notification.Kind? {
    switch self {
    case .tellHost, .tellBuddy: .waiting
    case .askPeople, .askMore: .sought
    case .offerToRaise, .offerAgain: nil
    }
  }
}

/// Whether somebody hears of waiting questions each day or each week.
enum NudgePace {
  static func isSlow(_ person: Person.ID, in db: Transaction) throws -> Bool {
    try db.holds("SELECT 1 FROM nudge_pace WHERE person_id = \(person)")
  }

  static func set(_ isSlow: Bool, for person: Person.ID, at now: Timestamp, in db: Transaction) throws {
    if isSlow {
      try db.run(
        "INSERT INTO nudge_pace (person_id, slowed_at) VALUES (\(person), \(now)) ON CONFLICT DO NOTHING")
    } else {
      try db.run("DELETE FROM nudge_pace WHERE person_id = \(person)")
    }
  }

  /// Those who hear once a week and were told of something since.
  static func slowAndTold(since: Timestamp, in db: Transaction) throws -> [Person.ID] {
    try db.all(
      Person.ID.self,
      """
      SELECT DISTINCT nudge.person_id FROM \(Gate.everything(.questionNudge)) AS nudge
      JOIN nudge_pace ON nudge_pace.person_id = nudge.person_id
      WHERE nudge.move = 'tellHost' AND nudge.made_at > \(since) ORDER BY nudge.person_id
      """)
  }
}

extension HelperMatch {
  /// Reasons as they are kept.
  static func written(_ reasons: [Reason]) -> String {
    reasons.map { reason in
      switch reason {
      case .tookStep(let day): "step:\(day)"
      case .answeredTheLike(let count): "like:\(count)"
      case .sameProvider: "provider"
      case .similarSize: "size"
      case .sameProfession: "profession"
      case .sameRole: "role"
      case .similarDensity: "density"
      case .notAskedLately: "rested"
      }
    }.joined(separator: " ")
  }

  /// The reasons of such a text; what is none is left out.
  static func reasons(written text: String) -> [Reason] {
    text.split(separator: " ").compactMap { word in
      switch word {
      case "provider": .sameProvider
      case "size": .similarSize
      case "profession": .sameProfession
      case "role": .sameRole
      case "density": .similarDensity
      case "rested": .notAskedLately
      default:
        if word.hasPrefix("step:") {
          Day(iso: String(word.dropFirst(5))).map(Reason.tookStep)
        } else if word.hasPrefix("like:") {
          Int(word.dropFirst(5)).map(Reason.answeredTheLike)
        } else {
          nil
        }
      }
    }
  }
}
