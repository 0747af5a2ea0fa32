import HTTPTypes
import Markup
import Storage

extension Visit {
  /// The network in the address, for whoever may see its members. For anybody else there is none.
  func network() throws -> Network {
    let id: Network.ID = try key("space")
    guard viewer.seesNetworks, let network = try Network.find(id, for: viewer, gate, in: db),
      viewer.maySeeMembers(of: network)
    else { throw Refusal.notFound }
    return network
  }

  /// Which sites the viewer may put into a network; nil for whoever may put none.
  func shaping(of network: Network) throws -> SiteShaping? {
    if viewer.mayShape(network) { return .all }
    guard viewer.mayTakeSitesIn(network), try !gate.hasCoordinator(on: today, in: db) else { return nil }
    return .free
  }

  func memberCount(of network: Network) throws -> Int {
    try gate.readerCount(of: network.id, .network, on: today, asOf: viewer.rollStamp, in: db)
  }

  /// A page of a network's members and where they work.
  func members(of network: Network, after last: Person.ID?) throws -> (
    members: [Member], workplaces: [Person.ID: [String]], next: Path?
  ) {
    let (members, more) = try Member.page(of: network.id, after: last, gate, on: today, in: db)
      .cut(to: Member.pageSize)
    let workplaces = try Member.workplaces(of: members.map(\.person.id), gate, on: today, in: db)
    let next = more ? members.last.map { Path.network(network.id).with("after", $0.person.id) } : nil
    return (members, workplaces, next)
  }

  /// What is wrong with a network's name.
  func problem(with name: String, except network: Network?, kind: Space.Kind = .network) throws
    -> NameProblem?
  {
    if name.isEmpty { return .missing }
    if name.unicodeScalars.count > Network.longestName { return .tooLong }
    if name.holdsUnreadable { return .unreadable }
    if CivilRegistration.holdsNumber(name) { return .holdsCivilRegistration }
    guard (network?.kind ?? kind) == .network else { return nil }
    return try Network.isTaken(name, except: network?.id, gate, in: db) ? .taken : nil
  }
}

/// Which sites somebody may put into a network: a coordinator any; a host, where there is no coordinator, those that are
/// in none.
enum SiteShaping { case all, free }

extension Array {
  /// As many as fit on a page, and whether there are more.
  func cut(to size: Int) -> (kept: [Element], more: Bool) {
    count > size ? (Array(prefix(size)), true) : (self, false)
  }
}

/// A page with one form that belongs to a network. With anything wrong in it nothing is kept but what was typed.
func formPage(
  _ title: String, lead: String? = nil, back network: Network, fields: [any FormField], to action: Path,
  submit: String, _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  let back = Path.network(network.id)
  let form = FieldForm(
    action: action, token: visit.formToken, fields: fields, submit: submit, cancel: (phrases.cancel, back),
    errorTitle: phrases.somethingToMend)
  let heading = PageTitle(title: title, lead: lead, back: BackLink(words: network.name, link: back))
  return Page(
    title, in: .rooms, status: fields.contains { $0.error != nil } ? .unprocessableContent : .ok,
    main: "<div class=\"column stack\">\(heading)\(form)</div>")
}
