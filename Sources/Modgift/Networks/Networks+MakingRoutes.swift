import HTTPTypes
import Markup
import Storage

/// The form for a new network.
@Sendable func newNetwork(_ visit: Visit) throws -> Answer {
  guard visit.viewer.mayMakeNetworks else { throw Refusal.notFound }
  return .page(try newNetworkPage(problem: nil, visit))
}

/// Makes a network of sites that are in none. A site that somebody else put into one meanwhile is left there.
@Sendable func makeNetwork(_ visit: Visit) throws -> Answer {
  guard visit.viewer.mayMakeNetworks else { throw Refusal.notFound }
  let name = lineOfText(visit.call.form["name"])
  if let problem = try visit.problem(with: name, except: nil) {
    return .page(try newNetworkPage(problem: problem, visit))
  }
  let chosen = Set(visit.call.form.all("site").compactMap { Site.ID($0) })
  let free = try SitePlace.all(visit.gate, in: visit.db).filter {
    $0.network == nil && chosen.contains($0.id)
  }
  let id = try Network.make(named: name, of: free.map(\.id), Deed(visit))
  return .see(.network(id), saying: .saved)
}

private func newNetworkPage(problem: NameProblem?, _ visit: Visit) throws -> Page {
  let phrases = visit.phrases
  let chosen = Set(visit.call.form.all("site"))
  let free = try SitePlace.all(visit.gate, in: visit.db).filter { $0.network == nil }
  let fields: [any FormField] = [
    TextField(
      name: "name", label: phrases.nameOfNetwork, value: visit.call.form["name"],
      error: problem.map { phrases.problem($0, longest: Network.longestName) }),
    ChoiceField(
      name: "site", label: phrases.sitesWithoutNetwork,
      choices: free.map { site in
        let value = site.id.description
        return Choice(value: value, words: site.name, isChosen: chosen.contains(value))
      }, takesSeveral: true, isAcross: true),
  ]
  return makingPage(
    phrases.makeNetwork, lead: phrases.makeNetworkLead, fields: fields, to: .networks, visit)
}

/// The form for a new group.
@Sendable func newGroup(_ visit: Visit) throws -> Answer {
  guard visit.viewer.mayMakeNetworks else { throw Refusal.notFound }
  return .page(newGroupPage(GroupDraft(visit), visit))
}

/// Makes a group of named people. Its maker is not one of them and sees nothing of it from then on.
@Sendable func makeGroup(_ visit: Visit) throws -> Answer {
  guard visit.viewer.mayMakeNetworks else { throw Refusal.notFound }
  var draft = GroupDraft(visit)
  let name = lineOfText(draft.name)
  draft.nameProblem = try visit.problem(with: name, except: nil, kind: .group)
  let candidates = try Candidate.all(visit.gate, on: visit.today, in: visit.db)
  draft.find(among: candidates, notBy: visit.viewer.person)
  guard draft.isSound, let host = draft.hostFound else { return .page(newGroupPage(draft, visit)) }
  _ = try Network.makeGroup(named: name, of: draft.found, host: host, Deed(visit))
  return .see(.networks, saying: .saved)
}

private func newGroupPage(_ draft: GroupDraft, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let fields: [any FormField] = [
    TextField(
      name: "name", label: phrases.nameOfGroup, value: draft.name,
      error: draft.nameProblem.map { phrases.problem($0, longest: Network.longestName) }),
    TextArea(
      name: "people", label: phrases.firstMembers, value: draft.people, rows: 8,
      hint: phrases.firstMembersHint,
      error: draft.peopleProblem.map(phrases.problem)),
    TextField(
      name: "host", label: phrases.hostOfGroup, value: draft.host, hint: phrases.hostOfGroupHint,
      error: draft.hostProblem.map(phrases.problem)),
  ]
  return makingPage(phrases.makeGroup, lead: phrases.makeGroupLead, fields: fields, to: .groups, visit)
}

private func makingPage(
  _ title: String, lead: String, fields: [any FormField], to action: Path, _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  let form = FieldForm(
    action: action, token: visit.formToken, fields: fields, submit: title,
    cancel: (phrases.cancel, Path.networks), errorTitle: phrases.somethingToMend, makesSomething: true)
  let heading = PageTitle(
    title: title, lead: lead, back: BackLink(words: phrases.allNetworks, link: Path.networks))
  return Page(
    title, in: .rooms, status: fields.contains { $0.error != nil } ? .unprocessableContent : .ok,
    main: "<div class=\"column stack\">\(heading)\(form)</div>")
}
