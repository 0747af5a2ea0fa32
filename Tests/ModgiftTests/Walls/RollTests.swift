import Logging
import Storage
import Testing

@testable import Modgift

/// What is kept of the roll between two requests is let go by the change itself, whichever process makes it.
struct RollTests {
  /// Changes after which Bob reads West no more: made by hand, so that no act of ours can help.
  static let endings: [SQL] = [
    "UPDATE role SET ends_on = starts_on WHERE person_id = \(Cast.bob.id)",
    "DELETE FROM role WHERE person_id = \(Cast.bob.id)",
    "DELETE FROM network_site WHERE space_id = \(Rooms.west)",
    "UPDATE space SET ended_at = \(World.start) WHERE id = \(Rooms.west)",
    "DELETE FROM session WHERE person_id = \(Cast.bob.id)",
  ]

  @Test(arguments: TestEngine.all)
  func `a room closes at the very next request in two processes, however it was closed`(engine: TestEngine)
    async throws
  {
    for ending in RollTests.endings {
      let world = try await WalledWorld.make(on: engine)
      var here = try await world.browser(as: .bob)
      var there = Browser(reception: try another(world))
      there.cookies = here.cookies
      for _ in 1...2 {
        #expect(try await here.get("/rooms/\(Rooms.west)").status == 200)
        #expect(try await there.get("/rooms/\(Rooms.west)").status == 200)
      }
      try await world.database.write { _ = try $0.run(ending) }
      #expect(try await here.get("/rooms/\(Rooms.west)").status != 200, "\(ending)")
      #expect(try await there.get("/rooms/\(Rooms.west)").status != 200, "\(ending)")
    }
  }

  @Test(arguments: TestEngine.all)
  func `the readers over a box are counted anew for whoever comes`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.get("/rooms/\(Rooms.west)").body.contains("4 people"))
    #expect(try await alice.get("/rooms/\(Rooms.west)").body.contains("4 people"))
    try await world.database.write { db in
      _ = try db.run(
        """
        INSERT INTO space_person (space_id, person_id, added_at)
        VALUES (\(Rooms.west), \(Cast.charlie.id), \(World.start))
        """)
    }
    #expect(try await alice.get("/rooms/\(Rooms.west)").body.contains("5 people"))
  }

  @Test(arguments: TestEngine.all)
  func `what is rolled back leaves nothing behind`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let before = try await alice.get("/rooms/\(Rooms.west)").status
    try? await world.database.write { db in
      _ = try db.run("DELETE FROM role WHERE person_id = \(Cast.alice.id)")
      throw TestError("no more of it")
    }
    #expect(try await alice.get("/rooms/\(Rooms.west)").status == before && before == 200)
  }

  /// A second process on the same database.
  private func another(_ world: World) throws -> Reception {
    let clock = world.clock
    return try makeReception(
      settings: world.reception.installation.settings, database: world.database,
      logger: world.reception.logger, now: { clock.now })
  }
}
