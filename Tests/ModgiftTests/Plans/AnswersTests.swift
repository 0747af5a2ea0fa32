import Storage
import Testing

@testable import Modgift

/// The answers a plan stands on, and who coordinates, changed after the start.
struct AnswersTests {
  @Test(arguments: TestEngine.all)
  func `another answer shows which rules choose otherwise, before anything changes`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let before = try await world.startPlan(as: .alice, at: Places.slagelse)
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.get("/plan").body.contains("/plan/answers?site="))
    let form = try await alice.get("/plan/answers")
    #expect(form.status == 200 && form.body.contains("value=\"120\""))
    let page = try await alice.get(address(["treated": "8"]))
    #expect(page.status == 200 && page.body.contains("Nothing has changed yet"))
    #expect(page.body.contains("This now goes for you") && page.body.contains("You have 8 in treatment"))
    #expect(page.body.contains("This goes for you no more"))
    #expect(page.boxes("take").count > 10 && page.boxes("step").count > 3)
    let after = try await world.steps(of: Places.slagelse, as: .mads)
    #expect(snapshots(after) == snapshots(before))
    let same = try await alice.get(address([:]))
    #expect(same.body.contains("No step becomes another") && same.boxes("take").isEmpty)
  }

  @Test(arguments: TestEngine.all)
  func `what is taken changes, what is left stays, and so do own words and what is done`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let before = try await world.startPlan(as: .alice, at: Places.slagelse)
    var alice = try await world.browser(as: .alice)
    let done = try #require(before.first { $0.step == "course-calendar" })
    let left = try #require(before.first { $0.step == "set-hours" })
    _ = try await alice.post("/plan/steps/\(done.id)/completion", ["evidence": "2025-12-01"])
    let own = try #require(before.first { $0.step == "ask-citizens" })
    var fields = try await world.fittingFields(of: own, as: .alice)
    fields["do"] = "Ask them at the breakfast"
    _ = try await alice.post("/plan/fit/\(own.id)", fields)
    let page = try await alice.get(address(["treated": "8"]))
    #expect(page.body.contains("You have changed this yourselves"))
    let taken = page.boxes("take").filter {
      !$0.value.hasPrefix("ask-citizens.") && $0.value != "set-hours.why"
    }
    let saved = try await alice.post(
      "/plan/answers", list: page.carried + taken + page.boxes("step").filter { $0.value != "set-hours" })
    #expect(saved.status == 303 && saved.location?.contains("said=answersChanged") == true)
    let after = try await world.steps(of: Places.slagelse, as: .mads)
    #expect(after.first { $0.id == done.id }?.state == .done)
    #expect(after.first { $0.id == left.id }?.shown.why == left.shown.why)
    #expect(after.first { $0.id == own.id }?.shown.bullets.english == ["Ask them at the breakfast"])
    #expect(after.first { $0.step == "choose-form" }?.shown.title.english.contains("one-to-one talk") == true)
    #expect(after.contains { $0.step == "share-with-neighbour" })
    #expect(!after.contains { $0.step == "receive-kits" })
    let plan = try await plan(in: world)
    #expect(plan.answers["treated"]?.value == .number(8) && plan.answers["provider"]?.value == .choice("own"))
    let again = try await alice.get(address(["treated": "8"]))
    #expect(again.body.contains("No step becomes another"))
    #expect(try await alice.get("/plan/history").body.contains("Alice Testesen changed your answers"))
  }

  @Test(arguments: TestEngine.all)
  func `it is taken back as a whole, by anybody of the site, and only once`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let before = try await world.startPlan(as: .alice, at: Places.slagelse)
    var alice = try await world.browser(as: .alice)
    var mads = try await world.browser(as: .mads)
    try await takeAll(address(["treated": "8", "peers": "yes"]), &alice)
    let undo = ["site": Places.slagelse.description, "number": "2"]
    #expect(try await mads.get("/plan").body.contains("/plan/answers/reversal"))
    #expect(try await mads.post("/plan/answers/reversal", undo).status == 303)
    #expect(snapshots(try await world.steps(of: Places.slagelse, as: .mads)) == snapshots(before))
    #expect(try await plan(in: world).answers["treated"]?.value == .number(120))
    #expect(try await mads.post("/plan/answers/reversal", undo).status == 409)
    try await takeAll(address(["treated": "8"]), &alice)
    let touched = try #require(
      try await world.steps(of: Places.slagelse, as: .alice).first { $0.step == "share-with-neighbour" })
    _ = try await alice.post("/plan/steps/\(touched.id)/postponement", ["later": "2026-01-15"])
    let late = try await mads.post("/plan/answers/reversal", undo.merging(["number": "4"]) { $1 })
    #expect(late.status == 409 && late.body.contains("Nothing is lost"))
  }

  @Test(arguments: TestEngine.all)
  func `who coordinates can be somebody else, and the open steps go along where that is wanted`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    let before = try await world.startPlan(as: .alice, at: Places.slagelse)
    var alice = try await world.browser(as: .alice)
    let leads = before.filter { $0.ownerRole == .lead }.map(\.id)
    #expect(!leads.isEmpty)
    #expect(try await plan(in: world).lead == Cast.alice.id)
    let page = try await alice.get(address(["lead": Cast.mads.id.description]))
    #expect(page.body.contains("\(leads.count) open steps over to Mads Testesen"))
    let kept = try await alice.post("/plan/answers", list: page.carried)
    #expect(kept.status == 303)
    #expect(try await plan(in: world).lead == Cast.mads.id)
    #expect(try await owners(of: leads, in: world) == [Cast.alice.id])
    _ = try await alice.post(
      "/plan/answers/reversal", ["site": Places.slagelse.description, "number": "2"])
    #expect(try await plan(in: world).lead == Cast.alice.id)
    try await takeAll(address(["lead": Cast.mads.id.description]), &alice)
    #expect(try await owners(of: leads, in: world) == [Cast.mads.id])
  }

  @Test(arguments: TestEngine.all)
  func `an answer that can't be is refused, and a plan that has moved is looked at again`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let steps = try await world.startPlan(as: .alice, at: Places.slagelse)
    var alice = try await world.browser(as: .alice)
    let wrong = try await alice.get(address(["treated": "many"]))
    #expect(wrong.status == 422 && wrong.body.contains("value=\"many\""))
    let page = try await alice.get(address(["treated": "8"]))
    _ = try await alice.post("/plan/steps/\(steps[0].id)/postponement", ["later": "2026-01-15"])
    let stale = try await alice.post("/plan/answers", list: page.carried + page.boxes("take"))
    #expect(stale.status == 409 && stale.body.contains("name=\"treated\" value=\"8\""))
    #expect(try await plan(in: world).answers["treated"]?.value == .number(120))
    for person in [Cast.bob, .dana, .eva, .charlie] {
      var browser = try await world.browser(as: person)
      #expect(try await browser.get(address(["treated": "8"])).status == 404, "\(person)")
      #expect(try await browser.post("/plan/answers", list: page.carried).status == 404, "\(person)")
      let undo = ["site": Places.slagelse.description, "number": "2"]
      #expect(try await browser.post("/plan/answers/reversal", undo).status == 404, "\(person)")
    }
  }

  private func address(_ changes: [String: String]) -> String {
    var fields = World.answers(for: Places.slagelse).merging(changes) { $1 }
    fields["start"] = nil
    return "/plan/answers?" + fields.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "&")
  }

  private func takeAll(_ address: String, _ browser: inout Browser) async throws {
    let page = try await browser.get(address)
    let boxes = ["take", "step", "handover"].flatMap(page.boxes)
    let saved = try await browser.post("/plan/answers", list: page.carried + boxes)
    #expect(saved.status == 303)
  }

  private func plan(in world: World) async throws -> Plan {
    try await world.seeing(as: .mads) { visit in
      guard let plan = try Plan.at(Places.slagelse, visit.sight) else { throw TestError("no plan") }
      return plan
    }
  }

  private func owners(of steps: [PlanStep.ID], in world: World) async throws -> Set<Person.ID?> {
    Set(
      try await world.steps(of: Places.slagelse, as: .mads).filter { steps.contains($0.id) }.map(\.owner))
  }

  private func snapshots(_ steps: [PlanStep]) -> [StepSnapshot] {
    steps.map { StepSnapshot($0, withWords: true) }
  }
}
