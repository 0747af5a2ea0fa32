import Storage

/// What a newer version of the model would change in a plan.
struct PlanNews {
  let version: ModelVersion
  let model: Model
  let refit: Refit

  /// The newest version beside what a plan has; nil where the plan has it already.
  init?(for content: PlanContent, _ visit: Visit) throws {
    guard let version = try ModelVersion.newer(than: content.plan, in: visit.db) else { return nil }
    self.version = version
    model = try ModelVersion.model(version.id, in: visit.db)
    refit = Refit(content, to: model, answers: content.plan.answers)
  }
}

extension ModelVersion {
  /// The newest version of the model a plan follows, where that is newer than the plan's own.
  static func newer(than plan: Plan, in db: Transaction) throws -> ModelVersion? {
    try db.first(
      ModelVersion.self,
      """
      SELECT newer.id, newer.model, newer.version, newer.published_at, publisher.name
      FROM model_version AS mine JOIN model_version AS newer
        ON newer.model = mine.model AND newer.version > mine.version
      LEFT JOIN person AS publisher ON publisher.id = newer.published_by
      WHERE mine.id = \(plan.version) ORDER BY newer.version DESC LIMIT 1
      """)
  }

  /// Whether there is a newer version than a plan's.
  static func hasNews(for plan: Plan, in db: Transaction) throws -> Bool {
    try newer(than: plan, in: db) != nil
  }
}
