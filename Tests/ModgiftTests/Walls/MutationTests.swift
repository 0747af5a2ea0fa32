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
    if try await world.readerCounts() != MutationTests.rightCounts { return }
    let told = try await world.toldOfNetworks()
    #expect(told != MutationTests.rightlyTold, "nothing noticed that \(clause) was gone")
  }

  /// Everybody, those first to whom something leaks soonest.
  private static let telling: [Cast?] =
    (soonest + Cast.allCases.filter { !soonest.contains($0) }).map(Optional.some) + [nil]
  private static let soonest: [Cast] = [.gorm, .erik, .oda, .charlie, .eva, .frida, .dana]

  private static let rightCounts = [10, 4, 3, 2, 2, 0]
  private static let rightlyTold = [
    "alice: Network West", "bob: Network West", "charlie: Network East", "helle: Network East",
  ]

  @Test func `with all its clauses the gate counts the readers of each room`() async throws {
    let world = try await WalledWorld.make(on: .sqlite)
    #expect(try await world.readerCounts() == MutationTests.rightCounts)
    #expect(try await world.toldOfNetworks() == MutationTests.rightlyTold)
  }
}

extension World {
  /// What is no text, and yet not everybody's: who hears two months on which network has gone quiet, and whose next
  /// meeting the programme sees today.
  func toldOfNetworks() async throws -> [String] {
    let installation = reception.installation
    let now = clock.now
    return try await database.read { db in
      let shown = try installation.gate.shownMeetings(at: now, in: db).keys.map { "the programme: \($0)" }
      return try shown
        + Cast.allCases.flatMap { person -> [String] in
          let visit = try Visit.absent(
            person.id, in: db, installation: installation, now: now.adding(.days(60)))
          return try visit.map { try QuietNetwork.kept($0).map { "\(person): \($0.name)" } } ?? []
        }
    }
  }

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
