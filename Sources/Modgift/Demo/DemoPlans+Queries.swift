import Storage

/// A place as plans of the demo are made from it.
struct DemoPlace: Sendable, RowDecodable {
  let id: Site.ID
  let code: String
  let population: Int
  let hectares: Int

  init(from row: inout Row) throws {
    id = try row.next()
    code = try row.next()
    population = try row.next()
    hectares = try row.next()
  }

  var density: Int { hectares > 0 ? population * 100 / hectares : 0 }
  var isIsland: Bool { ["0411", "0492", "0563", "0741", "0825", "0400"].contains(code) }

  static func all(in db: Transaction) throws -> [Site.ID: DemoPlace] {
    let places = try db.all(
      DemoPlace.self, "SELECT id, code, coalesce(population, 0), coalesce(area_hectares, 0) FROM site")
    return Dictionary(places.map { ($0.id, $0) }) { first, _ in first }
  }
}

/// What somebody answered in the follow-up when naloxone was not, or only partly, under way.
struct DemoReason: Sendable, RowDecodable {
  let site: Site.ID
  let person: Person.ID
  let words: String

  init(from row: inout Row) throws {
    site = try row.next()
    person = try row.next()
    words = try row.next()
  }

  static func all(in db: Transaction) throws -> [Site.ID: [DemoReason]] {
    let reasons = try db.all(
      DemoReason.self,
      """
      SELECT role.site_id, follow_up.person_id, follow_up.reason FROM follow_up
      JOIN role ON role.person_id = follow_up.person_id AND role.kind = 'trainer'
      WHERE follow_up.under_way <> 'yes' AND follow_up.reason <> ''
      ORDER BY follow_up.asked_on DESC, follow_up.person_id
      """)
    return Dictionary(grouping: reasons, by: \.site)
  }
}

/// What stands behind an answer: a barrier of the model's, and where it is met.
struct DemoCause: Sendable {
  let barrier: KnownBarrier.ID
  let step: Step.ID

  init?(_ barrier: String, at step: String) {
    guard let barrier = KnownBarrier.ID(barrier), let step = Step.ID(step) else { return nil }
    (self.barrier, self.step) = (barrier, step)
  }

  /// Whether a step is the one, or, where rules have put another in its place, meets the same barrier.
  func holds(_ step: Step) -> Bool { step.id == self.step && step.barriers.contains(barrier) }
}

extension DemoReason {
  /// The barrier that the words name.
  var cause: DemoCause? {
    switch words {
    case "For få borgere til et hold": DemoCause("too-few", at: "book-first-course")
    case "Mangler aftale om ordination og udlevering": DemoCause("who-may-order", at: "settle-path")
    case "Ingen at sparre med": DemoCause("no-sparring", at: "join-network")
    case "Ingen penge til kit": DemoCause("no-money", at: "order-kits")
    case "Ledelsen har ikke taget stilling": DemoCause("partners-look-away", at: "decide")
    case "Min kollega er stoppet": DemoCause("trainer-leaves", at: "train-trainers")
    case "Ikke prioriteret i en travl hverdag": DemoCause("busy-day", at: "set-hours")
    case "Føler mig usikker – for lang tid siden kurset": DemoCause("long-gap", at: "dry-run")
    case "Borgerne møder ikke op": DemoCause("no-shows", at: "invite")
    default: nil
    }
  }
}
