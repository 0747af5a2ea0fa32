import Storage
import Testing

@testable import Modgift

struct ShapingTests {
  @Test(arguments: TestEngine.all)
  func `a site that moves takes its people with it, at once and for a warm session too`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.get("/networks/\(Rooms.west)").status == 200)
    var dana = try await world.browser(as: .dana)
    let fields = ["site": "\(Places.kalundborg)"]
    #expect(try await dana.post("/networks/\(Rooms.east)/sites", fields).status == 303)
    #expect(try await bob.get("/networks/\(Rooms.west)").status == 404)
    #expect(try await bob.get("/networks/\(Rooms.east)").status == 200)
    #expect(try await world.keepers(of: Rooms.west) == [Cast.alice.id, nil])
    #expect(try await world.acts() == ["deputy-changed", "site-moved"])
  }

  @Test(arguments: TestEngine.all)
  func `when the host's site leaves, the deputy moves up`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    let reply = try await dana.post("/networks/\(Rooms.west)/sites/\(Places.slagelse)/removal")
    #expect(reply.status == 303)
    #expect(try await world.keepers(of: Rooms.west) == [Cast.bob.id, nil])
    #expect(try await !world.reads(.alice, Rooms.west))
    #expect(try await !world.reads(.mads, Rooms.west))
  }

  @Test(arguments: TestEngine.all)
  func `nobody but the coordinator shapes networks`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    for (name, status) in [
      (Cast.alice, 403), (.bob, 403), (.mads, 403), (.charlie, 404), (.erik, 404), (.helle, 404), (.eva, 404),
    ] {
      var browser = try await world.browser(as: name)
      let west = "/networks/\(Rooms.west)"
      #expect(
        try await browser.post("\(west)/sites", ["site": "\(Places.odense)"]).status == status, "\(name)")
      #expect(try await browser.post("\(west)/sites/\(Places.slagelse)/removal").status == status, "\(name)")
      #expect(try await browser.post("\(west)/end").status == status, "\(name)")
      #expect(try await browser.post("/networks", ["name": "Mine"]).status == 404, "\(name)")
      #expect(try await browser.post("/groups", ["name": "Mine"]).status == 404, "\(name)")
      #expect(try await browser.get("/networks/new").status == 404, "\(name)")
    }
    #expect(try await world.acts().isEmpty)
  }

  @Test(arguments: TestEngine.all)
  func `a coordinator who is also a trainer can't open a room to themself by moving a site`(
    engine: TestEngine
  )
    async throws
  {
    let world = try await World(on: engine)
    try await world.database.write { db in
      try db.run(
        """
        INSERT INTO role (id, person_id, kind, site_id, starts_on)
        VALUES (\(Role.ID.random()), \(Cast.dana.id), 'trainer', \(Places.odense), 0)
        """)
    }
    var dana = try await world.browser(as: .dana)
    let reply = try await dana.post("/networks/\(Rooms.west)/sites", ["site": "\(Places.odense)"])
    #expect(reply.status == 422)
    #expect(reply.body.contains("let yourself into the room"))
    #expect(try await !world.reads(.dana, Rooms.west))
    #expect(try await world.acts().isEmpty)
  }

  @Test(arguments: TestEngine.all)
  func `a new network gets its sites and its first host, and only its first`(engine: TestEngine) async throws
  {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    let made = try await dana.post(
      "/networks", ["name": "Network Funen", "site": "\(Places.odense)", "once": "press"])
    let again = try await dana.post(
      "/networks", ["name": "Network Funen", "site": "\(Places.odense)", "once": "press"])
    #expect(made.status == 303)
    let address = try #require(made.location).prefix { $0 != "?" }
    #expect(again.location?.hasPrefix(address) == true)
    #expect(try await dana.get("\(address)").body.contains("Odense"))
    let hosts = ["host": "\(Cast.nina.id)", "deputy": "\(Cast.frida.id)"]
    #expect(try await dana.post("\(address)/hosts", ["host": "\(Cast.alice.id)"]).status == 422)
    #expect(try await dana.post("\(address)/hosts", ["host": "\(Cast.dana.id)"]).status == 422)
    #expect(try await dana.post("\(address)/hosts", hosts).status == 303)
    #expect(try await dana.post("\(address)/hosts", hosts).status == 409)
    #expect(try await world.acts() == ["host-changed", "network-made", "site-added"])
  }

  @Test(arguments: TestEngine.all)
  func `a network that ends closes for everyone and lets its sites go`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var dana = try await world.browser(as: .dana)
    #expect(try await dana.get("/networks/\(Rooms.west)/end").body.contains("closes for all 4"))
    #expect(try await dana.post("/networks/\(Rooms.west)/end").status == 303)
    for name in [Cast.alice, .bob, .nina, .mads] { #expect(try await !world.reads(name, Rooms.west)) }
    #expect(try await alice.get("/networks/\(Rooms.west)").status == 404)
    #expect(try await dana.get("/networks/\(Rooms.west)").status == 404)
    #expect(try await !dana.get("/networks").body.contains("Network West"))
    #expect(try await dana.get("/networks/new").body.contains("Slagelse"))
  }

  @Test(arguments: TestEngine.all)
  func `a group is made for others: its maker is not in it and sees nothing of it`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    let fields = [
      "name": "Managers", "people": "mads testesen\nhelle@helle.example.dk", "host": "Mads Testesen",
    ]
    #expect(try await dana.post("/groups", fields).status == 303)
    #expect(try await !dana.get("/networks").body.contains("Managers"))
    var mads = try await world.browser(as: .mads)
    #expect(try await mads.get("/networks").body.contains("Managers"))
    #expect(try await world.acts() == ["group-made", "member-named", "member-named"])
  }

  @Test(arguments: [
    ("Dana Testesen", "Dana Testesen", "yourself"), ("Nobody Here", "Nobody Here", "Nobody in the programme"),
    ("Mads Testesen", "Alice Testesen", "one of the members"), ("", "", "at least one name"),
    (String(repeating: "x", count: 10_000), "", "Nobody in the programme"),
  ])
  func `what can't be a group is refused with what was typed`(people: String, host: String, said: String)
    async throws
  {
    let world = try await World(on: .sqlite)
    var dana = try await world.browser(as: .dana)
    let reply = try await dana.post("/groups", ["name": "Managers", "people": people, "host": host])
    #expect(reply.status == 422)
    #expect(reply.body.contains(said) && reply.body.contains(people) && reply.body.contains("Managers"))
    #expect(try await world.acts().isEmpty)
  }
}
