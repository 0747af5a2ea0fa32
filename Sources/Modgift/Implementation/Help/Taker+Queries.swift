import Storage

/// Somebody at another site who has done a step, as the database has them.
struct TakerRow: RowDecodable {
  let person: Person.ID
  let plan: Plan.ID
  let site: Site.ID
  let answers: Answers
  let inhabitants: Int?
  let areaHectares: Int?
  let doneOn: Day
  let profession: String
  /// The role they hold there today; nil when they have left.
  let role: Role.Kind?
  let hasArrived: Bool
  let hasOptedOut: Bool
  /// Whether they have answered somebody about this very step.
  let hasAnswered: Bool

  init(from row: inout Row) throws {
    person = try row.next()
    plan = try row.next()
    site = try row.next()
    answers = try row.next(WrittenJSON<Answers>.self).value
    inhabitants = try row.next()
    areaHectares = try row.next()
    doneOn = try row.next()
    profession = try row.next()
    role = try row.next()
    hasArrived = try row.next()
    hasOptedOut = try row.next()
    hasAnswered = try row.next()
  }

  func taker(of model: Model, days: Int?, asked: [Day]) -> StepTaker {
    StepTaker(
      person: person, site: site, facts: PlaceFacts(answers, of: model, density: density),
      role: role ?? .trainer, profession: profession, doneOn: doneOn, days: days, askedOn: asked,
      hasAnswered: hasAnswered, isActive: role != nil && hasArrived, hasOptedOut: hasOptedOut)
  }

  private var density: Int? { inhabitantsPerSquareKilometre(inhabitants, hectares: areaHectares) }
}

extension TakerRow {
  /// So many of those who did a step last are looked at.
  private static let most = 400

  /// Those who have done a step at other sites whose plans follow the same model, the latest first.
  static func all(of step: PlanStep, _ model: Model.ID, _ sight: Sight) throws -> [TakerRow] {
    try sight.db.all(
      TakerRow.self,
      """
      SELECT person.id, plan.id, plan_step.site_id, plan.answers, site.population, site.area_hectares,
        plan_step.done_on, person.profession,
        (SELECT min(role.kind) FROM role WHERE role.person_id = person.id AND role.site_id = plan_step.site_id
          AND role.kind IN ('trainer', 'peer', 'manager') AND \(sight.gate.roleIsActive(on: sight.today))),
        person.arrived_at IS NOT NULL,
        EXISTS (SELECT 1 FROM help_pause WHERE help_pause.person_id = person.id),
        EXISTS (SELECT 1 FROM plan_asking WHERE plan_asking.asked_id = person.id
          AND plan_asking.step = \(step.step) AND plan_asking.answered_at IS NOT NULL)
      FROM plan_step
      JOIN plan ON plan.id = plan_step.plan_id
      JOIN model_version ON model_version.id = plan.version_id AND model_version.model = \(model)
      JOIN site ON site.id = plan_step.site_id
      JOIN person ON person.id = COALESCE(plan_step.done_by, plan_step.owner_id)
      WHERE plan_step.step = \(step.step) AND plan_step.state = 'done' AND plan_step.site_id <> \(step.site)
      ORDER BY plan_step.done_on DESC, plan_step.id LIMIT \(most)
      """)
  }

  /// How many days the step took in each of some plans, from when it could be begun.
  static func days(of step: Step.ID, in plans: [Plan.ID], _ visit: Visit) throws -> [Plan.ID: Int] {
    let wanted = Set(plans)
    var days: [Plan.ID: Int] = [:]
    for status in try PlanStatus.all(visit) where wanted.contains(status.plan) {
      days[status.plan] = status.dates(try ModelVersion.model(status.version, in: visit.db).waits).days[step]
    }
    return days
  }
}
