import Storage
import Testing

@testable import Modgift

/// Fitting a plan to the site, its history, and new versions of the model.
struct FitPlanTests {
  @Test(arguments: TestEngine.all)
  func `what a site rewords stands beside the model's own words`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let step = try #require(try await world.startPlan(as: .alice, at: Places.slagelse).first)
    var alice = try await world.browser(as: .alice)
    let form = try await alice.get("/plan/fit/\(step.id)")
    #expect(form.status == 200)
    var fields = try await world.fittingFields(of: step, as: .alice)
    let original = fields["title"] ?? ""
    fields["title"] = "Decide it at our Monday meeting"
    fields["due"] = "2026-02-06"
    let saved = try await alice.post("/plan/fit/\(step.id)", fields)
    #expect(saved.status == 303)
    let page = try await alice.get("/plan/steps/\(step.id)").body
    #expect(page.contains("Decide it at our Monday meeting") && page.contains(escaped(original)))
    let after = try await world.steps(of: Places.slagelse, as: .mads).first { $0.id == step.id }
    #expect(after?.wording.changed == [.title, .week] && after?.dueOn == Day(iso: "2026-02-06"))
    fields["title"] = original
    _ = try await alice.post("/plan/fit/\(step.id)", fields)
    let back = try await world.steps(of: Places.slagelse, as: .mads).first { $0.id == step.id }
    #expect(back?.wording.changed == [.week])
  }

  @Test(arguments: TestEngine.all)
  func `a core step is kindly not set aside; others are, for a reason`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let steps = try await world.startPlan(as: .alice, at: Places.slagelse)
    let core = try #require(steps.first { $0.wording.based.isCore })
    let other = try #require(steps.first { !$0.wording.based.isCore })
    var alice = try await world.browser(as: .alice)
    let refused = try await alice.post("/plan/fit/\(core.id)/aside", ["reason": "No"])
    #expect(refused.status == 422 && refused.body.contains("This step stays"))
    #expect(try await alice.post("/plan/fit/\(other.id)/aside", ["reason": ""]).status == 422)
    #expect(try await alice.post("/plan/fit/\(other.id)/aside", ["reason": "We have it"]).status == 303)
    #expect(try await alice.get("/plan/steps/\(other.id)").body.contains("We have it"))
    _ = try await alice.post("/plan/fit/\(other.id)/return")
    let after = try await world.steps(of: Places.slagelse, as: .alice).first { $0.id == other.id }
    #expect(after?.state == .open)
  }

  @Test(arguments: TestEngine.all)
  func `a site adds a step of its own, once however often it is pressed`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let before = try await world.startPlan(as: .alice, at: Places.slagelse).count
    var alice = try await world.browser(as: .alice)
    let fields = [
      "site": Places.slagelse.description, "title": "Talk to the night shelter", "due": "2026-01-20",
      "minutes": "15",
      "owner": Cast.alice.id.description, "once": "one",
    ]
    let made = try await alice.post("/plan/fit", fields)
    #expect(made.status == 303)
    let again = try await alice.post("/plan/fit", fields).location ?? "nowhere"
    #expect(made.location?.hasPrefix(again) == true)
    #expect(try await world.steps(of: Places.slagelse, as: .alice).count == before + 1)
    #expect(try await alice.get(made.location ?? "").body.contains("Talk to the night shelter"))
    #expect(
      try await alice.post("/plan/fit", fields.merging(["title": "", "once": "two"]) { $1 }).status == 422)
  }

  @Test(arguments: TestEngine.all)
  func `the plan can be seen as it was on any day`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let step = try #require(try await world.startPlan(as: .alice, at: Places.slagelse).first)
    world.clock.advance(by: .days(3))
    var alice = try await world.browser(as: .alice)
    var fields = try await world.fittingFields(of: step, as: .alice)
    let original = fields["title"] ?? ""
    fields["title"] = "Another wording"
    _ = try await alice.post("/plan/fit/\(step.id)", fields)
    let then = try await alice.get("/plan/history?day=2025-12-02").body
    #expect(then.contains(escaped(original)) && !then.contains("Another wording"))
    #expect(try await alice.get("/plan/history?day=2025-12-04").body.contains("Another wording"))
    #expect(try await alice.get("/plan/history?day=2025-11-01").body.contains("There was no plan yet"))
    #expect(try await alice.get("/plan/history?day=soon").status == 422)
    #expect(try await alice.get("/plan/history").body.contains("Alice Testesen changed"))
  }

  @Test(arguments: TestEngine.all)
  func `a new version is offered step by step, and what is left stays as it was`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let steps = try await world.startPlan(as: .alice, at: Places.slagelse)
    let (mine, theirs) = (steps[0], steps[1])
    var alice = try await world.browser(as: .alice)
    var fields = try await world.fittingFields(of: mine, as: .alice)
    fields["title"] = "Our own title"
    _ = try await alice.post("/plan/fit/\(mine.id)", fields)
    try await world.publish(version: 2, retitling: [mine.step, theirs.step], as: "Retitled")
    #expect(try await alice.get("/plan").body.contains("The model has a new version"))
    let news = try await alice.get("/plan/news").body
    #expect(news.contains("You have changed this yourselves") && news.contains("Our own title"))
    #expect(
      news.contains("value=\"\(theirs.step).title\" checked")
        && !news.contains("value=\"\(mine.step).title\" checked"))
    let version = try #require(news.firstMatch(of: /name="version" value="([^"]+)"/)?.output.1)
    let seen = try #require(news.firstMatch(of: /name="seen" value="([^"]+)"/)?.output.1)
    let stale = try await alice.post(
      "/plan/news", ["site": Places.slagelse.description, "seen": "0", "version": String(version)])
    #expect(stale.status == 409)
    let taken = try await alice.post(
      "/plan/news",
      [
        "site": Places.slagelse.description, "seen": String(seen), "version": String(version),
        "take": "\(theirs.step).title",
      ])
    #expect(taken.status == 303)
    let after = try await world.steps(of: Places.slagelse, as: .alice)
    #expect(after.first { $0.id == theirs.id }?.shown.title.english == "Retitled")
    #expect(after.first { $0.id == mine.id }?.shown.title.english == "Our own title")
    #expect(after.first { $0.id == mine.id }?.wording.based.title.english == "Retitled")
    #expect(after.map(\.id) == steps.map(\.id) && after.map(\.dueOn) == steps.map(\.dueOn))
    #expect(!(try await alice.get("/plan").body.contains("The model has a new version")))
  }

  @Test(arguments: TestEngine.all)
  func `a step that is done stays done in a new version, and can still be taken back`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let step = try #require(try await world.startPlan(as: .alice, at: Places.slagelse).first)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.post("/plan/steps/\(step.id)/completion", ["evidence": "2025-12-01"])
    try await world.publish(version: 2, retitling: [step.step], as: "Retitled")
    let news = try await alice.get("/plan/news")
    #expect(news.body.contains("Steps you have done already (1)"))
    _ = try await alice.post("/plan/news", list: news.carried + news.boxes("take"))
    let after = try await world.steps(of: Places.slagelse, as: .alice).first { $0.id == step.id }
    #expect(after?.state == .done && after?.shown.title.english == "Retitled")
    let number = try #require(after?.revision)
    let undone = try await alice.post("/plan/steps/\(step.id)/reversal", ["number": String(number)])
    #expect(undone.status == 303)
    let open = try await world.steps(of: Places.slagelse, as: .alice).first { $0.id == step.id }
    #expect(open?.state == .open && open?.doneOn == nil && open?.shown.title.english == "Retitled")
  }

  @Test(arguments: TestEngine.all)
  func `only the coordinator publishes, and a form without a file is refused`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    for person in [Cast.alice, .mads, .eva] {
      var browser = try await world.browser(as: person)
      #expect(try await browser.get("/programme/model").status == 403, "\(person)")
      #expect(try await browser.post("/programme/model").status == 403, "\(person)")
    }
    var dana = try await world.browser(as: .dana)
    #expect(try await dana.get("/programme/model").body.contains("Came with the program"))
    #expect(try await dana.post("/programme/model").status == 422)
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}

extension World {
  /// Publishes the built-in model anew, with another title for some steps.
  fileprivate func publish(version: Int, retitling steps: [Step.ID], as title: String) async throws {
    guard let source = BuiltInModels.source(of: "naloxone") else {
      throw TestError("no model")
    }
    var isNext = false
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      if line == "version: 1" { return "version: \(version)" }
      if line.contains("- id: ") { isNext = steps.contains { line.hasSuffix("- id: \($0)") } }
      guard isNext, line.trimmingPrefix(while: { $0 == " " }).hasPrefix("title:") else { return String(line) }
      isNext = false
      return "    title: {da: Nyt navn, en: \(title)}\n    #"
    }
    let text = dropped(after: "    #", in: lines)
    let now = clock.now
    let outcome = try await database.write { db in
      try ModelVersion.publish(
        file: Array(text.utf8), named: "model.yaml", by: nil, at: now.adding(.days(1)),
        among: try ModelVersion.all(in: db), in: db
      )
    }
    guard case .published = outcome else { throw TestError("not published: \(outcome)") }
  }

  /// The text without the lines that the title had before.
  private func dropped(after mark: String, in lines: [String]) -> String {
    var isDropping = false
    var kept: [String] = []
    for line in lines {
      if isDropping, line.hasPrefix("      ") { continue }
      isDropping = line.hasSuffix(mark)
      kept.append(line)
    }
    return kept.joined(separator: "\n")
  }
}
