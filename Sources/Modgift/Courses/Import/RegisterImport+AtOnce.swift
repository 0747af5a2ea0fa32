import Storage

extension RegisterImport {
  /// Writes a whole file in one transaction, as the command does. A file that says nothing new leaves no trace.
  static func writeAtOnce(
    _ plan: RegisterPlan, named fileName: String, at now: Timestamp, on today: Day, in db: Transaction
  ) throws {
    guard plan.writes else { return }
    let id = ID.random()
    let summary = plan.summary
    try db.run(
      """
      INSERT INTO register_import (id, file_name, started_at, state, rows_done, rows_in_all, people_new,
        people_changed, report, ended_at)
      VALUES (\(id), \(fileName), \(now), \(State.done), \(summary.rows), \(summary.rows),
        \(summary.peopleNew), \(summary.peopleChanged), \(try registerText(summary)), \(now))
      """)
    var writer = RegisterWriter(id, ground: plan.ground, by: nil, at: now, on: today, in: db)
    for proposal in plan.proposals { try writer.write(proposal) }
    for line in plan.lines where !line.problems.isEmpty {
      try db.run(
        """
        INSERT INTO register_line (import_id, number, name, outcome, effects, problems, problem_count)
        VALUES (\(id), \(line.number), \(line.name), \(line.outcome), \(try registerText(line.effects)),
          \(try registerText(line.problems)), \(line.problems.count))
        """)
    }
    try record(.registerImported, by: nil, detail: summary.told(of: fileName), at: now, in: db)
  }
}
