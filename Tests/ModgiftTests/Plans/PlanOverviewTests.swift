import Spreadsheet
import Storage
import Testing

@testable import Modgift

struct PlanOverviewTests {
  @Test(arguments: TestEngine.all)
  func `the coordinator sees where each site is, and nobody else has the pages`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    #expect(try await dana.get("/programme/plans").body.contains("Nobody has a plan yet"))
    try await world.startPlan(as: .alice, at: Places.slagelse)
    let page = try await dana.get("/programme/plans")
    #expect(page.status == 200)
    #expect(page.body.contains("aria-label=\"Slagelse: Anchor\""))
    #expect(page.body.contains("aria-label=\"Odense: no plan yet\""))
    #expect(page.body.contains("<b>1</b><span>plans</span>"))
    for person in Cast.allCases where person != .dana && person != .gorm {
      var browser = try await world.browser(as: person)
      for path in ["/programme/plans", "/programme/plans/steps", "/programme/plans/still"] {
        #expect(try await browser.get(path).status == (person == .frida ? 303 : 404), "\(person) \(path)")
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func `a step that is done shows at once, whoever looked before`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let steps = try await world.startPlan(as: .alice, at: Places.slagelse)
    var dana = try await world.browser(as: .dana)
    #expect(try await dana.get("/programme/plans").body.contains("0 of \(steps.count)"))
    var alice = try await world.browser(as: .alice)
    let done = try await alice.post(
      "/plan/steps/\(steps[0].id)/completion", ["evidence": "2025-12-01", "revision": "\(steps[0].revision)"])
    #expect(done.status == 303)
    #expect(try await dana.get("/programme/plans").body.contains("1 of \(steps.count)"))
    let table = try await dana.get("/programme/plans/steps").body
    #expect(table.contains("1 of 1"))
  }

  @Test(arguments: TestEngine.all)
  func `a plan that stands still is named with the barrier it gave and none of its own words`(
    engine: TestEngine
  )
    async throws
  {
    let world = try await World(on: engine)
    let steps = try await world.startPlan(as: .alice, at: Places.slagelse)
    let step = try #require(steps.first { !$0.shown.barriers.isEmpty })
    let barrier = try #require(step.shown.barriers.first)
    var alice = try await world.browser(as: .alice)
    let stuck = try await alice.post(
      "/plan/steps/\(step.id)/obstacle",
      ["barrier": barrier.text, "note": "Our own words", "revision": "\(step.revision)"])
    #expect(stuck.status == 303)
    var dana = try await world.browser(as: .dana)
    #expect(try await dana.get("/programme/plans/still").body.contains("No plan stands still."))
    world.clock.advance(by: .days(80))
    dana = try await world.browser(as: .dana)
    let page = try await dana.get("/programme/plans/still").body
    let name = try #require(BuiltInModels.all.lazy.compactMap { $0.barrier(barrier) }.first?.name[.english])
    #expect(page.contains("Slagelse") && page.contains(name))
    #expect(!page.contains("Our own words"))
  }

  @Test(arguments: TestEngine.all)
  func `states and days leave with a codebook that names every column and every code`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let steps = try await world.startPlan(as: .alice, at: Places.slagelse)
    var dana = try await world.browser(as: .dana)
    let text = try await dana.post("/programme/plans/export", ["file": "steps"])
    let lines = text.body.split(separator: "\r\n")
    #expect(lines.count == steps.count + 1)
    #expect(lines.first == "\u{FEFF}" + PlanTables.stepColumns.map(\.rawValue).joined(separator: ";"))
    #expect(
      lines[1].hasPrefix("0330;Slagelse;Sjælland;naloxone;1;2025-12-08;1;\(steps[0].step.text);anchor;open;"))
    let codebook = try await dana.post("/programme/plans/export", ["file": "codebook"]).body
    for column in PlanColumn.allCases { #expect(codebook.contains(";\(column.rawValue);")) }
    for step in steps { #expect(codebook.contains(";step;text;\(step.step.text);")) }
    #expect(try await dana.post("/programme/plans/export", ["file": "nonsense"]).status == 404)
    #expect(try await world.acts().filter { $0 == "programme-exported" }.count == 2)
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.post("/programme/plans/export", ["file": "steps"]).status == 404)
  }

  @Test func `the workbook reads again with days as days and numbers as numbers`() async throws {
    let world = try await World(on: .sqlite)
    try await world.startPlan(as: .alice, at: Places.slagelse)
    let bytes = try await world.seeing(as: .dana) { visit in
      let content = try OverviewContent(visit)
      return try planWorkbook(
        content.tables(visit), Codebook(models: [content.model], phrases: visit.phrases), visit.phrases
      ).officeOpenBytes()
    }
    let book = try Workbook(reading: bytes, named: "x")
    #expect(book.sheets.map(\.name) == ["steps", "plans", "codebook"])
    let first = book.sheets[0].rows[1].cells
    #expect(
      first[0] == .text("0330") && first[5] == .day(year: 2025, month: 12, day: 8) && first[6] == .number(1))
    #expect(book.sheets[1].rows.count == 2)
  }

  @Test(arguments: TestEngine.all)
  func `the overview takes as many statements for many plans as for one`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    try await world.startPlan(as: .alice, at: Places.slagelse)
    let dana = try await world.browser(as: .dana)
    let one = try await world.statements(for: "/programme/plans", as: dana, showPlansOverview)
    try await world.startPlan(as: .charlie, at: Places.roskilde)
    try await world.startPlan(as: .helle, at: Places.greve)
    let three = try await world.statements(for: "/programme/plans", as: dana, showPlansOverview)
    let again = try await world.statements(for: "/programme/plans", as: dana, showPlansOverview)
    #expect(three <= one && again <= 7, "\(one), \(three), \(again) statements")
  }
}
