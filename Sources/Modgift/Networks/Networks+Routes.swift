import Storage

let networkRoutes: [Route] =
  [
    .get("/networks", listNetworks),
    .get("/networks/new", newNetwork),
    .post("/networks", makeNetwork),
    .get("/groups/new", newGroup),
    .post("/groups", makeGroup),
    .get("/networks/:space", showNetwork),
    .get("/networks/:space/name", editNetworkName),
    .post("/networks/:space/name", renameNetwork),
  ] + hostRoutes + shapingRoutes

/// The networks there are, for everybody but evaluators.
@Sendable private func listNetworks(_ visit: Visit) throws -> Answer {
  guard visit.viewer.seesNetworks else { throw Refusal.notFound }
  let last = Network.ID(visit.call.query["after"])
  let (networks, more) = try Network.page(after: last, for: visit.viewer, visit.gate, in: visit.db)
    .cut(to: Network.pageSize)
  let list = NetworkList(
    networks: networks,
    sites: Dictionary(
      grouping: try SitePlace.of(networks.map(\.id), visit.gate, in: visit.db), by: { $0.network ?? fallback }
    ),
    counts: try Network.memberCounts(visit.gate, on: visit.today, in: visit.db),
    groups: last == nil ? try Network.groups(for: visit.viewer, visit.gate, in: visit.db) : [],
    viewer: visit.viewer, next: more ? networks.last.map { Path.networks.with("after", $0.id) } : nil,
    isFirstPage: last == nil)
  return .page(Page(visit.phrases.networks, in: .rooms, main: list.html(visit.phrases)))
}

/// A key that is nobody's, for sites without a network; the query gives none of those.
private let fallback = Network.ID.random()

@Sendable private func showNetwork(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  let people = try visit.members(of: network, after: Person.ID(visit.call.query["after"]))
  let sites = try SitePlace.of([network.id], visit.gate, in: visit.db)
  let activity = try visit.gate.lastActivity(in: network.id, for: visit.viewer, visit.db)
  let page = NetworkPage(
    network: network, viewer: visit.viewer, shaping: try visit.shaping(of: network), sites: sites,
    members: people.members,
    workplaces: people.workplaces, memberCount: try visit.memberCount(of: network),
    lastWritten: activity.map(visit.moment), next: people.next, token: visit.formToken,
    additions: try networkAdditions.map { try $0(network, visit) })
  return .page(Page(network.name, in: .rooms, main: page.html(visit.phrases)))
}

@Sendable private func editNetworkName(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard visit.viewer.mayRename(network) else { throw Refusal.forbidden }
  return .page(namePage(network, typed: network.name, problem: nil, visit))
}

@Sendable private func renameNetwork(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard visit.viewer.mayRename(network) else { throw Refusal.forbidden }
  let typed = visit.call.form["name"]
  let name = lineOfText(typed)
  if let problem = try visit.problem(with: name, except: network) {
    return .page(namePage(network, typed: typed, problem: problem, visit))
  }
  try Network.rename(network, to: name, Deed(visit))
  return .see(.network(network.id), saying: .saved)
}

private func namePage(_ network: Network, typed: String, problem: NameProblem?, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let field = TextField(
    name: "name", label: phrases.newName, value: typed,
    error: problem.map { phrases.problem($0, longest: Network.longestName) })
  return formPage(
    phrases.rename, back: network, fields: [field], to: .network(network.id, .name), submit: phrases.save,
    visit)
}
