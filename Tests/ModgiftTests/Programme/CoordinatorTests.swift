import Storage
import Testing

@testable import Modgift

struct CoordinatorTests {
  @Test(arguments: TestEngine.all)
  func `the overview shows a tile for each municipality and the numbers behind`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    try await world.database.write { try seedSites(at: World.start, in: $0) }
    var dana = try await world.browser(as: .dana)
    let page = try await dana.get("/programme").body
    #expect(page.ranges(of: "<rect ").count == 98)
    #expect(page.contains("Slagelse: 1 – trained trainers"))
    #expect(page.contains("Odense: 3 – trained trainers"))
    #expect(try await dana.get("/programme?by=signed-in").body.contains("Odense: 2 – have been here"))
    #expect(try await dana.get("/programme?by=nonsense&sort=nonsense").status == 200)
  }

  @Test(arguments: TestEngine.all)
  func `a role that ends takes the room with it at once, and hands the keys on`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.get("/networks/\(Rooms.west)").status == 200)
    var dana = try await world.browser(as: .dana)
    let role = try await role(of: .alice, in: world)
    #expect(try await dana.get("/programme/roles/\(role)/end").body.contains("Alice Testesen"))
    #expect(try await dana.post("/programme/roles/\(role)/end").status == 303)
    #expect(try await alice.get("/networks/\(Rooms.west)").status == 303)
    #expect(try await world.keepers(of: Rooms.west) == [Cast.bob.id, nil])
  }

  @Test(arguments: TestEngine.all)
  func `a coordinator gives themself no role and ends none of their own`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    let fields = ["kind": "trainer", "site": "\(Places.slagelse)"]
    let given = try await dana.post("/programme/people/\(Cast.dana.id)/roles", fields)
    #expect(given.status == 422 && given.body.contains("your own role"))
    let role = try await role(of: .dana, in: world)
    #expect(try await dana.post("/programme/roles/\(role)/end").status == 422)
    #expect(try await !world.reads(.dana, Rooms.west))
    #expect(try await world.acts().isEmpty)
  }

  @Test(arguments: TestEngine.all)
  func `a person is added at a site, with a role that opens its network`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    let address = "/programme/sites/\(Places.slagelse)"
    let fields = ["name": "Oda Ny", "email": " Oda@Ny.example.dk ", "kind": "peer", "once": "one"]
    #expect(try await dana.post("\(address)/people", fields).status == 303)
    #expect(try await dana.post("\(address)/people", fields).status == 303)
    let page = try await dana.get(address).body
    #expect(page.contains("Oda Ny") && page.contains("Invite the one who is missing"))
    #expect(try await dana.get("/networks/\(Rooms.west)").body.contains("Oda Ny"))
    #expect(try await dana.get("/programme/people?show=not-invited").body.contains("Oda Ny"))
    #expect(try await dana.get("/programme/people?q=oda").body.contains("Oda Ny"))
    #expect(try await dana.post("\(address)/invitations").status == 303)
    #expect(try await !dana.get(address).body.contains("Invite the one"))
    #expect(try await world.acts() == ["invited", "person-made", "role-begun"])
  }

  @Test(arguments: [
    ("", "a@b.dk", "Write a name"), (String(repeating: "n", count: 10_000), "a@b.dk", "too long"),
    ("Ring 010190-1234", "", "civil registration"), ("Oda", "no address", "no mail address"),
    ("Oda", "alice@alice.example.dk", "Somebody else has that address"),
  ])
  func `what can't be a person is refused with what was typed`(name: String, email: String, said: String)
    async throws
  {
    let world = try await World(on: .sqlite)
    var dana = try await world.browser(as: .dana)
    let reply = try await dana.post(
      "/programme/sites/\(Places.slagelse)/people", ["name": name, "email": email, "kind": "trainer"])
    #expect(reply.status == 422)
    #expect(reply.body.contains(said) && reply.body.contains(name) && reply.body.contains(email))
    let changed = try await dana.post(
      "/programme/people/\(Cast.bob.id)/facts", ["name": name, "email": email])
    #expect(changed.status == 422 && changed.body.contains(said))
    #expect(try await world.acts().isEmpty)
  }

  @Test(arguments: TestEngine.all)
  func `the table leaves as a file, and that it left is written down`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    let reply = try await dana.post("/programme/export")
    #expect(reply.status == 200)
    #expect(reply.body.hasPrefix("\u{FEFF}Site;Region;"))
    #expect(reply.body.contains("Slagelse;Sjælland;79073;Network West;1;3;0\r\n"))
    #expect(try await world.acts() == ["programme-exported"])
  }

  @Test(arguments: TestEngine.all)
  func `the coordinator's pages take few statements, and no more for more people`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let dana = try await world.browser(as: .dana)
    let pages = [
      ("/programme", [:]), ("/programme/sites", [:]), ("/programme/sites/new", [:]),
      ("/programme/sites/:site", ["site": "\(Places.slagelse)"]), ("/programme/people", [:]),
      ("/programme/people/:person", ["person": "\(Cast.bob.id)"]), ("/programme/audit", [:]),
      ("/programme/register", [:]),
    ]
    var few: [Int] = []
    for (page, keys) in pages { few.append(try await world.statements(of: page, with: keys, as: dana)) }
    #expect(few.allSatisfy { $0 <= 12 }, "\(few)")
    try await world.crowd(Places.slagelse, with: 30)
    for ((page, keys), count) in zip(pages, few) {
      #expect(try await world.statements(of: page, with: keys, as: dana) == count, "\(page)")
    }
  }

  @Test func `a cell that a spreadsheet would run is text`() {
    #expect(
      ["=1+1", "+45", "-1", "@x", "a;b", "say \"x\"", "plain"].map(DelimitedExport.cell) == [
        "'=1+1", "'+45", "'-1", "'@x", "\"a;b\"", "\"say \"\"x\"\"\"", "plain",
      ])
  }

  private func role(of person: Cast, in world: World) async throws -> Role.ID {
    try await world.database.read {
      try $0.value(Role.ID.self, "SELECT id FROM role WHERE person_id = \(person.id)")
    }
  }
}
