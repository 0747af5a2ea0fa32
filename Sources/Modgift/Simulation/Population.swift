import Storage

/// The people of a simulated programme, and those who will follow them.
func population(
  in networks: [[SimulatedPlace]], from start: Day, days: Int, _ assumptions: Assumptions,
  _ chance: inout SeededGenerator
) -> [Actor] {
  var actors: [Actor] = []
  let places = networks.enumerated().flatMap { index, places in places.map { (network: index, place: $0) } }
  for number in 0..<assumptions.trainers {
    // Everyone has one trainer at least; the others are spread by size.
    let home = number < places.count ? places[number] : chance.pick(places)
    guard let home else { break }
    var begins = start
    var isFirst = true
    // Each job through the years: somebody, then whoever follows them.
    while start.distance(to: begins) < days {
      guard let id = Person.ID(number: Int64(actors.count + 1)) else { break }
      var actor = newActor(id, home, from: begins, assumptions, &chance)
      actor.leaves = leaving(after: begins, within: days, assumptions, &chance)
      if isFirst {
        actor.lastSeen = start
        if chance.happens(assumptions.everPost) {
          actor.nextQuestion = start.advanced(by: Int.random(in: 0..<180, using: &chance))
        }
      }
      actors.append(actor)
      guard let leaves = actor.leaves, chance.happens(assumptions.isReplaced) else { break }
      begins = leaves.advanced(by: Int(assumptions.daysToReplace))
      isFirst = false
    }
  }
  return actors
}

/// A place with trainers.
struct SimulatedPlace: Sendable {
  let site: Site.ID
  let facts: PlaceFacts
}

private func newActor(
  _ id: Person.ID, _ home: (network: Int, place: SimulatedPlace), from begins: Day,
  _ assumptions: Assumptions,
  _ chance: inout SeededGenerator
) -> Actor {
  let draw = Double.random(in: 0..<1, using: &chance)
  let voice: Actor.Voice =
    draw < assumptions.core ? .core : draw < assumptions.core + assumptions.regular ? .regular : .reader
  let professions = ["sygeplejerske", "pædagog", "socialrådgiver"]
  var actor = Actor(
    person: id, site: home.place.site, facts: home.place.facts, voice: voice,
    profession: chance.pick(professions) ?? "", network: home.network, begins: begins)
  for year in begins.year...max(begins.year, begins.advanced(by: 730).year) {
    if let july = Day(year: year, month: 7, day: 1) {
      let first = july.advanced(by: Int.random(in: 0...10, using: &chance))
      add(first...first.advanced(by: 20), to: &actor, assumptions, &chance)
    }
    if chance.happens(assumptions.absences), let newYear = Day(year: year, month: 1, day: 1) {
      let first = newYear.advanced(by: Int.random(in: 0..<365, using: &chance))
      let length = Int.random(in: 10...Int(assumptions.daysOfAbsence * 2 - 10), using: &chance)
      add(first...first.advanced(by: length), to: &actor, assumptions, &chance)
    }
  }
  return actor
}

private func add(
  _ days: ClosedRange<Day>, to actor: inout Actor, _ assumptions: Assumptions, _ chance: inout SeededGenerator
) {
  actor.away.append(days)
  if chance.happens(assumptions.saysAway) { actor.saidAway.append(days) }
}

/// When somebody leaves, if they do within the time.
private func leaving(
  after begins: Day, within days: Int, _ assumptions: Assumptions, _ chance: inout SeededGenerator
) -> Day? {
  for week in 1...max(1, days / 7 + 1) where chance.happens(assumptions.turnover / 52) {
    return begins.advanced(by: week * 7)
  }
  return nil
}
