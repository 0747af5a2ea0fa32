import Storage

@testable import Modgift

extension World {
  /// Starts the plan of a site as one of its people would, and returns its steps in order.
  @discardableResult
  func startPlan(as person: Cast, at site: Site.ID, with changes: [String: String] = [:]) async throws
    -> [PlanStep]
  {
    var browser = try await browser(as: person)
    let reply = try await browser.post(
      "/plan", World.answers(for: site).merging(changes) { _, other in other })
    guard reply.status == 303 else { throw TestError("no plan was made: \(reply.status) \(reply.body)") }
    return try await steps(of: site, as: person)
  }

  /// The fields of the last screen with a middle-sized place's answers.
  static func answers(for site: Site.ID) -> [String: String] {
    [
      "site": site.description, "treated": "120", "provider": "own", "density": "150", "island": "no",
      "trainers": "2", "contact-points": "yes", "peers": "no", "start": "2025-12-08",
    ]
  }

  /// The steps of a site's plan, as one of its people sees them.
  func steps(of site: Site.ID, as person: Cast) async throws -> [PlanStep] {
    try await seeing(as: person) { visit in
      guard let plan = try Plan.at(site, visit.sight) else { throw TestError("no plan") }
      return try plan.steps(visit.sight)
    }
  }

  /// The fields of a step's fitting page as they stand there.
  func fittingFields(of step: PlanStep, as person: Cast) async throws -> [String: String] {
    try await seeing(as: person) { visit in
      let step = try PlanStep.required(step.id, visit.sight)
      let form = FitForm(step, try PlanContent(try Plan.holding(step, in: visit.db), visit))
      return [
        "title": form.title, "why": form.why, "do": form.lines, "done": form.done, "due": form.due,
        "owner": form.owner, "minutes": form.minutes,
      ]
    }
  }

  /// Reads with somebody's eyes.
  func seeing<Value: Sendable>(
    as person: Cast, _ body: @escaping @Sendable (Visit) throws -> Value
  ) async throws -> Value {
    let call = call("/", as: try await browser(as: person))
    let reception = reception
    return try await database.read { db in
      guard let visit = try reception.signedInVisit(call, in: db) else { throw TestError("not signed in") }
      return try body(visit)
    }
  }
}
