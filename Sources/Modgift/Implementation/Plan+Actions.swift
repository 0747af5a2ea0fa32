import Storage

extension Plan {
  /// Writes down one event and brings the steps to what they became.
  ///
  /// The plan's revision is raised first: of two people at once the second waits here, and then finds the steps
  /// changed. Whoever calls has read the steps in this same transaction.
  /// - Returns: The event's number.
  @discardableResult
  static func write(
    _ change: PlanChange, as act: PlanEvent.Act, on step: PlanStep.ID? = nil, of plan: ID, at site: Site.ID,
    now: Timestamp, by person: Person.ID?, in db: Transaction
  ) throws -> Int {
    let number = try db.value(
      Int.self, "UPDATE plan SET revision = revision + 1 WHERE id = \(plan) RETURNING revision")
    try db.run(
      """
      INSERT INTO plan_event (plan_id, number, site_id, step_id, act, by_id, made_at, change)
      VALUES (\(plan), \(number), \(site), \(step), \(act), \(person), \(now), \(WrittenJSON(change)))
      """)
    let kept = Set(change.became.map(\.id))
    for step in change.was where !kept.contains(step.id) {
      try db.run("DELETE FROM plan_step WHERE id = \(step.id) AND plan_id = \(plan)")
    }
    for step in change.became { try put(step, number, of: plan, at: site, in: db) }
    if let facts = change.factsBecame {
      try db.run(
        "UPDATE plan SET answers = \(WrittenJSON(facts.answers)), lead_id = \(facts.lead) WHERE id = \(plan)")
    }
    return number
  }

  private static func put(
    _ step: StepSnapshot, _ revision: Int, of plan: ID, at site: Site.ID, in db: Transaction
  ) throws {
    try db.run(
      """
      INSERT INTO plan_step (id, plan_id, site_id, step, number, phase, state, due_on, owner_role, owner_id,
        done_on, done_by, barrier, stuck_at, revision)
      VALUES (\(step.id), \(plan), \(site), \(step.step), \(step.number), \(step.phase), \(step.state),
        \(step.dueOn), \(step.ownerRole), \(step.owner), \(step.doneOn), \(step.doneBy), \(step.barrier),
        \(step.stuckAt), \(revision))
      ON CONFLICT (id) DO UPDATE SET number = excluded.number, phase = excluded.phase, state = excluded.state,
        due_on = excluded.due_on, owner_role = excluded.owner_role, owner_id = excluded.owner_id,
        done_on = excluded.done_on, done_by = excluded.done_by, barrier = excluded.barrier,
        stuck_at = excluded.stuck_at, revision = excluded.revision
      """)
    guard let wording = step.wording else { return }
    try db.run(
      """
      INSERT INTO plan_wording (step_id, site_id, based, own)
      VALUES (\(step.id), \(site), \(WrittenJSON(wording.based)), \(WrittenJSON(wording.own)))
      ON CONFLICT (step_id) DO UPDATE SET based = excluded.based, own = excluded.own
      """)
  }
}

extension PlanNote {
  /// Writes a note down; nothing when there is nothing in it.
  static func write(
    _ kind: Kind, _ body: String, on step: PlanStep.ID? = nil, rule: Rule.ID? = nil, of plan: Plan.ID,
    at site: Site.ID, now: Timestamp, by person: Person.ID, in db: Transaction
  ) throws {
    guard !body.isEmpty else { return }
    try db.run(
      """
      INSERT INTO plan_note (id, plan_id, site_id, step_id, rule, kind, body, by_id, written_at)
      VALUES (\(ID.random()), \(plan), \(site), \(step), \(rule), \(kind), \(body), \(person), \(now))
      """)
  }
}
