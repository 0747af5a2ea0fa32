import Storage
import Testing

@testable import Modgift

struct ManagerPageTests {
  @Test(arguments: TestEngine.all)
  func `a manager sees where the plan is, what waits for them, and the hours`(engine: TestEngine) async throws
  {
    let world = try await World(on: engine)
    let steps = try await world.startPlan(as: .alice, at: Places.slagelse)
    var mads = try await world.browser(as: .mads)
    let page = try await mads.get("/plan/manager").body
    #expect(page.contains("0 of \(steps.count) steps are done. We are in “Anchor”."))
    let own = try #require(steps.first { $0.ownerRole == .manager })
    #expect(page.contains("<a href=\"/plan/steps/\(own.id)\">") && page.contains("Mads Testesen"))
    #expect(page.contains("There are too few places like yours"))
    let hours = YearHours(steps.map { ($0.shown, false) }, week: 1)
    #expect(page.contains("<td>\(English().hours(hours.year.manager))</td>"))
  }

  @Test(arguments: TestEngine.all)
  func `it is of one's own site alone, and without a plan there is nothing to print`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var mads = try await world.browser(as: .mads)
    #expect(try await mads.get("/plan/manager").location == "/plan")
    try await world.startPlan(as: .charlie, at: Places.roskilde)
    #expect(try await mads.get("/plan/manager?site=\(Places.roskilde)").status == 404)
    var dana = try await world.browser(as: .dana)
    #expect(try await dana.get("/plan/manager?site=\(Places.roskilde)").status == 404)
  }

  @Test func `it takes no more statements where others have plans`() async throws {
    let world = try await World(on: .sqlite)
    try await world.startPlan(as: .alice, at: Places.slagelse)
    let mads = try await world.browser(as: .mads)
    let one = try await world.statements(for: "/plan/manager", as: mads, showManagerPage)
    try await world.startPlan(as: .charlie, at: Places.roskilde)
    try await world.startPlan(as: .helle, at: Places.greve)
    _ = try await world.statements(for: "/plan/manager", as: mads, showManagerPage)
    let three = try await world.statements(for: "/plan/manager", as: mads, showManagerPage)
    #expect(three <= one && three <= 12, "\(one), then \(three) statements")
  }
}
