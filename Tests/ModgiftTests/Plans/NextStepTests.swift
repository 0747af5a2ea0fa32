import Storage
import Testing

@testable import Modgift

/// The next step, one at a time: done, not yet, stuck, and taken back.
struct NextStepTests {
  @Test(arguments: TestEngine.all)
  func `from the home page to done in two presses`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let step = try await firstStep(in: world)
    var mads = try await world.browser(as: .mads)
    let home = try await mads.get("/")
    #expect(home.body.contains("Your next step") && home.body.contains("href=\"/plan/steps/\(step.id)\""))
    let page = try await mads.get("/plan/steps/\(step.id)")
    #expect(page.status == 200 && page.body.contains("action=\"/plan/steps/\(step.id)/completion\""))
    let done = try await mads.post("/plan/steps/\(step.id)/completion", evidence(for: step))
    #expect(done.status == 303 && done.location?.contains("said=stepDone") == true)
    let after = try await world.steps(of: Places.slagelse, as: .mads).first { $0.id == step.id }
    #expect(after?.state == .done && after?.doneBy == Cast.mads.id)
    #expect(!(try await mads.get("/").body.contains("href=\"/plan/steps/\(step.id)\"")))
  }

  @Test(arguments: TestEngine.all)
  func `done asks for the evidence the step names and gives back what was typed`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let steps = try await world.startPlan(as: .alice, at: Places.slagelse)
    var alice = try await world.browser(as: .alice)
    for (evidence, wrong, words) in [
      (Evidence.number, "many", "Write a number"), (.date, "1821-01-01", "Write a day"),
      (.line, "010180-1232", "010180-1232"), (.people, "", "Choose at least one"),
    ] {
      guard let step = steps.first(where: { $0.shown.evidence == evidence }) else { continue }
      let reply = try await alice.post("/plan/steps/\(step.id)/completion", ["evidence": wrong])
      #expect(reply.status == 422 && reply.body.contains(words), "\(evidence)")
    }
    #expect(try await world.steps(of: Places.slagelse, as: .alice).allSatisfy { $0.state == .open })
  }

  @Test(arguments: TestEngine.all)
  func `two who tick the same step count once, and nothing is lost`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let step = try await firstStep(in: world)
    var alice = try await world.browser(as: .alice)
    var mads = try await world.browser(as: .mads)
    var fields = evidence(for: step)
    fields["seen"] = String(step.revision)
    _ = try await alice.post("/plan/steps/\(step.id)/completion", fields)
    let second = try await mads.post("/plan/steps/\(step.id)/completion", fields)
    #expect(second.status == 303 && second.location?.contains("said=stepWasDone") == true)
    let late = try await mads.post(
      "/plan/steps/\(step.id)/obstacle",
      ["seen": String(step.revision), "barrier": "", "note": "No time for it at all"])
    #expect(late.status == 409 && late.body.contains("Alice Testesen did"))
    #expect(late.body.contains("No time for it at all") && late.body.contains("Nothing of yours is lost"))
    let events = try await world.seeing(as: .alice) { try PlanEventLine.latest(10, of: step.plan, $0.sight) }
    #expect(events.map(\.act) == [.finished, .started])
  }

  @Test(arguments: TestEngine.all)
  func `two who press done at the same moment count once`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let step = try await firstStep(in: world)
    let browsers = [try await world.browser(as: .alice), try await world.browser(as: .mads)]
    let fields = evidence(for: step)
    let said = try await withThrowingTaskGroup(of: String.self) { group in
      for browser in browsers {
        group.addTask {
          var browser = browser
          return try await browser.post("/plan/steps/\(step.id)/completion", fields).location ?? ""
        }
      }
      return try await group.reduce(into: [String]()) { $0.append($1) }
    }
    #expect(said.filter { $0.contains("said=stepDone") }.count == 1)
    #expect(said.filter { $0.contains("said=stepWasDone") }.count == 1)
    let events = try await world.seeing(as: .alice) { try PlanEventLine.latest(10, of: step.plan, $0.sight) }
    #expect(events.map(\.act) == [.finished, .started])
  }

  @Test(arguments: TestEngine.all)
  func `what was done can be taken back, by anybody at the site`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let step = try await firstStep(in: world)
    var alice = try await world.browser(as: .alice)
    var mads = try await world.browser(as: .mads)
    _ = try await alice.post("/plan/steps/\(step.id)/completion", evidence(for: step))
    let undone = try await mads.post("/plan/steps/\(step.id)/reversal", ["number": "2"])
    #expect(undone.status == 303 && undone.location?.contains("said=undone") == true)
    let after = try await world.steps(of: Places.slagelse, as: .alice).first { $0.id == step.id }
    #expect(after?.state == .open && after?.doneOn == nil && after?.dueOn == step.dueOn)
    #expect(try await mads.post("/plan/steps/\(step.id)/reversal", ["number": "2"]).status == 409)
    #expect(try await mads.post("/plan/steps/\(step.id)/reversal", ["number": "1"]).status == 409)
  }

  @Test(arguments: TestEngine.all)
  func `not yet asks when, and moves the day`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let step = try await firstStep(in: world)
    var mads = try await world.browser(as: .mads)
    let none = try await mads.post("/plan/steps/\(step.id)/postponement", ["later": ""])
    #expect(none.status == 422 && none.body.contains("Fill this in"))
    let past = try await mads.post("/plan/steps/\(step.id)/postponement", ["later": "1921-01-01"])
    #expect(past.status == 422 && past.body.contains("Choose a day from"))
    let moved = try await mads.post(
      "/plan/steps/\(step.id)/postponement", ["later": "2026-01-15", "note": "The meeting was moved"])
    #expect(moved.status == 303)
    let after = try await world.steps(of: Places.slagelse, as: .mads).first { $0.id == step.id }
    #expect(after?.dueOn == Day(iso: "2026-01-15"))
    #expect(try await mads.get("/plan/steps/\(step.id)").body.contains("The meeting was moved"))
  }

  @Test(arguments: TestEngine.all)
  func `who is stuck gets what helped others, a ready question and people to ask`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let steps = try await world.startPlan(as: .alice, at: Places.slagelse)
    let step = try #require(steps.first { !$0.shown.barriers.isEmpty })
    let theirs = try await world.startPlan(as: .bob, at: Places.kalundborg)
    let same = try #require(theirs.first { $0.step == step.step })
    var bob = try await world.browser(as: .bob)
    _ = try await bob.post("/plan/steps/\(same.id)/completion", evidence(for: same))
    var alice = try await world.browser(as: .alice)
    let told = try await alice.post(
      "/plan/steps/\(step.id)/obstacle",
      ["barrier": step.shown.barriers[0].text, "note": "Nobody answers the telephone"])
    #expect(told.status == 303 && told.location == "/plan/steps/\(step.id)#help")
    let page = try await alice.get("/plan/steps/\(step.id)").body
    #expect(page.contains("What helped others") && page.contains("/plan/steps/\(step.id)/question"))
    #expect(page.contains("Bob Testesen") && page.contains("took the step on"))
    let question = try await alice.get("/plan/steps/\(step.id)/question").body
    #expect(
      question.contains("What is in the way with us") && !question.contains("Nobody answers the telephone"))
  }

  @Test(arguments: TestEngine.all)
  func `nobody is asked more than twice a month, and who opts out is left alone`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let steps = try await world.startPlan(as: .alice, at: Places.slagelse)
    let step = try #require(steps.first { !$0.shown.barriers.isEmpty })
    let theirs = try await world.startPlan(as: .bob, at: Places.kalundborg)
    let same = try #require(theirs.first { $0.step == step.step })
    var bob = try await world.browser(as: .bob)
    _ = try await bob.post("/plan/steps/\(same.id)/completion", evidence(for: same))
    var alice = try await world.browser(as: .alice)
    _ = try await alice.post("/plan/steps/\(step.id)/obstacle", ["barrier": "", "note": "No idea"])
    let ask = ["person": Cast.bob.id.description, "note": "How did you do it?"]
    for time in 1...2 {
      let asked = try await alice.post("/plan/steps/\(step.id)/askings", ask)
      #expect(asked.status == 303, "\(time)")
    }
    #expect(try await bob.get("/notices").body.contains("asked you a question"))
    #expect(try await bob.get("/rooms").body.contains("Alice Testesen"))
    #expect(try await alice.post("/plan/steps/\(step.id)/askings", ask).status == 422)
    world.clock.advance(by: .days(40))
    #expect(try await alice.get("/plan/steps/\(step.id)").body.contains("Ask Bob"))
    _ = try await bob.post("/me/help", ["pause": "yes"])
    #expect(try await bob.get("/me").body.contains("You are not suggested"))
    #expect(!(try await alice.get("/plan/steps/\(step.id)").body.contains("Ask Bob")))
  }

  @Test(arguments: TestEngine.all)
  func `a step is another site's secret, and so is what can be done with it`(engine: TestEngine) async throws
  {
    let world = try await World(on: engine)
    let step = try await firstStep(in: world)
    for person in [Cast.bob, .charlie, .dana, .eva, .nina] {
      var browser = try await world.browser(as: person)
      for path in ["", "/question"] {
        #expect(try await browser.get("/plan/steps/\(step.id)\(path)").status == 404, "\(person)\(path)")
      }
      for act in ["completion", "postponement", "obstacle", "release", "reversal", "askings", "question"] {
        let reply = try await browser.post(
          "/plan/steps/\(step.id)/\(act)", ["evidence": "x", "later": "2026-01-01"])
        #expect(reply.status == 404, "\(person) \(act)")
      }
      #expect(try await browser.get("/plan/fit/\(step.id)").status == 404)
      #expect(try await browser.get("/plan?site=\(Places.slagelse)").status == 404)
    }
  }

  @Test(arguments: TestEngine.all)
  func `a question sent from a step is tied to it, and each side shows the other`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let step = try await firstStep(in: world)
    var alice = try await world.browser(as: .alice)
    let sent = try await alice.post(
      "/plan/steps/\(step.id)/question",
      ["space": Rooms.west.description, "title": "How did you decide?", "body": "We wonder.", "once": "abc"])
    let topic = try #require(sent.location)
    #expect(try await alice.get(topic).body.contains("/plan/steps/\(step.id)"))
    #expect(try await alice.get("/plan/steps/\(step.id)").body.contains("How did you decide?"))
    let charlies = try await world.startPlan(as: .charlie, at: Places.roskilde)
    let same = try #require(charlies.first { $0.step == step.step })
    var charlie = try await world.browser(as: .charlie)
    #expect(!(try await charlie.get("/plan/steps/\(same.id)").body.contains("How did you decide?")))
    var mads = try await world.browser(as: .mads)
    #expect(try await mads.get("\(topic)/steps").status == 404)
    let untied = try await alice.post("\(topic)/steps", [:])
    #expect(untied.status == 303)
    #expect(!(try await alice.get("/plan/steps/\(step.id)").body.contains("How did you decide?")))
  }

  @Test(arguments: TestEngine.all)
  func `a step's page and the plan take few statements`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    _ = try await firstStep(in: world)
    let alice = try await world.browser(as: .alice)
    #expect(try await world.statements(for: "/plan", as: alice, showPlan) <= 12)
    #expect(try await world.statements(for: "/plan/year", as: alice, showPlanYear) <= 10)
    let atHome = try await world.statements(for: "/", as: alice, showHome)
    #expect(atHome <= 30)
  }

  private func firstStep(in world: World) async throws -> PlanStep {
    let steps = try await world.startPlan(as: .alice, at: Places.slagelse)
    return try #require(NextStep(steps: steps).ordered(for: Cast.mads.id).first)
  }

  private func evidence(for step: PlanStep) -> [String: String] {
    switch step.shown.evidence {
    case .nothing: [:]
    case .date: ["evidence": "2025-12-01"]
    case .number: ["evidence": "12"]
    case .line: ["evidence": "It is decided"]
    case .people: ["evidence": Cast.alice.id.description]
    }
  }
}
