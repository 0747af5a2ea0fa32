import Storage

extension Plan {
  /// The plan of one of the viewer's own sites; nothing where there is none, or where the site is not theirs.
  static func at(_ site: Site.ID, _ sight: Sight) throws -> Plan? {
    guard sight.viewer.worksPlan(at: site) else { return nil }
    return try sight.db.first(
      Plan.self,
      """
      SELECT \(Plan.columns) FROM plan JOIN site ON site.id = plan.site_id WHERE plan.site_id = \(site)
      """)
  }

  /// The plans of the viewer's own sites, by the sites' names.
  static func own(_ sight: Sight) throws -> [Plan] {
    try sight.db.all(
      Plan.self,
      """
      SELECT \(Plan.columns) FROM plan JOIN site ON site.id = plan.site_id
      WHERE plan.site_id IN (\(list: sight.viewer.workplaces)) ORDER BY site.sort_name, site.id
      """)
  }

  /// The plan of a step that was found for the viewer.
  static func holding(_ step: PlanStep, in db: Transaction) throws -> Plan {
    try db.value(
      Plan.self,
      "SELECT \(Plan.columns) FROM plan JOIN site ON site.id = plan.site_id WHERE plan.id = \(step.plan)")
  }

  /// All its steps, in their order. Its revision grows with every change of them, and the names in them are the
  /// roll's, so they are read once for each state of both.
  func steps(_ sight: Sight) throws -> [PlanStep] {
    try sight.known("steps", of: PlanState(plan: id, revision: revision)) {
      try sight.db.all(
        PlanStep.self,
        """
        SELECT \(PlanStep.columns) FROM \(PlanStep.source(sight))
        WHERE plan_step.plan_id = \(id) ORDER BY plan_step.number, plan_step.due_on, plan_step.id
        """)
    }
  }
}

/// How far a plan has come.
private struct PlanState: Hashable {
  let plan: Plan.ID
  let revision: Int
}

extension PlanStep {
  /// A step of one of the viewer's own plans.
  /// - Throws: `Refusal.notFound` when it is not there or not theirs.
  static func required(_ id: ID, _ sight: Sight) throws -> PlanStep {
    let step = try sight.db.first(
      PlanStep.self, "SELECT \(columns) FROM \(source(sight)) WHERE plan_step.id = \(id)")
    guard let step else { throw Refusal.notFound }
    return step
  }
}
