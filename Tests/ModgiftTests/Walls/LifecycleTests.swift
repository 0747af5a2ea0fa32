import Storage
import Testing

@testable import Modgift

/// Before joining, as a member, after leaving: the same session, the same addresses, whatever was seen before.
struct LifecycleTests {
  @Test(arguments: TestEngine.all)
  func `who is named in a room reads it from that moment until they are removed`(engine: TestEngine)
    async throws
  {
    let world = try await WalledWorld.make(on: engine)
    var charlie = try await world.browser(as: .charlie)
    #expect(try await seesWest(&charlie) == false)
    try await world.database.write { db in
      try db.run(
        """
        INSERT INTO space_person (space_id, person_id, added_at)
        VALUES (\(Rooms.west), \(Cast.charlie.id), \(World.start))
        """)
    }
    #expect(try await seesWest(&charlie) == true)
    try await world.database.write { db in
      try db.run("DELETE FROM space_person WHERE space_id = \(Rooms.west) AND person_id = \(Cast.charlie.id)")
    }
    #expect(try await seesWest(&charlie) == false)
  }

  @Test(arguments: TestEngine.all)
  func `ending a role closes the rooms that came with it at once`(engine: TestEngine) async throws {
    let world = try await WalledWorld.make(on: engine)
    var bob = try await world.browser(as: .bob)
    #expect(try await seesWest(&bob) == true)
    let today = world.reception.installation.clock.day(world.clock.now)
    let gate = world.reception.installation.gate
    try await world.database.write { db in
      let role = try db.value(Role.ID.self, "SELECT id FROM role WHERE person_id = \(Cast.bob.id)")
      try Role.begin(
        .trainer, at: Places.odense, for: Cast.bob.id, from: today, by: nil, now: World.start, in: db)
      try Role.end(role, on: today, by: nil, now: World.start, gate: gate, in: db)
    }
    let leaks = try await Crawler(world: world).walk(using: bob).filter {
      $0.reply.body.contains("CANARYwest")
    }
    #expect(leaks.map(\.path) == [])
  }

  @Test(arguments: TestEngine.all)
  func `a site that moves to another network takes its people's reading with it`(engine: TestEngine)
    async throws
  {
    let world = try await WalledWorld.make(on: engine)
    var mads = try await world.browser(as: .mads)
    #expect(try await seesWest(&mads) == true)
    try await world.database.write { db in
      try db.run("UPDATE network_site SET space_id = \(Rooms.east) WHERE site_id = \(Places.slagelse)")
    }
    #expect(try await seesWest(&mads) == false)
    let east = try await mads.get("/topics/\(fixedKey(403, as: Space.self))")
    #expect(east.status == 200)
  }

  @Test(arguments: TestEngine.all)
  func `a role that begins later opens its rooms on its first day, not before`(engine: TestEngine)
    async throws
  {
    let world = try await WalledWorld.make(on: engine)
    var oda = try await world.browser(as: .oda)
    #expect(try await seesWest(&oda) == false)
    world.clock.advance(by: .days(10))
    #expect(try await seesWest(&oda) == true)
  }

  private func seesWest(_ browser: inout Browser) async throws -> Bool {
    let reply = try await browser.get("/topics/\(fixedKey(402, as: Space.self))")
    return reply.status == 200 && reply.body.contains("CANARYwesttitle")
  }
}
