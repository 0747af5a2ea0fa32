import ArgumentParser
import Storage
import Testing

@testable import Modgift

/// The engine knows nothing of naloxone: a programme that is about something else begins with a model of its own.
struct OtherProgrammeTests {
  @Test func `which model a programme begins with is chosen when it is created`() async throws {
    let options = try SettingsOptions.parse(["--model", "peer-group"])
    #expect(try options.settings([:]).model == "peer-group")
    #expect(throws: SettingsError.self) { try SettingsOptions.parse(["--model", "gardening"]).settings([:]) }
    let world = try await World(on: .sqlite)
    let model = try await world.database.write { db in
      try db.run("DELETE FROM model_version")
      try ModelVersion.publishBuiltIn("peer-group", at: World.start, in: db)
      return try ModelVersion.latest(in: db)?.model
    }
    #expect(model == "peer-group")
  }

  @Test(arguments: TestEngine.all)
  func `a peer group is planned like anything else, and no word of naloxone is in it`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    try await world.database.write { db in
      try db.run("DELETE FROM model_version")
      try ModelVersion.publishBuiltIn("peer-group", at: World.start, in: db)
    }
    var alice = try await world.browser(as: .alice)
    let first = try await alice.get("/plan/start?site=\(Places.slagelse)").body
    #expect(first.contains("action=\"/plan/start\"") && !first.contains("substitution"))
    let made = try await alice.post(
      "/plan",
      [
        "site": Places.slagelse.description, "volunteers": "1", "held-before": "no", "host": "municipality",
        "referrals": "no", "density": "150", "island": "no", "companionship": "yes", "start": "2026-01-05",
      ])
    #expect(made.status == 303)
    let steps = try await world.steps(of: Places.slagelse, as: .alice)
    #expect(steps.contains { $0.step == "borrow-a-leader" } && steps.contains { $0.step == "open-house" })
    for path in ["/plan", "/plan/year", "/plan/manager", "/plan/answers", "/plan/steps/\(steps[0].id)"] {
      let page = try await alice.get(path)
      #expect(page.status == 200 && !page.body.lowercased().contains("naloxon"), "\(path)")
    }
    let stuck = try await alice.post(
      "/plan/steps/\(steps[0].id)/obstacle", ["barrier": "", "note": "Nobody has time"])
    #expect(stuck.status == 303)
    #expect(try await alice.get("/plan/steps/\(steps[0].id)").body.contains("You are not alone with it"))
  }
}
