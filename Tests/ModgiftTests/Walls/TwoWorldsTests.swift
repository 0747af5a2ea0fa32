import Storage
import Testing

@testable import Modgift

/// Two worlds that differ in nothing but what is said in rooms somebody is not in: to them they are one world, byte
/// for byte. It catches what a marker can't: counts, order, "last active", suggestions.
struct TwoWorldsTests {
  @Test(arguments: TestEngine.all)
  func `an outsider's pages do not depend on what is said in other rooms`(engine: TestEngine) async throws {
    let loud = try await WalledWorld.make(on: engine)
    for (person, theirs) in [
      (Cast.charlie, Set(["everyone", "east", "group", "roskildeplan"])),
      (.erik, ["everyone", "east", "roskildeplan"]),
      (.dana, ["everyone"]),
      (.helle, ["everyone", "east"]), (.eva, []), (.mads, ["everyone", "west", "slagelseplan"]),
    ] {
      let silence = try await transcript(of: person, in: WalledWorld.make(on: engine, talk: theirs))
      let noise = try await transcript(of: person, in: loud)
      #expect(silence.count == noise.count)
      for (one, other) in zip(silence, noise) {
        #expect(firstDifference(one.text, other.text) == nil, "\(person) at \(one.path)")
      }
    }
  }

  private func transcript(of person: Cast, in world: World) async throws -> [(path: String, text: String)] {
    try await Crawler(world: world).walk(as: person).map { ($0.path, masked($0.reply, $0.path)) }
  }
}
