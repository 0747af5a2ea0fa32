import Storage

/// Deals a plan's steps out to the people of a site.
struct Owners: Sendable {
  /// Everybody who works there, managers among them.
  let people: [SitePerson]
  /// Who coordinates there.
  let lead: Person.ID?

  /// Whom each step falls to; nobody where the site has nobody in that role. Steps for trainers go one by one to
  /// whoever has the fewest minutes so far, in the order of the weeks, so that all get their share.
  func dealt(_ steps: [Step]) -> [Step.ID: Person.ID] {
    let trainers = people.filter { $0.kind == .trainer }.once.map(\.id)
    var minutes = Dictionary(trainers.map { ($0, 0) }) { first, _ in first }
    var owners: [Step.ID: Person.ID] = [:]
    for step in steps.sorted(by: { ($0.week, $0.id) < ($1.week, $1.id) }) {
      guard let owner = owner(of: step, trainers, minutes) else { continue }
      owners[step.id] = owner
      if step.owner == .trainer { minutes[owner, default: 0] += step.minutes.trainer * max(1, step.times) }
    }
    return owners
  }

  private func owner(
    of step: Step, _ trainers: [Person.ID], _ minutes: [Person.ID: Int]
  ) -> Person.ID? {
    switch step.owner {
    case .manager: people.first { $0.kind == .manager }?.id
    case .lead: lead
    case .trainer: trainers.min { minutes[$0, default: 0] < minutes[$1, default: 0] }
    }
  }

  /// Who could take a step on: everybody who works there, each once.
  var candidates: [SitePerson] { people.once }
}
