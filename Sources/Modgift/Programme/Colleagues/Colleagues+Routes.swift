import HTTPTypes
import Markup
import Storage

/// What a host does for the people at the network's sites, so that it takes no coordinator.
let colleagueRoutes: [Route] = [
  .get("/networks/:space/people", showColleagues),
  .post("/networks/:space/people", addColleague),
  .post("/networks/:space/people/roles/:role/end", endColleaguesRole),
]

@Sendable private func showColleagues(_ visit: Visit) throws -> Answer {
  .page(try colleaguesPage(try hosted(visit), PersonDraft(), visit))
}

/// Writes a colleague down, gives them a role at one of the network's sites and invites them.
@Sendable private func addColleague(_ visit: Visit) throws -> Answer {
  let network = try hosted(visit)
  var draft = PersonDraft(visit)
  guard
    let site = try SitePlace.of([network.id], visit.gate, in: visit.db).first(where: {
      $0.id == Site.ID(visit.call.form["site"])
    })
  else {
    draft.problem = .chooseSite
    return .page(try colleaguesPage(network, draft, visit))
  }
  guard let kind = draft.kind, Colleague.kinds.contains(kind), draft.problem == nil else {
    draft.problem = draft.problem ?? .chooseRole
    return .page(try colleaguesPage(network, draft, visit))
  }
  let person = NewPerson(name: draft.sentName, email: EmailAddress(draft.email))
  guard let id = try Person.create(person, by: visit.viewer.person, at: visit.now, in: visit.db) else {
    draft.problem = .addressTaken
    return .page(try colleaguesPage(network, draft, visit))
  }
  try Role.begin(
    kind, at: site.id, for: id, from: visit.today, by: visit.viewer.person, now: visit.now, in: visit.db)
  _ = try Invitation.invite(
    id, by: visit.viewer.person, on: visit.today, at: visit.now, gate: visit.gate, in: visit.db)
  return .see(.network(network.id, .people), saying: .saved)
}

/// Ends the role of somebody who left. Nobody ends their own.
@Sendable private func endColleaguesRole(_ visit: Visit) throws -> Answer {
  let network = try hosted(visit)
  let role: Role.ID = try visit.key("role")
  let here = try Colleague.all(in: network.id, visit.gate, on: visit.today, in: visit.db)
  guard let colleague = here.first(where: { $0.role == role }), colleague.person.id != visit.viewer.person
  else {
    throw Refusal.notFound
  }
  try Role.end(
    role, on: visit.today, by: visit.viewer.person, now: visit.now, gate: visit.gate, in: visit.db)
  return .see(.network(network.id, .people), saying: .saved)
}

/// A network the viewer keeps.
private func hosted(_ visit: Visit) throws -> Network {
  let network = try visit.network()
  guard visit.viewer.mayKeepPeople(of: network) else { throw Refusal.forbidden }
  return network
}

private func colleaguesPage(_ network: Network, _ draft: PersonDraft, _ visit: Visit) throws
  -> Page
{
  let page = ColleaguesPage(
    network: network,
    colleagues: try Colleague.all(in: network.id, visit.gate, on: visit.today, in: visit.db),
    sites: try SitePlace.of([network.id], visit.gate, in: visit.db), draft: draft,
    chosenSite: visit.call.form["site"], viewer: visit.viewer.person, token: visit.formToken)
  return Page(
    visit.phrases.peopleAtSites, in: .rooms, status: draft.problem == nil ? .ok : .unprocessableContent,
    main: page.html(visit.phrases))
}
