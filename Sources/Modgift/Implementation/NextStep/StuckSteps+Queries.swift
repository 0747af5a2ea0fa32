import Storage

/// The steps the viewer owns and is stuck at, which they could bring to a meeting.
@Sendable func stuckStepsToBring(_ visit: Visit) throws -> [AgendaOffer] {
  let plans = try Plan.own(visit.sight)
  let stuck = try PlanStep.openOwned(in: plans, visit.sight).filter(\.isStuck)
  guard let plan = plans.first(where: { $0.id == stuck.first?.plan }) else { return [] }
  let own = stuck.filter { $0.plan == plan.id }
  let content = try PlanContent(plan, visit)
  return own.prefix(3).map { AgendaOffer(subject: $0.id.number, words: content.title($0)) }
}

/// Which of some people own a step that is stuck.
@Sendable func ownersOfStuckSteps(_ people: [Person.ID], _ db: Transaction) throws -> Set<Person.ID> {
  Set(
    try db.all(
      Person.ID.self,
      """
      SELECT DISTINCT plan_step.owner_id FROM plan_step
      WHERE plan_step.owner_id IN (\(list: people)) AND plan_step.state = 'open'
        AND plan_step.stuck_at IS NOT NULL
      """))
}
