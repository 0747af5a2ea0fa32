import Storage
import Testing

@testable import Modgift

/// Takes the gate's clauses away one at a time: each time something must leak, or the suite is blind.
struct MutationTests {
  @Test(arguments: Gate.Clause.allCases)
  func `without any one clause of the gate something leaks`(clause: Gate.Clause) async throws {
    let world = try await WalledWorld.make(on: .sqlite, gate: Gate(without: [clause]))
    let crawler = Crawler(world: world)
    for person in MutationTests.telling {
      if try await crawler.firstLeak(to: person) != nil { return }
    }
    let counts = try await world.readerCounts()
    #expect(counts != MutationTests.rightCounts, "nothing noticed that \(clause) was gone")
  }

  /// Everybody, those first to whom something leaks soonest.
  private static let telling: [Cast?] =
    (soonest + Cast.allCases.filter { !soonest.contains($0) }).map(Optional.some) + [nil]
  private static let soonest: [Cast] = [.gorm, .erik, .oda, .charlie, .eva, .frida, .dana]

  private static let rightCounts = [10, 4, 3, 2, 2, 0]

  @Test func `with all its clauses the gate counts the readers of each room`() async throws {
    let counts = try await WalledWorld.make(on: .sqlite).readerCounts()
    #expect(counts == MutationTests.rightCounts)
  }
}

extension World {
  /// How many people may read each of the rooms: everyone's, West, East, the group, the direct one, the ended one.
  func readerCounts() async throws -> [Int] {
    let gate = reception.installation.gate
    let today = reception.installation.clock.day(clock.now)
    return try await database.read { db in
      let rooms: [(Space.ID, Space.Kind)] = [
        (Rooms.everyone, .everyone), (Rooms.west, .network), (Rooms.east, .network), (Rooms.group, .group),
        (Rooms.direct, .direct), (Rooms.ended, .network),
      ]
      return try rooms.map { try gate.readerCount(of: $0, $1, on: today, in: db) }
    }
  }
}
