import Storage

extension Plan {
  /// Makes a site's plan: every step with a day and, where the site has people for it, an owner.
  /// - Parameters:
  ///   - plan: Its key, where it is to be the same every time.
  ///   - snapshots: Its steps as they are on the first day, where they are worked out already.
  /// - Returns: Whether it was made; a site has one plan, and where there is one already nothing is written.
  static func start(
    _ draft: PlanDraft, id plan: ID = .random(), snapshots: [StepSnapshot]? = nil, by person: Person.ID?,
    at now: Timestamp, in db: Transaction
  ) throws -> Bool {
    let overruled = draft.overruled.keys.sorted()
    let written = try db.run(
      """
      INSERT INTO plan (id, site_id, version_id, answers, overruled, starts_on, lead_id, made_at, made_by)
      VALUES (\(plan), \(draft.site), \(draft.version), \(WrittenJSON(draft.answers)), \(WrittenJSON(overruled)),
        \(draft.startsOn), \(draft.owners.lead), \(now), \(person))
      ON CONFLICT (site_id) DO NOTHING
      """)
    guard written == 1 else { return false }
    try write(
      PlanChange(became: snapshots ?? draft.snapshots()), as: .started, of: plan, at: draft.site, now: now,
      by: person,
      in: db)
    guard let person else { return true }
    for rule in overruled {
      try PlanNote.write(
        .reason, draft.overruled[rule] ?? "", rule: rule, of: plan, at: draft.site, now: now, by: person,
        in: db)
    }
    return true
  }
}

extension PlanDraft {
  /// The steps as they are on the first day.
  /// - Parameter key: Makes the key of each.
  func snapshots(key: () -> PlanStep.ID = { .random() }) -> [StepSnapshot] {
    let steps = fitted.steps.map(\.step)
    let owners = owners.dealt(steps)
    let days = schedule(steps, from: startsOn)
    return steps.enumerated().map { index, step in
      StepSnapshot(
        id: key(), step: step.id, number: (index + 1) * 10, phase: step.phase, state: .open,
        dueOn: days[step.id]?.on ?? startsOn, ownerRole: step.owner, owner: owners[step.id], doneOn: nil,
        doneBy: nil,
        barrier: nil, stuckAt: nil, wording: StepWording(based: step))
    }
  }
}
