import HTTPTypes
import Markup
import Storage

let personRoutes: [Route] = [
  .get("/programme/people", listPeople),
  .get("/programme/people/:person", showPerson),
  .post("/programme/people/:person/facts", changeFacts),
  .post("/programme/people/:person/roles", beginRole),
  .post("/programme/people/:person/invitation", invitePerson),
  .get("/programme/roles/:role/end", confirmRoleEnd),
  .post("/programme/roles/:role/end", endRole),
]

extension Visit {
  /// Invites or reminds somebody, in the viewer's name.
  func invite(_ person: Person.ID) throws -> Invitation.Outcome {
    try Invitation.invite(person, by: viewer.person, on: today, at: now, gate: gate, in: db)
  }
}

@Sendable private func listPeople(_ visit: Visit) throws -> Answer {
  let queries = try visit.asCoordinator()
  let query = visit.call.query
  let filter = PeopleFilter(rawValue: query["show"]) ?? .all
  let typed = String(query["q"].prefix(300))
  let (people, more) = try queries.people(filter, named: typed, after: Person.ID(query["after"]))
    .cut(to: PersonLine.pageSize)
  let here = Path.programmePeople.with("show", filter.rawValue).with("q", typed)
  let page = PeopleListPage(
    people: people, filter: filter, typed: typed,
    next: more ? people.last.map { here.with("after", $0.id) } : nil)
  return .page(Page(visit.phrases.programmePages.people, main: page.html(visit.phrases)))
}

@Sendable private func showPerson(_ visit: Visit) throws -> Answer {
  .page(try personPage(try visit.asCoordinator(), visit))
}

@Sendable private func changeFacts(_ visit: Visit) throws -> Answer {
  let queries = try visit.asCoordinator()
  guard let person = try queries.person(try visit.key("person")) else { throw Refusal.notFound }
  let (name, typed) = (lineOfText(visit.call.form["name"]), visit.call.form["email"])
  let nameProblem = problem(withName: name)
  guard nameProblem == nil, problem(withAddress: typed) == nil else {
    return .page(try personPage(queries, name: nameProblem, address: problem(withAddress: typed), visit))
  }
  let actor = visit.viewer.person
  if name != person.name { try Person.rename(person.id, to: name, by: actor, at: visit.now, in: visit.db) }
  if EmailAddress(typed)?.text != person.email {
    let change = try Person.changeAddress(
      of: person.id, to: EmailAddress(typed), by: actor, at: visit.now, in: visit.db)
    if case .taken = change { return .page(try personPage(queries, address: .addressTaken, visit)) }
  }
  return .see(.programmePerson(person.id), saying: .saved)
}

/// Gives somebody a role from today. Nobody gives themself one.
@Sendable private func beginRole(_ visit: Visit) throws -> Answer {
  let queries = try visit.asCoordinator()
  guard let person = try queries.person(try visit.key("person")) else { throw Refusal.notFound }
  guard person.id != visit.viewer.person else { return .page(try personPage(queries, role: .ownRole, visit)) }
  guard let kind = Role.Kind(rawValue: visit.call.form["kind"]) else {
    return .page(try personPage(queries, role: .chooseRole, visit))
  }
  guard let site = try Site.ID(visit.call.form["site"]).flatMap({ try queries.site($0) }) else {
    return .page(try personPage(queries, role: .chooseSite, visit))
  }
  try Role.begin(
    kind, at: site.id, for: person.id, from: visit.today, by: visit.viewer.person, now: visit.now,
    in: visit.db)
  return .see(.programmePerson(person.id), saying: .saved)
}

@Sendable private func invitePerson(_ visit: Visit) throws -> Answer {
  let queries = try visit.asCoordinator()
  let person: Person.ID = try visit.key("person")
  guard try queries.person(person) != nil else { throw Refusal.notFound }
  let problem: PersonProblem? =
    switch try visit.invite(person) {
    case .sent, .reminded: nil
    case .noAddress: .noAddress
    case .noRole: .noRole
    case .alreadyHere: .alreadyHere
    }
  guard let problem else { return .see(.programmePerson(person), saying: .saved) }
  return .page(try personPage(queries, role: problem, visit))
}

@Sendable private func confirmRoleEnd(_ visit: Visit) throws -> Answer {
  guard let role = try visit.asCoordinator().role(try visit.key("role")) else { throw Refusal.notFound }
  let phrases = visit.phrases
  let page = Confirmation(
    title: phrases.endRoleTitle(phrases.roleName(role.kind), role.person.name),
    words: phrases.endRoleConsequence, action: Path.roleEnd(role.id), token: visit.formToken,
    submit: phrases.endRole, cancel: phrases.cancel, back: Path.programmePerson(role.person.id))
  return .page(Page(phrases.endRole, main: page.html))
}

/// Ends a role today. Nobody ends their own: the last coordinator would lock the programme.
@Sendable private func endRole(_ visit: Visit) throws -> Answer {
  let queries = try visit.asCoordinator()
  guard let role = try queries.role(try visit.key("role")) else { throw Refusal.notFound }
  guard role.person.id != visit.viewer.person else {
    return .page(try personPage(queries, of: role.person.id, role: .ownRole, visit))
  }
  try Role.end(
    role.id, on: visit.today, by: visit.viewer.person, now: visit.now, gate: visit.gate, in: visit.db)
  return .see(.programmePerson(role.person.id), saying: .saved)
}

private func personPage(
  _ queries: ProgrammeQueries, of id: Person.ID? = nil, name: PersonProblem? = nil,
  address: PersonProblem? = nil, role: PersonProblem? = nil, _ visit: Visit
) throws -> Page {
  guard let person = try queries.person(try id ?? visit.key("person")) else { throw Refusal.notFound }
  let page = CoordinatedPersonPage(
    person: person, roles: try queries.roles(of: person.id), sites: try queries.siteChoices(),
    form: visit.call.form, nameProblem: name, addressProblem: address, roleProblem: role,
    isViewer: person.id == visit.viewer.person, today: visit.today, token: visit.formToken)
  let isWrong = name != nil || address != nil || role != nil
  return Page(
    person.name, status: isWrong ? .unprocessableContent : .ok, main: page.html(visit.phrases))
}
