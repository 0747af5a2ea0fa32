import Storage

/// Who is here, and what they can be asked about.
let directoryRoutes: [Route] = [
  .get("/people", showPeople),
  .get("/people/:person", showPerson),
]

extension Path {
  static let people = Path("/people")

  static func person(_ person: Person.ID) -> Path { Path("/people", person) }
}

@Sendable private func showPeople(_ visit: Visit) throws -> Answer {
  guard visit.viewer.seesPeople else { throw Refusal.notFound }
  let directory = Directory(visit)
  let search = DirectorySearch(visit.call.query)
  let filters = try visit.sight.known("directory filters", of: visit.today) {
    DirectoryFilters(
      networks: try directory.networks(), sites: try directory.sites(),
      professions: try directory.professions())
  }
  return .page(directoryPage(search, try directory.page(search), filters, visit.phrases))
}

@Sendable private func showPerson(_ visit: Visit) throws -> Answer {
  let directory = Directory(visit)
  guard visit.viewer.seesPeople, let person = try directory.person(visit.key("person")) else {
    throw Refusal.notFound
  }
  return .page(
    personPage(
      person, roles: try directory.roles(of: person.id), networks: try directory.networks(of: person.id),
      isMe: person.id == visit.viewer.person, visit.phrases))
}

extension Directory {
  /// The directory as whoever made a request sees it.
  fileprivate init(_ visit: Visit) {
    self.init(
      db: visit.db, gate: visit.gate, today: visit.today, rollStamp: visit.viewer.rollStamp)
  }
}
