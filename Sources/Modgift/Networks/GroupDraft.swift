/// What a coordinator typed for a new group, the people found by it, and what is wrong with it.
struct GroupDraft: Sendable {
  /// The most people named at once.
  static let mostPeople = 100

  let name: String
  let people: String
  let host: String
  var nameProblem: NameProblem?
  private(set) var peopleProblem: GroupProblem?
  private(set) var hostProblem: GroupProblem?
  private(set) var found: [Person.ID] = []
  private(set) var hostFound: Person.ID?

  init(name: String, people: String, host: String) {
    self.name = name
    self.people = people
    self.host = host
  }

  var isSound: Bool { nameProblem == nil && peopleProblem == nil && hostProblem == nil }

  /// Finds who is meant by each line, and by the host's name. Stops at the first line that names nobody, or
  /// more than one, or whoever is typing.
  mutating func find(among candidates: [Candidate], notBy maker: Person.ID) {
    let lines = people.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return peopleProblem = .nobody }
    guard lines.count <= Self.mostPeople else { return peopleProblem = .tooMany(Self.mostPeople) }
    for line in lines {
      switch person(in: line, among: candidates) {
      case .failure(let problem): return peopleProblem = problem
      case .success(maker): return peopleProblem = .yourself
      case .success(let person): if !found.contains(person) { found.append(person) }
      }
    }
    findHost(among: candidates)
  }

  private mutating func findHost(among candidates: [Candidate]) {
    switch person(in: trimmed(host), among: candidates) {
    case .success(let person) where found.contains(person): hostFound = person
    case .success: hostProblem = .hostIsNoMember
    case .failure(let problem): hostProblem = host.isEmpty ? .hostIsNoMember : problem
    }
  }

  private func person(in line: String, among candidates: [Candidate]) -> Result<Person.ID, GroupProblem> {
    let shown = String(line.prefix(80))
    guard line.unicodeScalars.count <= 300 else { return .failure(.unknown(shown)) }
    let meant = candidates.filter { $0.isNamed(by: line) }
    if meant.count > 1 { return .failure(.several(shown)) }
    return meant.first.map { .success($0.person.id) } ?? .failure(.unknown(shown))
  }
}

extension GroupDraft {
  /// As it was typed.
  init(_ visit: Visit) {
    let form = visit.call.form
    self.init(name: form["name"], people: form["people"], host: form["host"])
  }
}
