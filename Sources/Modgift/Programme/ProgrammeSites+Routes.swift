import HTTPTypes
import Markup
import Storage

let siteRoutes: [Route] = [
  .get("/programme/sites", listSites),
  .get("/programme/sites/new", newSite),
  .post("/programme/sites", makeSite),
  .get("/programme/sites/:site", showSite),
  .post("/programme/sites/:site/people", addPerson),
  .post("/programme/sites/:site/invitations", inviteAll),
]

@Sendable private func listSites(_ visit: Visit) throws -> Answer {
  let queries = try visit.asCoordinator()
  let last = Site.ID(visit.call.query["after"])
  let (sites, more) = try queries.sites(after: last).cut(to: SiteLine.pageSize)
  let page = SiteListPage(
    sites: sites, next: more ? sites.last.map { Path.programmeSites.with("after", $0.id) } : nil,
    isFirstPage: last == nil)
  return .page(Page(visit.phrases.programmePages.sites, main: page.html(visit.phrases)))
}

@Sendable private func newSite(_ visit: Visit) throws -> Answer {
  .page(try newSitePage(try visit.asCoordinator(), problem: nil, visit))
}

@Sendable private func makeSite(_ visit: Visit) throws -> Answer {
  let queries = try visit.asCoordinator()
  let form = visit.call.form
  let name = lineOfText(form["name"])
  if let problem = problem(withName: name) {
    return .page(try newSitePage(queries, problem: problem, visit))
  }
  let kind = Site.Kind(rawValue: form["kind"]).flatMap { newSiteKinds.contains($0) ? $0 : nil }
  let municipality = try Site.ID(form["municipality"]).flatMap { try queries.site($0) }
  let id = try Site.create(
    name: name, kind: kind ?? .privateProvider,
    locatedIn: municipality?.kind == .municipality ? municipality?.id : nil, by: visit.viewer.person,
    at: visit.now, in: visit.db)
  return .see(.programmeSite(id), saying: .saved)
}

private let newSiteKinds: [Site.Kind] = [.privateProvider, .hospital, .association]

private func newSitePage(_ queries: ProgrammeQueries, problem: PersonProblem?, _ visit: Visit) throws -> Page
{
  let phrases = visit.phrases
  let form = visit.call.form
  let municipalities = try queries.siteChoices("site.kind = 'municipality'")
  let fields: [any FormField] = [
    TextField(
      name: "name", label: phrases.siteName, value: form["name"], error: problem.map(phrases.personProblem)),
    SelectField(
      name: "kind", label: phrases.siteKindLabel,
      choices: newSiteKinds.map {
        Choice(value: $0.rawValue, words: phrases.siteKind($0), isChosen: form["kind"] == $0.rawValue)
      }),
    SelectField(
      name: "municipality", label: phrases.liesIn,
      choices: [Choice(value: "", words: phrases.inNoMunicipality)]
        + municipalities.map { site in
          let value = site.id.description
          return Choice(value: value, words: site.name, isChosen: form["municipality"] == value)
        }),
  ]
  let heading = PageTitle(
    title: phrases.makeSite,
    back: BackLink(words: phrases.programmePages.sites, link: Path.programmeSites))
  let make = FieldForm(
    action: Path.programmeSites, token: visit.formToken, fields: fields, submit: phrases.makeSite,
    cancel: (phrases.cancel, Path.programmeSites), errorTitle: phrases.somethingToMend, makesSomething: true)
  return Page(
    phrases.makeSite, status: problem == nil ? .ok : .unprocessableContent,
    main: "<div class=\"column stack\">\(heading)\(make)</div>")
}

@Sendable private func showSite(_ visit: Visit) throws -> Answer {
  .page(try sitePage(try visit.asCoordinator(), PersonDraft(), visit))
}

/// Writes a new person down and gives them a role here. Somebody else's address is said, never merged.
@Sendable private func addPerson(_ visit: Visit) throws -> Answer {
  let queries = try visit.asCoordinator()
  let site: Site.ID = try visit.key("site")
  var draft = PersonDraft(visit)
  guard let kind = draft.kind, draft.problem == nil else { return .page(try sitePage(queries, draft, visit)) }
  let person = NewPerson(name: draft.sentName, email: EmailAddress(draft.email))
  guard try queries.site(site) != nil else { throw Refusal.notFound }
  guard let id = try Person.create(person, by: visit.viewer.person, at: visit.now, in: visit.db) else {
    draft.problem = .addressTaken
    return .page(try sitePage(queries, draft, visit))
  }
  try Role.begin(
    kind, at: site, for: id, from: visit.today, by: visit.viewer.person, now: visit.now, in: visit.db)
  return .see(.programmeSite(site), saying: .saved)
}

/// Invites everybody with a role here who has an address and was never asked.
@Sendable private func inviteAll(_ visit: Visit) throws -> Answer {
  let queries = try visit.asCoordinator()
  let site: Site.ID = try visit.key("site")
  var asked = Set<Person.ID>()
  for role in try queries.roles(at: site) where role.person.state == .notInvited {
    guard asked.insert(role.person.id).inserted else { continue }
    _ = try visit.invite(role.person.id)
  }
  return .see(.programmeSite(site), saying: .saved)
}

private func sitePage(_ queries: ProgrammeQueries, _ draft: PersonDraft, _ visit: Visit) throws -> Page {
  guard let site = try queries.site(try visit.key("site")) else { throw Refusal.notFound }
  let page = SitePage(
    site: site, roles: try queries.roles(at: site.id), draft: draft, token: visit.formToken)
  return Page(
    site.name, status: draft.problem == nil ? .ok : .unprocessableContent, main: page.html(visit.phrases))
}
