import Markup
import Storage

/// What the host does: who is named, who stands in, and handing it on.
let hostRoutes: [Route] = [
  .get("/networks/:space/new-member", findMember),
  .post("/networks/:space/members", nameMember),
  .post("/networks/:space/members/:person/removal", removeMember),
  .get("/networks/:space/deputy", chooseDeputy),
  .post("/networks/:space/deputy", nameDeputy),
  .get("/networks/:space/handover", confirmHandover),
  .post("/networks/:space/handover", handOver),
]

@Sendable private func findMember(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard visit.viewer.mayNameMembers(of: network) else { throw Refusal.forbidden }
  let typed = visit.call.query["q"]
  let words = Candidate.words(typed)
  let found =
    words.isEmpty
    ? []
    : try Candidate.all(visit.gate, on: visit.today, in: visit.db)
      .lazy.filter { $0.answers(to: words) }.prefix(20).map(\.person)
  let workplaces = try Member.workplaces(
    of: Array(found.map(\.id)), visit.gate, on: visit.today, in: visit.db)
  let page = NewMemberPage(
    network: network, typed: String(typed.prefix(200)), found: words.isEmpty ? nil : Array(found),
    workplaces: workplaces, token: visit.formToken)
  return .page(Page(visit.phrases.addMember, in: .rooms, main: page.html(visit.phrases)))
}

@Sendable private func nameMember(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard visit.viewer.mayNameMembers(of: network) else { throw Refusal.forbidden }
  guard let id = Person.ID(visit.call.form["person"]),
    let candidate = try Candidate.find(id, visit.gate, on: visit.today, in: visit.db)
  else { throw Refusal.notFound }
  try Network.name(candidate.person.id, in: network.id, Deed(visit))
  return .see(.network(network.id), saying: .saved)
}

@Sendable private func removeMember(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard visit.viewer.mayNameMembers(of: network) else { throw Refusal.forbidden }
  try Network.removeName(of: try visit.key("person"), from: network.id, Deed(visit))
  let stillReads = try visit.gate.mayRead(
    network.id, person: visit.viewer.person, on: visit.today, in: visit.db)
  return .see(stillReads ? .network(network.id) : .networks, saying: .saved)
}

@Sendable private func chooseDeputy(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard visit.viewer.mayNameDeputy(of: network) else { throw Refusal.forbidden }
  return .page(try deputyPage(network, error: nil, visit))
}

@Sendable private func nameDeputy(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard visit.viewer.mayNameDeputy(of: network) else { throw Refusal.forbidden }
  let typed = visit.call.form["person"]
  let person = Person.ID(typed)
  if person == visit.viewer.person {
    return .page(try deputyPage(network, error: visit.phrases.hostIsDeputy, visit))
  }
  guard try typed.isEmpty || (person.map { try visit.reads(network, $0) } ?? false) else {
    return .page(try deputyPage(network, error: visit.phrases.chooseAMember, visit))
  }
  try Network.nameDeputy(person, of: network.id, Deed(visit))
  return .see(.network(network.id), saying: .saved)
}

private func deputyPage(_ network: Network, error: String?, _ visit: Visit) throws -> Page {
  let phrases = visit.phrases
  let members = try visit.choosableMembers(of: network).filter { $0.id != visit.viewer.person }
  let choices =
    [Choice(value: "", words: phrases.noDeputy, isChosen: network.deputy == nil)]
    + members.map {
      Choice(value: $0.id.description, words: $0.name, isChosen: $0.id == network.deputy?.id)
    }
  let field = SelectField(
    name: "person", label: phrases.deputy, choices: choices, hint: phrases.deputyHint, error: error)
  return formPage(
    phrases.nameDeputy, back: network, fields: [field], to: .network(network.id, .deputy),
    submit: phrases.save, visit)
}

@Sendable private func confirmHandover(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  guard visit.viewer.isHost(of: network) else { throw Refusal.forbidden }
  guard let deputy = network.deputy else { return .see(.network(network.id, .deputy)) }
  let phrases = visit.phrases
  let page = Confirmation(
    title: phrases.handOverTitle(deputy.name), words: phrases.handOverConsequence(deputy.name),
    action: Path.network(network.id, .handover), token: visit.formToken,
    submit: phrases.handOverNow(deputy.name), isDangerous: false, cancel: phrases.cancel,
    back: Path.network(network.id),
    fields: [
      HiddenField(name: "host", value: visit.viewer.person.description),
      HiddenField(name: "deputy", value: deputy.id.description),
    ])
  return .page(Page(phrases.handOver, in: .rooms, main: page.html))
}

/// Whoever was the host when they opened the page but is not now is told that somebody else was first.
@Sendable private func handOver(_ visit: Visit) throws -> Answer {
  let network = try visit.network()
  let wasHost = visit.call.form["host"] == visit.viewer.person.description
  guard visit.viewer.isHost(of: network) else { throw wasHost ? Refusal.conflict : Refusal.forbidden }
  guard let deputy = Person.ID(visit.call.form["deputy"]), deputy == network.deputy?.id,
    try visit.reads(network, deputy)
  else { throw Refusal.conflict }
  try Network.handOver(network.id, to: deputy, Deed(visit))
  return .see(.network(network.id), saying: .saved)
}

extension Visit {
  /// Whether somebody reads a network's room, and so may keep it.
  func reads(_ network: Network, _ person: Person.ID) throws -> Bool {
    try gate.mayRead(network.id, person: person, on: today, in: db)
  }

  /// The members a host or deputy is chosen from, as many as a list can hold.
  func choosableMembers(of network: Network) throws -> [NamedPerson] {
    try Member.page(of: network.id, limit: 1000, gate, on: today, in: db).map(\.person)
  }
}
