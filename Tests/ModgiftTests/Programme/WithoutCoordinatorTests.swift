import Storage
import Testing

@testable import Modgift

/// What goes on when the programme's team is gone, by rules and by the networks' hosts.
struct WithoutCoordinatorTests {
  @Test(arguments: TestEngine.all)
  func
    `a report in everyone's room is read by a host whose turn it is, from the day the last coordinator leaves`(
      engine: TestEngine
    ) async throws
  {
    let world = try await World(on: engine)
    #expect(try await world.keepers(of: Rooms.everyone) == [nil, nil])
    try await world.end(.dana)
    let host = try #require(try await world.host(of: Rooms.everyone))
    #expect([Cast.alice, .bob, .helle, .charlie].contains(host))
    var oda = try await world.browser(as: .oda)
    let post = try await oda.firstPost(of: oda.open("T", "Names a citizen.", in: Rooms.everyone))
    var nina = try await world.browser(as: .nina)
    #expect(try await nina.post("/posts/\(post)/report", ["reason": "names a citizen"]).status == 303)
    var keeper = try await world.browser(as: host)
    let told = try await world.database.read {
      try $0.all(Person.ID.self, "SELECT person_id FROM notice WHERE kind = 'report'")
    }
    #expect(told.contains(host.id))
    let page = try await keeper.get("/rooms/\(Rooms.everyone)/reports").body
    #expect(page.contains("names a citizen"))
    for other in [Cast.mads, .nina] {
      var browser = try await world.browser(as: other)
      #expect(try await browser.get("/rooms/\(Rooms.everyone)/reports").status == 403, "\(other)")
    }
    let report = try await world.database.read { try $0.value(Report.ID.self, "SELECT id FROM report") }
    #expect(try await keeper.post("/reports/\(report)/settlement").status == 303)
  }

  @Test(arguments: TestEngine.all)
  func `whoever keeps everyone's room passes it on by one press, and gives it back to a new coordinator`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    try await world.end(.dana)
    let first = try #require(try await world.host(of: Rooms.everyone))
    var keeper = try await world.browser(as: first)
    let page = "/networks/\(Rooms.everyone)/hosting"
    #expect(try await keeper.get(page).body.contains("Who keeps the room?"))
    #expect(try await keeper.post("\(page)/wish", ["wish": "later"]).status == 303)
    let second = try #require(try await world.host(of: Rooms.everyone))
    #expect(second != first)
    #expect(try await keeper.get("/rooms/\(Rooms.everyone)/reports").status == 403)
    try await world.database.write { db in
      _ = try db.run(
        """
        INSERT INTO role (id, person_id, site_id, kind, starts_on)
        VALUES (\(Role.ID.random()), \(Cast.nina.id), \(Places.programme), 'coordinator', 20000)
        """)
    }
    try await world.run("keeping")
    #expect(try await world.keepers(of: Rooms.everyone) == [nil, nil])
    #expect(try await keeper.get(page).status == 404)
    var nina = try await world.browser(as: .nina)
    #expect(try await nina.get("/rooms/\(Rooms.everyone)/reports").status == 200)
  }

  @Test(arguments: TestEngine.all)
  func `everyone's room does not end when nobody keeps a network`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    try await world.end(.dana)
    try await world.database.write { db in
      try db.run("UPDATE space SET host_id = NULL, deputy_id = NULL, ended_at = 1 WHERE kind = 'network'")
    }
    for _ in 0..<20 {
      world.clock.advance(by: .days(1))
      try await world.run("keeping")
    }
    var nina = try await world.browser(as: .nina)
    #expect(try await nina.get("/rooms/\(Rooms.everyone)").status == 200)
    #expect(try await world.keepers(of: Rooms.everyone) == [nil, nil])
  }

  @Test(arguments: TestEngine.all)
  func `a host takes in a site that is in no network, and moves none from another`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let sites = "/networks/\(Rooms.west)/sites"
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.get(sites).status == 403)
    try await world.end(.dana)
    #expect(try await alice.get("/networks/\(Rooms.west)").body.contains("Take a site in"))
    #expect(try await alice.post(sites, ["site": "\(Places.greve)"]).status == 422)
    for person in [Cast.bob, .mads] {
      var browser = try await world.browser(as: person)
      #expect(try await browser.post(sites, ["site": "\(Places.odense)"]).status == 403, "\(person)")
    }
    var helle = try await world.browser(as: .helle)
    #expect(try await helle.post(sites, ["site": "\(Places.odense)"]).status == 404)
    #expect(try await !world.reads(.oda, Rooms.west))
    #expect(try await alice.post(sites, ["site": "\(Places.odense)"]).status == 303)
    #expect(try await world.reads(.oda, Rooms.west))
    #expect(try await alice.post("\(sites)/\(Places.odense)/removal").status == 403)
  }
}

extension World {
  fileprivate func host(of space: Space.ID) async throws -> Cast? {
    let host = try await keepers(of: space).first ?? nil
    return Cast.allCases.first { $0.id == host }
  }
}
