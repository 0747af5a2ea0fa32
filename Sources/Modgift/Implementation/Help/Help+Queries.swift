import Storage

/// Somebody at another site who has done a step, as the database has them.
private struct TakerRow: RowDecodable {
  let person: Person.ID
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

  init(from row: inout Row) throws {
    person = try row.next()
    site = try row.next()
    answers = try row.next(WrittenJSON<Answers>.self).value
    inhabitants = try row.next()
    areaHectares = try row.next()
    doneOn = try row.next()
    profession = try row.next()
    role = try row.next()
    hasArrived = try row.next()
    hasOptedOut = try row.next()
  }

  func taker(of model: Model, asked: [Day]) -> StepTaker {
    StepTaker(
      person: person, site: site, facts: PlaceFacts(answers, of: model, density: density),
      role: role ?? .trainer,
      profession: profession, doneOn: doneOn, days: nil, askedOn: asked, isActive: role != nil && hasArrived,
      hasOptedOut: hasOptedOut)
  }

  private var density: Int? {
    guard let inhabitants, let areaHectares, areaHectares > 0 else { return nil }
    let (hundredfold, overflow) = inhabitants.multipliedReportingOverflow(by: 100)
    return overflow ? nil : hundredfold / areaHectares
  }
}

/// A person and a moment.
private struct Asked: RowDecodable {
  let person: Person.ID
  let at: Timestamp

  init(from row: inout Row) throws {
    person = try row.next()
    at = try row.next()
  }
}

/// Somebody who is suggested, with what is shown of them.
struct Helper: Sendable {
  let suggestion: Suggestion
  let name: String
  let profession: String
  let siteName: String
}

extension Helper {
  /// So many of those who did a step last are looked at.
  private static let mostTakers = 400

  /// Up to three people who took a step at a place like the viewer's, each with the reasons.
  static func suggested(for step: PlanStep, _ content: PlanContent, _ visit: Visit) throws -> [Helper] {
    guard !step.step.isLocal else { return [] }
    let rows = try takers(of: step, content.model.id, visit.sight)
    let asked = try askedLately(rows.map(\.person), visit)
    let seeker = StepSeeker(
      person: visit.viewer.person, site: step.site,
      facts: PlaceFacts(content.plan.answers, of: content.model, density: content.site.density),
      role: content.owners.people.first { $0.id == visit.viewer.person }?.kind ?? .trainer,
      profession: try profession(of: visit.viewer.person, visit.db))
    let chosen = suggestions(
      for: seeker, among: rows.map { $0.taker(of: content.model, asked: asked[$0.person] ?? []) },
      on: visit.today)
    return try chosen.compactMap { try named($0, visit.db) }
  }

  private static func takers(of step: PlanStep, _ model: Model.ID, _ sight: Sight) throws -> [TakerRow] {
    try sight.db.all(
      TakerRow.self,
      """
      SELECT person.id, plan_step.site_id, plan.answers, site.population, site.area_hectares, plan_step.done_on,
        person.profession,
        (SELECT min(role.kind) FROM role WHERE role.person_id = person.id AND role.site_id = plan_step.site_id
          AND role.kind IN ('trainer', 'peer', 'manager') AND \(sight.gate.roleIsActive(on: sight.today))),
        person.arrived_at IS NOT NULL,
        EXISTS (SELECT 1 FROM help_pause WHERE help_pause.person_id = person.id)
      FROM plan_step
      JOIN plan ON plan.id = plan_step.plan_id
      JOIN model_version ON model_version.id = plan.version_id AND model_version.model = \(model)
      JOIN site ON site.id = plan_step.site_id
      JOIN person ON person.id = COALESCE(plan_step.done_by, plan_step.owner_id)
      WHERE plan_step.step = \(step.step) AND plan_step.state = 'done' AND plan_step.site_id <> \(step.site)
      ORDER BY plan_step.done_on DESC, plan_step.id LIMIT \(mostTakers)
      """)
  }

  /// On which of the last days each was asked.
  private static func askedLately(_ people: [Person.ID], _ visit: Visit) throws -> [Person.ID: [Day]] {
    guard !people.isEmpty else { return [:] }
    let since = visit.now.adding(.days(-Suggestion.window - 1))
    let asked = try visit.db.all(
      Asked.self,
      """
      SELECT asked_id, asked_at FROM plan_asking
      WHERE asked_id IN (\(list: Set(people).sorted())) AND asked_at > \(since)
      """)
    return Dictionary(grouping: asked, by: \.person).mapValues {
      $0.map { visit.installation.clock.day($0.at) }
    }
  }

  private static func profession(of person: Person.ID, _ db: Transaction) throws -> String {
    try db.first(String.self, "SELECT profession FROM person WHERE id = \(person)") ?? ""
  }

  private static func named(_ suggestion: Suggestion, _ db: Transaction) throws -> Helper? {
    try db.first(
      NameAndSite.self,
      """
      SELECT person.name, person.profession, site.name FROM person JOIN site ON site.id = \(suggestion.site)
      WHERE person.id = \(suggestion.person)
      """
    ).map {
      Helper(suggestion: suggestion, name: $0.name, profession: $0.profession, siteName: $0.site)
    }
  }

  /// Whom the viewer has asked about a step already.
  static func asked(about step: PlanStep.ID, _ visit: Visit) throws -> [String] {
    try visit.db.all(
      String.self,
      """
      SELECT DISTINCT person.name FROM plan_asking JOIN person ON person.id = plan_asking.asked_id
      WHERE plan_asking.step_id = \(step) AND plan_asking.asker_id = \(visit.viewer.person) ORDER BY person.name
      """)
  }

  /// Whether somebody does not want to be suggested.
  static func isPaused(_ person: Person.ID, in db: Transaction) throws -> Bool {
    try db.holds("SELECT 1 FROM help_pause WHERE help_pause.person_id = \(person)")
  }
}

private struct NameAndSite: RowDecodable {
  let name: String
  let profession: String
  let site: String

  init(from row: inout Row) throws {
    name = try row.next()
    profession = try row.next()
    site = try row.next()
  }
}
