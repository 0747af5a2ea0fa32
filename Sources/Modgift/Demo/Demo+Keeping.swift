import Storage

extension Demo {
  /// What keeps the demo's networks alive: terms of hosts, somebody new, and a question in its third day at work.
  func writeKeeping(for cast: DemoCast, at now: Timestamp, clock: LocalClock, in db: Transaction) throws {
    let today = clock.day(now)
    for (space, keepers) in hosts {
      try db.run(
        """
        INSERT INTO network_keeping (space_id, term_ends_on, had_members, shows_outside)
        VALUES (\(space), \(today.advanced(by: 74)), 1, 1)
        """)
      try db.run(
        """
        INSERT INTO host_term (id, space_id, person_id, began_on)
        VALUES (\(Key<KeptRoom>.random()), \(space), \(keepers.host), \(today.advanced(by: -109)))
        """)
    }
    try db.run(
      "UPDATE person SET arrived_at = \(now.adding(.days(-4))), seen_on = \(today) WHERE email = \(cast.newcomer)"
    )
    try writeWaiting(for: cast, at: now, clock: clock, in: db)
  }

  /// The latest question of the trainer's network that nobody answered: its host was told, and the trainer was asked.
  private func writeWaiting(for cast: DemoCast, at now: Timestamp, clock: LocalClock, in db: Transaction)
    throws
  {
    let trainer = people.first { $0.email == cast.trainer }
    let question = topics.last { topic in
      topic.kind == "question" && topic.posts.count == 1 && topic.room.id == trainer?.network
        && topic.posts.first?.author.id != trainer?.id
    }
    guard let trainer, let question, let host = hosts[question.room.id]?.host else { return }
    let at = now.adding(.days(-daysOfThreeAtWork(until: clock.day(now))))
    try db.run(
      """
      UPDATE topic SET opened_at = \(at), last_posted_at = \(at) WHERE id = \(question.id.number)
      """)
    try db.run("UPDATE post SET posted_at = \(at) WHERE topic_id = \(question.id.number)")
    for (person, move, reasons) in [
      (host, "tellHost", ""), (trainer.id, "askPeople", "size provider profession"),
    ] {
      try db.run(
        """
        INSERT INTO question_nudge (topic_id, person_id, move, space_id, reasons, made_at)
        VALUES (\(question.id.number), \(person), \(move), \(question.room.id), \(reasons),
          \(now.adding(.hours(-3)))) ON CONFLICT DO NOTHING
        """)
    }
  }

  /// How many days back three days at work reach.
  private func daysOfThreeAtWork(until today: Day) -> Int {
    var back = 3
    while back < 20, today.advanced(by: -back).workingTime(until: today) < .days(3) { back += 1 }
    return back
  }
}
