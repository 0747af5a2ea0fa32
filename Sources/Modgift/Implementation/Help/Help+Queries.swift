import Storage

extension Helper {
  /// Up to three people who took a step at a place like the viewer's, each with the reasons.
  static func suggested(for step: PlanStep, _ content: PlanContent, _ visit: Visit) throws -> [Helper] {
    guard !step.step.isLocal else { return [] }
    let rows = try TakerRow.all(of: step, content.model.id, visit.sight)
    let asked = try visit.gate.askedLately(
      rows.map(\.person), since: visit.now.adding(.days(-Suggestion.window - 1)), visit.installation.clock,
      in: visit.db)
    let seeker = StepSeeker(
      person: visit.viewer.person, site: step.site,
      facts: PlaceFacts(content.plan.answers, of: content.model, density: content.site.density),
      role: content.owners.people.first { $0.id == visit.viewer.person }?.kind ?? .trainer,
      profession: try profession(of: visit.viewer.person, visit.db))
    let days = try TakerRow.days(of: step.step, in: rows.map(\.plan), visit)
    let chosen = suggestions(
      for: seeker,
      among: rows.map { $0.taker(of: content.model, days: days[$0.plan], asked: asked[$0.person] ?? []) },
      on: visit.today)
    return try chosen.compactMap { try named($0, visit.db) }
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

  /// Whom the viewer has asked about a step already, and whether they have answered.
  static func asked(about step: PlanStep.ID, _ visit: Visit) throws -> [AskedHelper] {
    try visit.db.all(
      AskedHelper.self,
      """
      SELECT person.name, count(plan_asking.answered_at) > 0
      FROM plan_asking JOIN person ON person.id = plan_asking.asked_id
      WHERE plan_asking.step_id = \(step) AND plan_asking.asker_id = \(visit.viewer.person)
      GROUP BY person.id, person.name, person.sort_name ORDER BY person.sort_name, person.id
      """)
  }

  /// Whether a colleague waits for the viewer's answer about a step that this conversation of theirs is tied to.
  static func isAwaited(in topic: TopicHead, about steps: [Step.ID], _ sight: Sight) throws -> Bool {
    try sight.db.holds(
      """
      SELECT 1 FROM plan_asking
      WHERE plan_asking.asked_id = \(sight.viewer.person) AND plan_asking.answered_at IS NULL
        AND plan_asking.asker_id = \(topic.author) AND plan_asking.step IN (\(list: steps))
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
