import Markup
import Storage

let networkPlanRoutes: [Route] = [.get("/networks/:space/plans", showNetworkPlans)]

extension Path {
  static func networkPlans(_ network: Network.ID) -> Path { Path("/networks", network, "plans") }
}

/// How far the sites of a network have come, for its members alone: whoever shapes it from outside sees no more of
/// it here than anywhere.
@Sendable func showNetworkPlans(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard network.kind == .network, visit.viewer.mayRead(network.id) else { throw Refusal.notFound }
  let sites = try SitePlace.of([network.id], visit.gate, in: visit.db)
  let members = Set(sites.map(\.id))
  let plans = try PlanStatus.all(visit).filter { members.contains($0.site) }
  var models: [Model.ID: Model] = [:]
  for plan in plans where models[plan.model] == nil {
    models[plan.model] = try ModelVersion.model(plan.version, in: visit.db)
  }
  let page = NetworkPlansPage(
    network: network, sites: sites, plans: plans, models: models,
    people: try visit.memberCount(of: network), today: visit.today)
  return .page(Page(visit.phrases.networkPlans, in: .rooms, main: page.html(visit.phrases)))
}
