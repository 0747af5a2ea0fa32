import Storage

extension RegisterImport {
  /// Keeps a file that was read, and what would happen with it, until somebody says so. Nothing of it is kept
  /// as it came: a civil registration number in it was left out by the reader.
  static func keep(
    _ plan: RegisterPlan, named fileName: String, by person: Person.ID, at now: Timestamp, in db: Transaction
  ) throws -> ID {
    let id = ID.random()
    try db.run(
      """
      INSERT INTO register_import (id, file_name, started_by, started_at, state, rows_in_all, content, report)
      VALUES (\(id), \(fileName), \(person), \(now), \(State.proposed), \(plan.reading.rows.count),
        \(try registerText(plan.reading)), \(try registerText(plan.summary)))
      """)
    for line in plan.lines {
      try db.run(
        """
        INSERT INTO register_line (import_id, number, name, outcome, effects, problems, problem_count)
        VALUES (\(id), \(line.number), \(line.name), \(line.outcome), \(try registerText(line.effects)),
          \(try registerText(line.problems)), \(line.problems.count))
        """)
    }
    return id
  }

  /// Sets an import that waits, or that failed, going. A second press finds it going already.
  static func begin(_ id: ID, at now: Timestamp, in db: Transaction) throws {
    let begun = try db.run(
      """
      UPDATE register_import SET state = \(State.running), ended_at = NULL
      WHERE id = \(id) AND state IN (\(State.proposed), \(State.failed)) AND content IS NOT NULL
      """)
    if begun > 0 { try Job.enqueue(job, payload: id.description, at: now, due: now, in: db) }
  }

  /// Throws away what was read, when nothing has been done with it yet.
  static func discard(_ id: ID, at now: Timestamp, in db: Transaction) throws {
    let discarded = try db.run(
      """
      UPDATE register_import SET state = \(State.discarded), content = NULL, ended_at = \(now)
      WHERE id = \(id) AND state IN (\(State.proposed), \(State.failed))
      """)
    if discarded > 0 { try db.run("DELETE FROM register_line WHERE import_id = \(id)") }
  }

  /// Throws away what nobody came back to.
  static func discardForgotten(at now: Timestamp, in db: Transaction) throws {
    let forgotten = try db.all(
      ID.self,
      """
      SELECT id FROM register_import
      WHERE state IN (\(State.proposed), \(State.failed)) AND started_at < \(now.adding(.days(-waitsDays)))
      """)
    for id in forgotten { try discard(id, at: now, in: db) }
  }

  /// Says that a job could not go on, so that somebody can set it going again.
  static func fail(_ id: ID, at now: Timestamp, in db: Transaction) throws {
    try db.run(
      """
      UPDATE register_import SET state = \(State.failed), ended_at = \(now)
      WHERE id = \(id) AND state = \(State.running)
      """)
  }

  /// Writes some entries: one batch of a job. Whether the import still goes on.
  static func write(
    _ entries: [RegisterEntry], of id: ID, claimed: Set<Person.ID>, at now: Timestamp, on today: Day,
    in db: Transaction
  ) throws -> Bool {
    guard let current = try find(id, in: db), current.state == .running else { return false }
    let ground = try RegisterGround.read(for: entries, during: id, in: db)
    var proposer = RegisterProposer(ground: ground, claimed: claimed)
    var writer = RegisterWriter(id, ground: ground, by: current.startedBy, at: now, on: today, in: db)
    var outcomes: [RegisterOutcome: Int] = [:]
    for entry in entries {
      let proposal = proposer.propose(entry)
      try writer.write(proposal)
      if proposal.entry.person != nil { outcomes[proposal.outcome, default: 0] += 1 }
      try report(proposal, in: id, db)
    }
    try db.run(
      """
      UPDATE register_import
      SET rows_done = rows_done + \(entries.map(\.rows.count).reduce(0, +)),
        people_new = people_new + \(outcomes[.new] ?? 0),
        people_changed = people_changed + \(outcomes[.changed] ?? 0)
      WHERE id = \(id)
      """)
    return true
  }

  /// A conflict that came up only now stands beside its row from now on.
  private static func report(_ proposal: RegisterProposal, in id: ID, _ db: Transaction) throws {
    for problem in proposal.problems {
      let row = proposal.entry.rows.first { $0.row.number == problem.row }
      let problems = (row?.problems ?? []) + [problem]
      try db.run(
        """
        UPDATE register_line
        SET problems = \(try registerText(problems)), problem_count = \(problems.count),
          outcome = \(RegisterOutcome.conflicting)
        WHERE import_id = \(id) AND number = \(problem.row)
        """)
    }
  }

  /// Says that all of it is in; what was read is thrown away, but for what somebody should look at.
  static func finish(_ id: ID, at now: Timestamp, in db: Transaction) throws {
    guard let current = try find(id, in: db), current.state == .running else { return }
    var summary = current.summary
    let people = summary.peopleNew + summary.peopleChanged + summary.peopleUnchanged
    summary.peopleNew = current.peopleNew
    summary.peopleChanged = current.peopleChanged
    summary.peopleUnchanged = max(0, people - current.peopleNew - current.peopleChanged)
    summary.problems = try db.value(
      Int.self,
      "SELECT CAST(COALESCE(sum(problem_count), 0) AS \(.integer)) FROM register_line WHERE import_id = \(id)"
    )
    try db.run(
      """
      UPDATE register_import
      SET state = \(State.done), content = NULL, ended_at = \(now), rows_done = rows_in_all,
        report = \(try registerText(summary))
      WHERE id = \(id)
      """)
    try db.run("DELETE FROM register_line WHERE import_id = \(id) AND problem_count = 0")
    let detail = summary.told(of: current.fileName)
    try record(.registerImported, by: current.startedBy, detail: detail, at: now, in: db)
  }
}
