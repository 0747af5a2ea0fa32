import Storage

/// All that the programme's pages about plans are made of: states and days, worked out once for as long as no plan
/// has changed.
struct OverviewContent {
  /// The model most plans follow; the latest published where there are none.
  let model: Model
  /// The plans that follow it, whichever version.
  let plans: [PlanStatus]
  let everyPlan: [PlanStatus]
  /// By name.
  let sites: [SitePlace]
  let overview: PlansOverview
  /// The versions that plans follow.
  let models: [ModelVersion.ID: Model]
  let today: Day

  init(_ visit: Visit) throws {
    let every = try PlanStatus.all(visit)
    var models: [ModelVersion.ID: Model] = [:]
    for version in Set(every.map(\.version)) {
      models[version] = try ModelVersion.model(version, in: visit.db)
    }
    let model = try OverviewContent.model(every, models, visit.db)
    let plans = every.filter { $0.model == model.id }
    let stamp = OverviewStamp(
      plans: plans.map { PlanStamp(plan: $0.plan, revision: $0.revision) }, day: visit.today)
    overview = visit.installation.shelf.kept("plans-overview", for: stamp) { (_: PlansOverview?) in
      PlansOverview(plans, of: model, on: visit.today)
    }
    (everyPlan, self.plans, self.models, self.model) = (every, plans, models, model)
    sites = try SitePlace.all(visit.gate, in: visit.db)
    today = visit.today
  }

  /// The model that most plans follow, in the latest of the versions they have.
  private static func model(
    _ plans: [PlanStatus], _ models: [ModelVersion.ID: Model], _ db: Transaction
  ) throws -> Model {
    let counts = Dictionary(grouping: plans, by: \.model).mapValues(\.count)
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    if let model = models.values.filter({ $0.id == most }).max(by: { $0.version < $1.version }) {
      return model
    }
    guard let latest = try ModelVersion.latest(in: db) else { throw Refusal.notFound }
    return try ModelVersion.model(latest.id, in: db)
  }

  /// The plans that stand still with the site of each, by the sites' names.
  var still: [(site: SitePlace, plan: PlanStatus)] {
    let bySite = Dictionary(plans.filter { $0.standsStill(on: today) }.map { ($0.site, $0) }) { first, _ in
      first
    }
    return sites.compactMap { site in bySite[site.id].map { (site, $0) } }
  }

  /// What leaves as files, by the sites' names.
  func tables(_ visit: Visit) throws -> PlanTables {
    let order = Dictionary(sites.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    let byName = everyPlan.sorted { order[$0.site] ?? .max < order[$1.site] ?? .max }
    return PlanTables(
      plans: byName, sites: Dictionary(sites.map { ($0.id, $0) }) { first, _ in first }, models: models,
      clock: visit.installation.clock, today: today)
  }
}

/// What an overview is true for.
private struct OverviewStamp: Hashable, Sendable {
  let plans: [PlanStamp]
  let day: Day
}

private struct PlanStamp: Hashable, Sendable {
  let plan: Plan.ID
  let revision: Int
}
