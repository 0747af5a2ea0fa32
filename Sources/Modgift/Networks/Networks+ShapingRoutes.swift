import HTTPTypes
import Markup
import Storage

/// What a coordinator does with a network that stands: its first host, its sites, its end.
let shapingRoutes: [Route] = [
  .get("/networks/:space/hosts", chooseHosts),
  .post("/networks/:space/hosts", nameHosts),
  .get("/networks/:space/sites", editSites),
  .post("/networks/:space/sites", addSite),
  .post("/networks/:space/sites/:site/removal", removeSite),
  .get("/networks/:space/end", confirmEnd),
  .post("/networks/:space/end", endNetwork),
]

@Sendable private func chooseHosts(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard visit.viewer.mayNameFirstHost(of: network) else { throw Refusal.forbidden }
  return .page(try hostsPage(network, hostError: nil, deputyError: nil, visit))
}

@Sendable private func nameHosts(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard visit.viewer.mayShape(network) else { throw Refusal.forbidden }
  guard network.host == nil else { throw Refusal.conflict }
  let words = visit.phrases
  let typed = visit.call.form["deputy"]
  let deputy = Person.ID(typed)
  guard let host = Person.ID(visit.call.form["host"]), try visit.reads(network, host) else {
    return .page(try hostsPage(network, hostError: words.chooseAMember, deputyError: nil, visit))
  }
  guard try typed.isEmpty || (deputy.map { try visit.reads(network, $0) } ?? false) else {
    return .page(try hostsPage(network, hostError: nil, deputyError: words.chooseAMember, visit))
  }
  guard deputy != host else {
    return .page(try hostsPage(network, hostError: nil, deputyError: words.hostIsDeputy, visit))
  }
  try Network.nameHosts(host, deputy, of: network.id, Deed(visit))
  return .see(.network(network.id), saying: .saved)
}

private func hostsPage(_ network: Network, hostError: String?, deputyError: String?, _ visit: Visit) throws
  -> Page
{
  let phrases = visit.phrases
  let members = try visit.choosableMembers(of: network)
  func choices(_ name: String, none: String) -> [Choice] {
    [Choice(value: "", words: none)]
      + members.map {
        let value = $0.id.description
        return Choice(value: value, words: $0.name, isChosen: visit.call.form[name] == value)
      }
  }
  let host = SelectField(
    name: "host", label: phrases.host, choices: choices("host", none: phrases.chooseAMember), error: hostError
  )
  let deputy = SelectField(
    name: "deputy", label: phrases.deputy, choices: choices("deputy", none: phrases.noDeputy),
    hint: phrases.deputyHint, error: deputyError)
  return formPage(
    phrases.nameHosts, lead: phrases.nameHostsLead, back: network, fields: [host, deputy],
    to: .network(network.id, .hosts), submit: phrases.save, visit)
}

@Sendable private func editSites(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard let shaping = try visit.shaping(of: network) else { throw Refusal.forbidden }
  return .page(try sitesPage(network, shaping, error: nil, visit))
}

/// Adds or moves a site. An act that would let its doer into a room they don't read is refused: nobody is
/// above the gate by rearranging what stands before it.
@Sendable private func addSite(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard let shaping = try visit.shaping(of: network) else { throw Refusal.forbidden }
  guard let id = Site.ID(visit.call.form["site"]), let site = try SitePlace.of(id, visit.gate, in: visit.db),
    site.kind != .programme, shaping == .all || site.network == nil
  else { return .page(try sitesPage(network, shaping, error: visit.phrases.chooseASite, visit)) }
  try Network.add(site.id, to: network.id, Deed(visit))
  if !visit.viewer.mayRead(network.id), try visit.reads(network, visit.viewer.person) {
    return .page(try sitesPage(network, shaping, error: visit.phrases.notYourOwnRoom, visit))
  }
  return .see(.network(network.id, .sites), saying: .saved)
}

@Sendable private func removeSite(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard visit.viewer.mayShape(network) else { throw Refusal.forbidden }
  try Network.remove(try visit.key("site"), from: network.id, Deed(visit))
  return .see(.network(network.id, .sites), saying: .saved)
}

private func sitesPage(
  _ network: Network, _ shaping: SiteShaping, error: String?, _ visit: Visit
) throws -> Page {
  let page = NetworkSitesPage(
    network: network, sites: try SitePlace.all(visit.gate, in: visit.db), shaping: shaping, error: error,
    chosen: visit.call.form["site"], token: visit.formToken)
  return Page(
    page.title(visit.phrases), in: .rooms, status: error == nil ? .ok : .unprocessableContent,
    main: page.html(visit.phrases))
}

@Sendable private func confirmEnd(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard visit.viewer.mayShape(network) else { throw Refusal.forbidden }
  let phrases = visit.phrases
  let page = Confirmation(
    title: phrases.endNetworkTitle(network.name),
    words: phrases.endNetworkConsequence(people: try visit.memberCount(of: network)),
    action: Path.network(network.id, .end), token: visit.formToken, submit: phrases.endNow,
    cancel: phrases.keepIt, back: Path.network(network.id))
  return .page(Page(phrases.endNetwork, in: .rooms, main: page.html))
}

@Sendable private func endNetwork(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard visit.viewer.mayShape(network) else { throw Refusal.forbidden }
  try Network.end(network, Deed(visit))
  return .see(.networks, saying: .saved)
}
