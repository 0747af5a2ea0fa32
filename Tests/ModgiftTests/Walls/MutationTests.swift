import Storage
import Testing

@testable import Modgift

/// Takes the gate's clauses away one at a time: each time something must leak, or the suite is blind.
struct MutationTests {
  @Test(arguments: Gate.Clause.allCases)
  func `without any one clause of the gate something leaks`(clause: Gate.Clause) async throws {
    let world = try await WalledWorld.make(on: .sqlite, gate: Gate(without: [clause]))
    let crawler = Crawler(world: world)
    var leaks: [String] = []
    for person in CanaryCrawlTests.actors where leaks.isEmpty {
      leaks += try await crawler.leaks(to: person)
    }
    let counts = try await world.readerCounts()
    let rightCounts = try await WalledWorld.make(on: .sqlite).readerCounts()
    #expect(!leaks.isEmpty || counts != rightCounts, "nothing noticed that \(clause) was gone")
  }

  @Test func `with all its clauses the gate counts the readers of each room`() async throws {
    let counts = try await WalledWorld.make(on: .sqlite).readerCounts()
    #expect(counts == [10, 4, 3, 2, 2, 0])
  }
}

extension World {
  /// How many people may read each of the rooms: everyone's, West, East, the group, the direct one, the ended one.
  func readerCounts() async throws -> [Int] {
    let gate = reception.installation.gate
    let today = reception.installation.clock.day(clock.now)
    return try await database.read { db in
      try [Rooms.everyone, Rooms.west, Rooms.east, Rooms.group, Rooms.direct, Rooms.ended].map {
        try gate.readerCount(of: $0, on: today, in: db)
      }
    }
  }
}
