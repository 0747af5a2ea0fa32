import Storage
import Testing

@testable import Modgift

struct NetworkPlansTests {
  private let page = "/networks/\(Rooms.west)/plans"

  @Test(arguments: TestEngine.all)
  func `members see the sites side by side, and whoever is outside has no such page`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    try await world.startPlan(as: .alice, at: Places.slagelse)
    for person in [Cast.alice, .bob, .mads, .nina] {
      var browser = try await world.browser(as: person)
      let body = try await browser.get(page).body
      #expect(body.contains("<th scope=\"row\">Slagelse</th>"), "\(person)")
      #expect(body.contains("<th scope=\"row\">Kalundborg</th>") && body.contains("Not started"), "\(person)")
      #expect(!body.contains("Roskilde"), "\(person)")
    }
    for person in [Cast.charlie, .dana, .erik, .helle, .eva, .oda] {
      var browser = try await world.browser(as: person)
      #expect(try await browser.get(page).status == 404, "\(person)")
    }
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.get("/networks/\(Rooms.group)/plans").status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `who stands at a step is shown who took it, without a word of either's own`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let theirs = try await world.startPlan(as: .alice, at: Places.slagelse)
    try await world.startPlan(as: .bob, at: Places.kalundborg)
    var alice = try await world.browser(as: .alice)
    let first = theirs[0]
    let reply = try await alice.post(
      "/plan/steps/\(first.id)/completion", ["evidence": "2025-12-01", "revision": "\(first.revision)"])
    #expect(reply.status == 303)
    var bob = try await world.browser(as: .bob)
    let body = try await bob.get(page).body
    let title = first.wording.based.title[.english]
    #expect(body.contains("Kalundborg has got to “\(title)”"))
    #expect(body.contains("Slagelse did it on 1 December 2025"))
  }
}
