import Testing

@testable import Modgift

struct NetworkListTests {
  @Test(arguments: TestEngine.all)
  func `everybody but evaluators sees which networks there are`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    for name in Cast.allCases where ![.frida, .gorm, .eva].contains(name) {
      var browser = try await world.browser(as: name)
      let reply = try await browser.get("/networks")
      #expect(reply.status == 200)
      #expect(reply.body.contains("Network West") && reply.body.contains("Network East"))
      #expect(reply.body.contains("Host: Alice Testesen"))
      #expect(!reply.body.contains("Reference group") || name == .alice || name == .charlie)
    }
    var eva = try await world.browser(as: .eva)
    #expect(try await eva.get("/networks").status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `only members and the coordinator see who is in a network`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    for (name, status) in [
      (Cast.alice, 200), (.bob, 200), (.mads, 200), (.nina, 200), (.dana, 200), (.charlie, 404), (.erik, 404),
      (.helle, 404), (.eva, 404),
    ] {
      var browser = try await world.browser(as: name)
      #expect(try await browser.get("/networks/\(Rooms.west)").status == status, "\(name)")
    }
    var alice = try await world.browser(as: .alice)
    let page = try await alice.get("/networks/\(Rooms.west)").body
    for member in [Cast.alice, .bob, .mads, .nina] { #expect(page.contains(member.name)) }
    for other in [Cast.erik, .gorm, .frida, .charlie] { #expect(!page.contains(other.name)) }
    #expect(page.contains("4 people") && page.contains("Added by name"))
  }

  @Test(arguments: TestEngine.all)
  func `a group is known to its members only, and so is its page`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.get("/networks/\(Rooms.group)").body.contains("Charlie Testesen"))
    for name in [Cast.dana, .bob] {
      var browser = try await world.browser(as: name)
      #expect(try await browser.get("/networks/\(Rooms.group)").status == 404)
    }
    #expect(try await alice.get("/networks/\(Rooms.direct)").status == 404)
    #expect(try await alice.get("/networks/\(Rooms.everyone)").status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `when somebody last wrote is said to members and nobody else`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var dana = try await world.browser(as: .dana)
    #expect(try await alice.get("/networks/\(Rooms.west)").body.contains("Nobody has written yet"))
    let before = try await dana.get("/networks/\(Rooms.west)").withoutTokens
    try await world.write(topic: "Canary talk", in: Rooms.west, by: .alice)
    #expect(try await alice.get("/networks/\(Rooms.west)").body.contains("Last written"))
    #expect(try await dana.get("/networks/\(Rooms.west)").withoutTokens == before)
  }
}
