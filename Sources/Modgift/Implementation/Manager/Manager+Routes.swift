import Markup
import Storage

let managerRoutes: [Route] = [.get("/plan/manager", showManagerPage)]

extension Path {
  static func managerPage(of site: Site.ID) -> Path { Path("/plan/manager").with("site", site) }
}

/// The site's plan on one page, for its manager and for whoever else works there.
@Sendable func showManagerPage(_ visit: Visit) throws -> Answer {
  guard let plan = try visit.plan(visit.call.query) else { return .see(.plan) }
  let content = try PlanContent(plan, visit)
  let all = try PlanStatus.all(visit)
  let similar = all.first { $0.plan == plan.id }.flatMap { SimilarPlaces($0, among: all, on: visit.today) }
  let page = ManagerPage(content: content, similar: similar, today: visit.today)
  return .page(Page(visit.phrases.managerPage, in: .plan, main: page.html(visit.phrases)))
}
