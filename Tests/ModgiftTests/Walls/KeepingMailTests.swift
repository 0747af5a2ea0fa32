import Markup
import Storage
import Testing

@testable import Modgift

/// What the programs that keep networks alive send by mail, held to the same wall as its pages.
struct KeepingMailTests {
  @Test(arguments: TestEngine.all)
  func `no mail of two weeks holds anything its reader may not see`(engine: TestEngine) async throws {
    let world = try await WalledWorld.make(on: engine)
    try await world.database.write { _ = try $0.run("DELETE FROM question_nudge") }
    for _ in 0..<14 {
      world.clock.advance(by: .days(1))
      for kind in ["keeping", "questions", "quiet", "buddies"] { try await world.run(kind) }
    }
    let mailbox = Mailbox(world: world)
    var seen = 0
    // Oda begins at a site of West before the two weeks are over, and may be asked from then on.
    for person in Cast.allCases where person != .oda {
      for letter in try await mailbox.letters(to: person.email) {
        let markers = Canary.markers(in: letter.subject + letter.text + letter.html.text)
        let hidden = Canary.hidden(from: person).map(\.description)
        #expect(
          !markers.contains { marker in hidden.contains { marker.hasPrefix($0) } },
          "\(person): \(letter.subject)")
        seen += markers.count
      }
    }
    #expect(seen > 0)
  }

  @Test(arguments: TestEngine.all)
  func `what waits to be sent is not sent to whoever has left the room meanwhile`(engine: TestEngine)
    async throws
  {
    let world = try await WalledWorld.make(on: engine)
    try await world.database.write { _ = try $0.run("DELETE FROM question_nudge") }
    for _ in 0..<14 {
      world.clock.advance(by: .days(1))
      for kind in ["keeping", "questions", "quiet", "buddies"] { try await world.run(kind) }
    }
    for person in [Cast.alice, .bob, .nina, .mads] { try await world.end(person) }
    let mailbox = Mailbox(world: world)
    for person in [Cast.alice, .bob, .nina, .mads] {
      for letter in try await mailbox.letters(to: person.email) {
        #expect(Canary.markers(in: letter.subject + letter.text + letter.html.text) == [], "\(person)")
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func `the clock asks nobody outside the room`(engine: TestEngine) async throws {
    let world = try await WalledWorld.make(on: engine, talk: [])
    try await world.talk(in: Rooms.west, by: .bob, daysAgo: [30])
    var bob = try await world.browser(as: .bob)
    _ = try await bob.open("Ours alone", "Text.", in: Rooms.west)
    try await world.live(days: 20)
    let told = Set(try await world.nudges().compactMap { $0.split(separator: " ").last.map(String.init) })
    // Oda begins at a site of West after ten days, and is among those asked at the second offer.
    #expect(told == ["alice", "bob", "mads", "nina", "oda"])
  }
}
