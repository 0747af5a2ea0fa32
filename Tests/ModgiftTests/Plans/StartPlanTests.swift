import Storage
import Testing

@testable import Modgift

/// From "start a plan" to a plan in which every step has a week and an owner.
struct StartPlanTests {
  @Test(arguments: TestEngine.all)
  func `a plan is there after eight screens at most, each a page that needs no script`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let given = World.answers(for: Places.slagelse)
    var path = "/plan/start"
    var screens = 0
    var page = try await alice.get(path)
    while page.body.contains("method=\"get\" action=\"/plan/start\"") {
      screens += 1
      #expect(page.status == 200, "\(path)")
      try #require(screens < 8)
      path = next(after: page.body, given)
      page = try await alice.get(path)
    }
    #expect(page.body.contains("When do you begin?") && page.body.contains("action=\"/plan\""))
    let made = try await alice.post("/plan", hidden(in: page.body).merging(["start": "2025-12-08"]) { $1 })
    #expect(made.status == 303 && made.location?.hasPrefix("/plan?site=") == true)
    let plan = try await alice.get(made.location ?? "")
    #expect(plan.body.contains("The plan is ready") && plan.body.contains("Your next step"))
    #expect(screens + 2 <= 8)
  }

  /// Where the form on a page leads when its question is answered.
  private func next(after body: String, _ given: [String: String]) -> String {
    var fields = hidden(in: body)
    for (name, value) in given where body.contains("name=\"\(name)\"") && fields[name] == nil {
      fields[name] = value
    }
    return "/plan/start?"
      + fields.map { "\($0.key)=\(percentEncoded($0.value))" }.sorted().joined(separator: "&")
  }

  private func hidden(in body: String) -> [String: String] {
    let fields = body.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)">/).map {
      (String($0.output.1), String($0.output.2))
    }.filter { !["token", "language", "back"].contains($0.0) }
    return Dictionary(fields) { first, _ in first }
  }

  @Test(arguments: TestEngine.all)
  func `every step has a week, and an owner by name where the site has people`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let steps = try await world.startPlan(as: .alice, at: Places.slagelse)
    #expect(steps.count > 15)
    let start = try #require(Day(iso: "2025-12-08"))
    #expect(steps.allSatisfy { $0.dueOn >= start && $0.dueOn < start.advanced(by: 450) })
    #expect(steps.allSatisfy { $0.owner != nil })
    #expect(Set(steps.filter { $0.ownerRole == .manager }.map(\.owner)) == [Cast.mads.id])
    #expect(Set(steps.filter { $0.ownerRole == .trainer }.map(\.owner)) == [Cast.alice.id])
  }

  @Test(arguments: TestEngine.all)
  func `a site without a manager gets the role's name and is told so`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var bob = try await world.browser(as: .bob)
    let query = World.answers(for: Places.kalundborg).map { "\($0.key)=\($0.value)" }.joined(separator: "&")
    let last = try await bob.get("/plan/start?\(query)")
    #expect(last.body.contains("Kalundborg has nobody yet who is manager"))
    let steps = try await world.startPlan(as: .bob, at: Places.kalundborg)
    #expect(steps.filter { $0.ownerRole == .manager }.allSatisfy { $0.owner == nil })
  }

  @Test(arguments: TestEngine.all)
  func `a site without trainers gets a whole plan, and is told that they are missing`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    try await world.database.write { db in
      try db.run("DELETE FROM role WHERE person_id = \(Cast.alice.id)")
    }
    var mads = try await world.browser(as: .mads)
    let query = World.answers(for: Places.slagelse).merging(["trainers": "0"]) { $1 }
      .map { "\($0.key)=\($0.value)" }.joined(separator: "&")
    #expect(
      try await mads.get("/plan/start?\(query)").body.contains("Slagelse has nobody yet who is trainer"))
    let steps = try await world.startPlan(as: .mads, at: Places.slagelse, with: ["trainers": "0"])
    #expect(steps.contains { $0.step == "train-trainers" })
    #expect(steps.filter { $0.ownerRole == .trainer }.allSatisfy { $0.owner == nil })
    #expect(steps.filter { $0.ownerRole == .manager }.allSatisfy { $0.owner == Cast.mads.id })
    #expect(try await mads.get("/plan").body.contains("Your next step"))
  }

  @Test(arguments: TestEngine.all)
  func `started twice, the plan that is there stays as it is`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let first = try await world.startPlan(as: .alice, at: Places.slagelse)
    var mads = try await world.browser(as: .mads)
    let again = try await mads.post("/plan", World.answers(for: Places.slagelse))
    #expect(again.status == 303 && again.location?.contains("said=planIsThere") == true)
    #expect(try await mads.get(again.location ?? "").body.contains("You have a plan already"))
    #expect(try await mads.get("/plan/start").location?.contains("planIsThere") == true)
    #expect(try await world.steps(of: Places.slagelse, as: .mads).map(\.id) == first.map(\.id))
  }

  @Test(arguments: TestEngine.all)
  func `two who start it at once get one plan`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let alice = try await world.browser(as: .alice)
    let mads = try await world.browser(as: .mads)
    let replies = try await withThrowingTaskGroup(of: String.self) { group in
      for browser in [alice, mads] {
        group.addTask {
          var browser = browser
          return try await browser.post("/plan", World.answers(for: Places.slagelse)).location ?? ""
        }
      }
      return try await group.reduce(into: [String]()) { $0.append($1) }
    }
    #expect(replies.filter { $0.contains("said=planMade") }.count == 1)
    #expect(replies.filter { $0.contains("said=planIsThere") }.count == 1)
  }

  @Test(arguments: TestEngine.all)
  func `a start in 1921 is refused with what was typed still there`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    for (start, words) in [
      ("1921-03-12", "Choose a day not before"), ("2099-01-01", "Choose a day no later than"),
      ("soon", "Write a day, such as"),
    ] {
      let reply = try await alice.post(
        "/plan", World.answers(for: Places.slagelse).merging(["start": start]) { $1 })
      #expect(reply.status == 422 && reply.body.contains(words) && reply.body.contains("value=\"\(start)\""))
      #expect(reply.body.contains("name=\"treated\" value=\"120\""))
    }
  }

  @Test(arguments: TestEngine.all)
  func `an answer that can't be is refused on its own screen`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let site = Places.slagelse
    let word = try await alice.get("/plan/start?site=\(site)&treated=many")
    #expect(
      word.status == 422 && word.body.contains("Write a number") && word.body.contains("value=\"many\""))
    let much = try await alice.get("/plan/start?site=\(site)&treated=99999999")
    #expect(much.status == 422 && much.body.contains("Write a number from"))
  }

  @Test(arguments: TestEngine.all)
  func `who does not know the number goes on with a guess that is marked as one`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let first = try await alice.get("/plan/start?site=\(Places.slagelse)")
    #expect(first.body.contains("use an estimate: 95"))  // 1.2 of a thousand of 79 073
    var fields = World.answers(for: Places.slagelse)
    fields["treated"] = nil
    fields["estimate"] = "treated"
    let query = fields.map { "\($0.key)=\($0.value)" }.joined(separator: "&")
    let last = try await alice.get("/plan/start?\(query)")
    #expect(last.body.contains("Estimate</span>"))
  }

  @Test(arguments: TestEngine.all)
  func `a rule can be overruled with a note, which the site alone reads`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let small = ["treated": "8", "trainers": "0"]
    var alice = try await world.browser(as: .alice)
    let query = World.answers(for: Places.slagelse).merging(small) { $1 }
    let address = query.map { "\($0.key)=\($0.value)" }.joined(separator: "&")
    let last = try await alice.get("/plan/start?\(address)").body
    let rules = last.matches(of: /name="overrule" value="([^"]+)"/).map { String($0.output.1) }
    let rule = try #require(rules.first)
    let steps = try await world.startPlan(
      as: .alice, at: Places.slagelse,
      with: small.merging(["overrule": rule, "note-\(rule)": "We know better."]) { $1 })
    #expect(!steps.isEmpty)
    let notes = try await world.seeing(as: .mads) { visit in
      try PlanNote.on(nil, of: steps[0].plan, visit.sight).map(\.body)
    }
    #expect(notes == ["We know better."])
    let others = try await world.seeing(as: .charlie) { visit in
      try PlanNote.on(nil, of: steps[0].plan, visit.sight).map(\.body)
    }
    #expect(others == [])
  }

  @Test(arguments: TestEngine.all)
  func `nobody starts a plan for a site that is not theirs`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    for person in [Cast.bob, .dana, .eva] {
      var browser = try await world.browser(as: person)
      #expect(try await browser.post("/plan", World.answers(for: Places.slagelse)).status == 404, "\(person)")
      #expect(try await browser.get("/plan/start?site=\(Places.slagelse)").status == 404, "\(person)")
    }
  }
}
