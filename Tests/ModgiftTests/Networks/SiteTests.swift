import Storage
import Testing

@testable import Modgift

struct SiteTests {
  /// Statistics Denmark's own sum, with Christiansø left out of the municipalities.
  @Test func `the municipalities are all there, with the nation's inhabitants`() {
    #expect(Municipality.all.count == 98)
    #expect(Set(Municipality.all.map(\.code)).count == 98)
    #expect((5_822_600...5_822_763).contains(Municipality.all.map(\.population).reduce(0, +)))
    #expect(Municipality.all.first { $0.name == "Bornholm" }?.longitude == 14_911)
  }

  @Test(arguments: TestEngine.all)
  func `seeding twice changes nothing the second time`(engine: TestEngine) async throws {
    let database = try await engine.emptyDatabase()
    for _ in 0..<2 { try await database.write { try seedSites(at: World.start, in: $0) } }
    let counts = try await database.read { db in
      [
        try db.value(Int.self, "SELECT count(*) FROM site"),
        try db.value(Int.self, "SELECT count(*) FROM space WHERE kind = 'everyone'"),
      ]
    }
    #expect(counts == [99, 1])
  }

  @Test(arguments: TestEngine.all)
  func `one provider is one site however it is spelled`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let sites = try await world.database.write { db in
      try [
        "Blå Kors Behandling A/S", "blaa kors-behandling", "Blå  Kors Behandling ApS", "Blåkors Behandling",
      ].map {
        try Site.create(
          name: $0, kind: .privateProvider, locatedIn: Places.odense, by: nil, at: World.start, in: db)
      }
    }
    #expect(Set(sites).count == 1)
  }
}
