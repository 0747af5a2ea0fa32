import HTTPTypes
import Markup
import Storage

let planVersionRoutes: [Route] = [
  .get("/plan/news", showPlanNews),
  .post("/plan/news", takePlanNews),
  .get("/programme/model", showModelVersions),
  .post("/programme/model", publishModel),
]

@Sendable func showPlanNews(_ visit: Visit) throws -> Answer {
  guard let plan = try visit.plan(visit.call.query) else { return .see(.plan) }
  let content = try PlanContent(plan, visit)
  guard let news = try PlanNews(for: content, visit) else { return .see(.plan(of: plan.site)) }
  return .page(planNewsPage(news, content, visit))
}

/// Takes what was chosen and leaves the rest; from then on the plan stands on the new version.
@Sendable func takePlanNews(_ visit: Visit) throws -> Answer {
  guard let plan = try visit.plan(visit.call.form) else { throw Refusal.notFound }
  let content = try PlanContent(plan, visit)
  guard let news = try PlanNews(for: content, visit) else {
    return .see(.plan(of: plan.site), saying: .newsTaken)
  }
  let seen = [String(plan.revision), news.version.id.description]
  guard [visit.call.form["seen"], visit.call.form["version"]] == seen else {
    return .page(planNewsPage(news, content, hasMoved: true, visit))
  }
  let taken = news.refit.merge.taken(by: visit.call.form)
  try Plan.write(
    news.refit.taking(taken, content, owners: content.owners), as: .updated, of: plan.id, at: plan.site,
    now: visit.now,
    by: visit.viewer.person, in: visit.db)
  try plan.follow(news.version.id, in: visit.db)
  return .see(.plan(of: plan.site), saying: .newsTaken)
}

@Sendable func showModelVersions(_ visit: Visit) throws -> Answer {
  guard visit.viewer.mayPublishModel else { throw Refusal.forbidden }
  return .page(modelVersionsPage(try ModelVersion.all(in: visit.db), .nothing, visit))
}

/// Publishes a file as a new version, when nothing is wrong with it.
@Sendable func publishModel(_ visit: Visit) throws -> Answer {
  guard visit.viewer.mayPublishModel else { throw Refusal.forbidden }
  let versions = try ModelVersion.all(in: visit.db)
  func refused(_ outcome: ModelOutcome) -> Answer { .page(modelVersionsPage(versions, outcome, visit)) }
  guard let file = visit.call.form.file("file") else { return refused(.noFile) }
  let outcome = try ModelVersion.publish(
    file: file.bytes, named: file.name, by: visit.viewer.person, at: visit.now, among: versions, in: visit.db)
  guard case .published = outcome else { return refused(outcome) }
  return .see(.programmeModel, saying: .modelPublished)
}
