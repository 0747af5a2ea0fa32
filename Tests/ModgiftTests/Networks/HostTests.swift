import Storage
import Testing

@testable import Modgift

struct HostTests {
  @Test(arguments: TestEngine.all)
  func `the host renames the network; members, outsiders and ex-members can't`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    for (name, status) in [
      (Cast.alice, 303), (.dana, 303), (.bob, 403), (.nina, 403), (.charlie, 404), (.erik, 404),
      (.helle, 404),
      (.eva, 404),
    ] {
      var browser = try await world.browser(as: name)
      let reply = try await browser.post("/networks/\(Rooms.west)/name", ["name": "West by \(name)"])
      #expect(reply.status == status, "\(name)")
    }
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.get("/networks").body.contains("West by dana"))
    #expect(try await world.acts() == ["network-renamed", "network-renamed"])
  }

  @Test(arguments: TestEngine.all)
  func `a host whose role ends on a day set before gives way to the deputy that night`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let tomorrow = world.reception.installation.clock.day(world.clock.now).advanced(by: 1)
    try await world.database.write { db in
      _ = try db.run("UPDATE role SET ends_on = \(tomorrow) WHERE person_id = \(Cast.alice.id)")
    }
    let worker = try makeWorker(world.reception)
    await worker.workThrough()
    #expect(try await world.keepers(of: Rooms.west) == [Cast.alice.id, Cast.bob.id])
    world.clock.advance(by: .hours(24))
    for _ in 1...2 { await worker.workThrough() }
    #expect(try await world.keepers(of: Rooms.west) == [Cast.bob.id, nil])
    #expect(try await world.acts(in: Rooms.west) == ["deputy-changed", "host-changed"])
  }

  @Test(arguments: ["", "   ", String(repeating: "N", count: 10_000), "Network East", "Ring 010190-1234"])
  func `a name that can't be is refused on the same page with what was typed`(name: String) async throws {
    let world = try await World(on: .sqlite)
    var alice = try await world.browser(as: .alice)
    let reply = try await alice.post("/networks/\(Rooms.west)/name", ["name": name])
    #expect(reply.status == 422)
    #expect(reply.body.contains("value=\"\(name)\"") && reply.body.contains("Nothing is lost"))
    #expect(try await alice.get("/networks").body.contains("Network West"))
  }

  @Test(arguments: TestEngine.all)
  func `somebody added by name reads the room at once, and not after they are removed`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var charlie = try await world.browser(as: .charlie)
    let west = "/networks/\(Rooms.west)"
    #expect(try await charlie.get(west).status == 404)
    #expect(try await alice.get("\(west)/new-member?q=char").body.contains("Charlie Testesen"))
    #expect(try await alice.post("\(west)/members", ["person": "\(Cast.charlie.id)"]).status == 303)
    #expect(try await charlie.get(west).status == 200)
    #expect(try await alice.post("\(west)/members/\(Cast.charlie.id)/removal").status == 303)
    #expect(try await charlie.get(west).status == 404)
    #expect(try await world.acts() == ["member-named", "member-removed"])
  }

  @Test(arguments: TestEngine.all)
  func `nobody but the host adds by name, and whoever holds no role can't be added`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    for (name, status) in [(Cast.bob, 403), (.dana, 403), (.charlie, 404), (.erik, 404)] {
      var browser = try await world.browser(as: name)
      let fields = ["person": "\(name.id)"]
      #expect(try await browser.post("/networks/\(Rooms.west)/members", fields).status == status, "\(name)")
      #expect(try await browser.get("/networks/\(Rooms.west)/new-member?q=a").status == status, "\(name)")
    }
    var alice = try await world.browser(as: .alice)
    for person in [Cast.gorm, .eva] {
      #expect(
        try await alice.post("/networks/\(Rooms.west)/members", ["person": "\(person.id)"]).status == 404)
    }
    #expect(try await !alice.get("/networks/\(Rooms.west)/new-member?q=gorm").body.contains("Gorm Testesen"))
    #expect(try await !world.reads(.dana, Rooms.west))
  }

  @Test(arguments: TestEngine.all)
  func `the host hands over to the deputy in one press, and they change places`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let page = try await alice.get("/networks/\(Rooms.west)/handover")
    #expect(page.body.contains("Make Bob Testesen the host?"))
    #expect(try await world.keepers(of: Rooms.west) == [Cast.alice.id, Cast.bob.id])
    #expect(try await alice.post("/networks/\(Rooms.west)/handover", handover).status == 303)
    #expect(try await world.keepers(of: Rooms.west) == [Cast.bob.id, Cast.alice.id])
  }

  @Test(arguments: TestEngine.all)
  func `of two who hand over at once one wins and the other is told`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let fields = handover
    let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<2 {
        group.addTask {
          var alice = try await world.browser(as: .alice)
          return try await alice.post("/networks/\(Rooms.west)/handover", fields).status
        }
      }
      return try await group.reduce(into: [Int]()) { $0.append($1) }.sorted()
    }
    #expect(statuses == [303, 409])
    #expect(try await world.keepers(of: Rooms.west) == [Cast.bob.id, Cast.alice.id])
    #expect(try await world.acts() == ["host-changed"])
  }

  @Test(arguments: TestEngine.all)
  func `only a member becomes deputy, and the host is not their own`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let address = "/networks/\(Rooms.west)/deputy"
    for person in [Cast.charlie, .erik, .alice, .gorm] {
      #expect(try await alice.post(address, ["person": "\(person.id)"]).status == 422, "\(person)")
    }
    #expect(try await alice.post(address, ["person": "\(Cast.nina.id)"]).status == 303)
    #expect(try await world.keepers(of: Rooms.west) == [Cast.alice.id, Cast.nina.id])
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.post(address, ["person": "\(Cast.bob.id)"]).status == 403)
  }

  @Test(arguments: TestEngine.all)
  func `a deputy who is taken off the list is deputy no more`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.post("/networks/\(Rooms.west)/deputy", ["person": "\(Cast.nina.id)"])
    _ = try await alice.post("/networks/\(Rooms.west)/members/\(Cast.nina.id)/removal")
    #expect(try await world.keepers(of: Rooms.west) == [Cast.alice.id, nil])
  }

  private var handover: [String: String] { ["host": "\(Cast.alice.id)", "deputy": "\(Cast.bob.id)"] }
}
