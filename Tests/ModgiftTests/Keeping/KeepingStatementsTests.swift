import Storage
import Testing

@testable import Modgift

/// What the pages of meetings and of the keeping of a network cost, and that they cost no more for more.
struct KeepingStatementsTests {
  private func counts(_ meeting: Meeting.ID, _ begun: Meeting.ID, in world: World) async throws -> [String:
    Int]
  {
    let alice = try await world.browser(as: .alice)
    func keys(_ page: String) -> [String: String] {
      ["space": "\(Rooms.west)", "meeting": "\(page.hasSuffix("/notes") ? begun : meeting)"]
    }
    var counts: [String: Int] = [:]
    for page in [
      "/networks/:space", "/networks/:space/hosting", "/networks/:space/starters",
      "/networks/:space/neighbours",
      "/networks/:space/people", "/rooms/:space/meetings", "/rooms/:space/meetings/new",
      "/rooms/:space/meetings/rhythm", "/rooms/:space/meetings/:meeting",
      "/rooms/:space/meetings/:meeting/notes", "/rooms/:space/meetings/:meeting/partner", "/me/calendar",
      "/me/leaving",
    ] {
      counts[page] = try await world.statements(of: page, with: keys(page), as: alice)
    }
    return counts
  }

  @Test(arguments: TestEngine.all)
  func `the pages of meetings, agenda, notes, health and hosts take few statements, and no more for more`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    let meeting = try await world.meeting()
    try await world.live(in: meeting, times: 1)
    let begun = try await world.meeting(at: World.moment(days: 12))
    var bob = try await world.browser(as: .bob)
    _ = try await bob.post(west(begun, "notes"))
    let few = try await counts(meeting, begun, in: world)
    for (page, count) in few { #expect(count <= 24, "\(page): \(count)") }
    try await world.live(in: meeting, times: 12)
    try await world.crowd(Places.slagelse, with: 30)
    for (page, count) in try await counts(meeting, begun, in: world) {
      #expect(count == few[page], "\(page): \(count), not \(few[page] ?? 0)")
    }
  }
}

extension World {
  /// So many questions, meetings, points, answers and promises in West.
  fileprivate func live(in meeting: Meeting.ID, times: Int) async throws {
    var bob = try await browser(as: .bob)
    for turn in 0..<times {
      _ = try await bob.open("Question \(times) \(turn)?", "Text.", in: Rooms.west)
      _ = try await bob.post(west(meeting, "items"), ["words": "Point \(times) \(turn)"])
      try await self.meeting(at: World.moment(days: 20 + times + turn), title: "Meeting \(times) \(turn)")
      _ = try await proposal(at: [World.moment(days: 40 + times + turn)], title: "Times \(times) \(turn)")
      try await database.write { db in
        try db.run(
          """
          INSERT INTO meeting_task (id, meeting_id, words, owner_id, made_by, made_at)
          VALUES (\(Key<Space>.random()), \(meeting), 'Promise', \(Cast.alice.id), \(Cast.bob.id), \(World.start))
          """)
      }
    }
  }
}
