import Storage
import Testing

@testable import Modgift

/// Those who are asked about a step: what is said of them, and what it counts for that they answer.
struct AskedTests {
  @Test(arguments: TestEngine.all)
  func `an answer in the conversation is noted, told to the asker, and speaks for the helper`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    let (step, topic) = try await asked(in: world)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    #expect(try await alice.get("/plan/steps/\(step.id)").body.contains("You have asked Bob Testesen."))
    #expect(try await alice.get(topic).body.contains("About the step"))
    #expect(try await bob.get(topic).body.contains("You are asked because you have taken the step before"))
    let charlies = try await stuck(.charlie, at: Places.roskilde, in: world)
    var charlie = try await world.browser(as: .charlie)
    #expect(!(try await charlie.get(charlies).body.contains("has helped others with the same")))
    // Her own second line is no answer.
    _ = try await alice.post("\(topic)/posts", ["body": "We have tried the telephone.", "once": "a"])
    #expect(!(try await alice.get("/plan/steps/\(step.id)").body.contains("Answered")))
    _ = try await bob.post("\(topic)/posts", ["body": "Ask on a Monday.", "once": "b"])
    #expect(
      try await alice.get("/plan/steps/\(step.id)").body.contains(
        "You have asked Bob Testesen. Answered: Bob Testesen."))
    #expect(!(try await bob.get(topic).body.contains("You are asked because")))
    #expect(try await charlie.get(charlies).body.contains("has helped others with the same"))
  }

  @Test(arguments: TestEngine.all)
  func `who has answered by telephone says so in one press`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let (step, topic) = try await asked(in: world)
    var bob = try await world.browser(as: .bob)
    var charlie = try await world.browser(as: .charlie)
    #expect(try await charlie.post("\(topic)/asking").status == 404)
    #expect(try await bob.post("\(topic)/asking").status == 303)
    #expect(!(try await bob.get(topic).body.contains("I have answered")))
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.get("/plan/steps/\(step.id)").body.contains("Answered: Bob Testesen."))
  }

  @Test(arguments: TestEngine.all)
  func `a suggestion says how many days the step took there`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let (step, _) = try await asked(in: world)
    var alice = try await world.browser(as: .alice)
    let page = try await alice.get("/plan/steps/\(step.id)").body
    #expect(page.contains("took the step on") && page.contains("it took 12 days in Kalundborg"))
  }

  /// Bob has done a step in twelve days; Alice is stuck at it and has asked him. The step of hers, and where they talk.
  private func asked(in world: World) async throws -> (step: PlanStep, topic: String) {
    let theirs = try await world.startPlan(as: .bob, at: Places.kalundborg)
    let same = try #require(theirs.first { $0.step == "decide" })
    world.clock.advance(by: .days(30))
    var bob = try await world.browser(as: .bob)
    let done = try await bob.post("/plan/steps/\(same.id)/completion", ["evidence": "2025-12-20"])
    #expect(done.status == 303)
    let path = try await stuck(.alice, at: Places.slagelse, in: world)
    var alice = try await world.browser(as: .alice)
    let ask = ["person": Cast.bob.id.description, "note": "How did you do it?"]
    #expect(try await alice.post("\(path)/askings", ask).status == 303)
    let step = try #require(
      try await world.steps(of: Places.slagelse, as: .alice).first { $0.step == "decide" })
    let page = try await alice.get(path).body
    let topic = try #require(page.firstMatch(of: /href="(\/topics\/[0-9a-z]{13})/)?.output.1)
    return (step, String(topic))
  }

  /// Somebody who is stuck at the first step, and the address of it.
  private func stuck(_ person: Cast, at site: Site.ID, in world: World) async throws -> String {
    let steps = try await world.startPlan(as: person, at: site, with: ["start": "2026-01-05"])
    let step = try #require(steps.first { $0.step == "decide" })
    var browser = try await world.browser(as: person)
    _ = try await browser.post("/plan/steps/\(step.id)/obstacle", ["barrier": "", "note": "No idea"])
    return "/plan/steps/\(step.id)"
  }
}
