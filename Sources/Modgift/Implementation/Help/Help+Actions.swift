import Storage

extension Helper {
  /// Notes that somebody was asked about a step, so that nobody is asked too often.
  static func noteAsked(
    _ person: Person.ID, about step: PlanStep.ID, by asker: Person.ID, at now: Timestamp, in db: Transaction
  ) throws {
    try db.run(
      """
      INSERT INTO plan_asking (id, step_id, asker_id, asked_id, asked_at)
      VALUES (\(Key<Helper>.random()), \(step), \(asker), \(person), \(now))
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
