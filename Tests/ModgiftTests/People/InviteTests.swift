import Storage
import Testing

@testable import Modgift

struct InviteTests {
  @Test(arguments: TestEngine.all)
  func `the first coordinator of an empty database is invited by command`(engine: TestEngine) async throws {
    let database = try await engine.emptyDatabase()
    let email = try #require(EmailAddress("Mette.Holm@example.dk"))
    let order = InvitationOrder(email: email, role: .coordinator, site: nil, name: nil)
    let reports = try await database.write { db in
      try (0..<2).map { _ in try order.carryOut(on: Day.epoch.advanced(by: 20_000), at: World.start, in: db) }
    }
    #expect(reports.map(\.isNewPerson) == [true, false])
    #expect(reports.map(\.outcome) == [.sent, .reminded])
    #expect(reports[0].name == "Mette Holm" && reports[0].site == "Programmet")
    let roles = try await database.read { try $0.value(Int.self, "SELECT count(*) FROM role") }
    #expect(roles == 1)
  }

  @Test(arguments: TestEngine.all)
  func `an unknown site is answered with the nearest ones, and nothing is written`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let email = try #require(EmailAddress("new@new.example.dk"))
    let order = InvitationOrder(email: email, role: .trainer, site: "kalunborg", name: "N")
    let near = try await world.database.write { db in
      do {
        _ = try order.carryOut(on: Day.epoch, at: World.start, in: db)
        return [SiteCoded]()
      } catch let error as UnknownSite {
        return error.near
      }
    }
    #expect(near.first?.id == Places.kalundborg && near.count == 5)
    #expect(try await world.database.read { try Person.holding(email, in: $0) } == nil)
  }

  @Test func `distance counts letters changed, added and taken away`() {
    #expect(distance("kitten", "sitting") == 3 && distance("", "abc") == 3 && distance("abc", "abc") == 0)
  }
}
