import Storage

extension Helper {
  /// Notes that somebody was asked about a step, so that nobody is asked too often.
  static func noteAsked(
    _ person: Person.ID, about step: PlanStep, by asker: Person.ID, at now: Timestamp, in db: Transaction
  ) throws {
    try db.run(
      """
      INSERT INTO plan_asking (id, plan_id, step_id, step, asker_id, asked_id, asked_at)
      VALUES (\(Key<Helper>.random()), \(step.plan), \(step.id), \(step.step), \(asker), \(person), \(now))
      """)
  }

  /// Notes that the viewer, where they were asked about a step, has answered: in a conversation that whoever asked has
  /// opened and that is tied to the step.
  static func noteAnswered(in topic: Topic.ID, at now: Timestamp, _ sight: Sight) throws {
    try sight.db.run(
      """
      UPDATE plan_asking SET answered_at = \(now)
      WHERE asked_id = \(sight.viewer.person) AND answered_at IS NULL
        AND EXISTS (SELECT 1 FROM \(sight.visible(.topicStep)) AS tied
          JOIN \(sight.visible(.topic)) AS topic ON topic.id = tied.topic_id
          WHERE tied.topic_id = \(topic) AND tied.step = plan_asking.step
            AND topic.author_id = plan_asking.asker_id)
      """)
  }

  /// Leaves somebody out of the suggestions, or takes them in again.
  static func pause(_ person: Person.ID, _ isPaused: Bool, at now: Timestamp, in db: Transaction) throws {
    if isPaused {
      try db.run(
        """
        INSERT INTO help_pause (person_id, paused_at) VALUES (\(person), \(now)) ON CONFLICT (person_id) DO NOTHING
        """)
    } else {
      try db.run("DELETE FROM help_pause WHERE person_id = \(person)")
    }
  }
}

/// A reply in such a conversation is an answer, whatever it says.
@Sendable func noteHelpGiven(_ change: PostChange, _ sight: Sight) throws {
  guard change.what == .replied else { return }
  try Helper.noteAnswered(in: change.topic, at: change.at, sight)
}
