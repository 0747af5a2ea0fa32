import Storage

extension PlanStatus {
  /// Every plan there is, in the order of their keys. It asks the columns of states and days alone, never a plan's
  /// words, notes or history; which of it somebody is shown is the page's to say.
  ///
  /// Plans are kept in memory by their revision, which grows with every change: only those that have changed since
  /// are read again.
  static func all(_ visit: Visit) throws -> [PlanStatus] {
    let stamp = try visit.db.all(PlanRevision.self, "SELECT id, revision FROM plan ORDER BY id")
    return try visit.installation.shelf.kept("plans", for: stamp) { (old: [PlanStatus]?) in
      let known = Dictionary((old ?? []).map { ($0.plan, $0) }) { first, _ in first }
      let changed = stamp.filter { known[$0.plan]?.revision != $0.revision }.map(\.plan)
      let read = Dictionary(try reading(changed, in: visit.db).map { ($0.plan, $0) }) { first, _ in first }
      return stamp.compactMap { read[$0.plan] ?? known[$0.plan] }
    }
  }

  /// So many plans are read at once: a statement takes some thousands of values at most.
  private static let most = 500

  private static func reading(_ plans: [Plan.ID], in db: Transaction) throws -> [PlanStatus] {
    var all: [PlanStatus] = []
    for start in stride(from: 0, to: plans.count, by: most) {
      let some = Array(plans[start..<min(start + most, plans.count)])
      let steps = Dictionary(grouping: try stepRows(of: some, in: db), by: \.plan)
      all += try planRows(some, in: db).map { row in
        var status = try row.status(in: db)
        status.steps = (steps[row.plan] ?? []).map(\.status)
        return status
      }
    }
    return all
  }

  private static func planRows(_ plans: [Plan.ID], in db: Transaction) throws -> [PlanStatusRow] {
    try db.all(
      PlanStatusRow.self,
      """
      SELECT id, site_id, revision, version_id, answers, starts_on FROM plan WHERE id IN (\(list: plans))
      """)
  }

  private static func stepRows(of plans: [Plan.ID], in db: Transaction) throws -> [StepStatusRow] {
    try db.all(
      StepStatusRow.self,
      """
      SELECT plan_id, step, phase, state, due_on, done_on, stuck_at, barrier FROM plan_step
      WHERE plan_id IN (\(list: plans)) ORDER BY plan_id, number, due_on, id
      """)
  }
}

/// How far a plan's history has come.
private struct PlanRevision: RowDecodable, Hashable {
  let plan: Plan.ID
  let revision: Int

  init(from row: inout Row) throws {
    plan = try row.next()
    revision = try row.next()
  }
}

private struct PlanStatusRow: RowDecodable {
  let plan: Plan.ID
  let site: Site.ID
  let revision: Int
  let version: ModelVersion.ID
  let answers: Answers
  let startsOn: Day

  init(from row: inout Row) throws {
    plan = try row.next()
    site = try row.next()
    revision = try row.next()
    version = try row.next()
    answers = try row.next(WrittenJSON<Answers>.self).value
    startsOn = try row.next()
  }

  func status(in db: Transaction) throws -> PlanStatus {
    let model = try ModelVersion.model(version, in: db)
    return PlanStatus(
      plan: plan, site: site, revision: revision, version: version, model: model.id, startsOn: startsOn,
      place: PlaceFacts(answers, of: model, density: nil))
  }
}

private struct StepStatusRow: RowDecodable {
  let plan: Plan.ID
  let status: StepStatus

  init(from row: inout Row) throws {
    plan = try row.next()
    status = StepStatus(
      step: try row.next(), phase: try row.next(), state: try row.next(), dueOn: try row.next(),
      doneOn: try row.next(), stuckAt: try row.next(), barrier: try row.next())
  }
}
