import HTTPTypes
import Storage
import Testing

@testable import Modgift

/// Every private text carries a marker; everybody walks everything; no marker turns up where it should not.
struct CanaryCrawlTests {
  static let actors: [Cast?] = [nil] + Cast.allCases

  @Test(arguments: TestEngine.all)
  func `nobody sees a text of a room that is not theirs`(engine: TestEngine) async throws {
    let crawler = Crawler(world: try await WalledWorld.make(on: engine))
    for person in CanaryCrawlTests.actors {
      #expect(try await crawler.leaks(to: person) == [])
    }
  }

  @Test(arguments: TestEngine.all)
  func `everybody sees the texts of the rooms that are theirs`(engine: TestEngine) async throws {
    let crawler = Crawler(world: try await WalledWorld.make(on: engine))
    for room in CanaryRoom.all {
      for person in Canary.readers[room.label] ?? [] {
        let seen = try await crawler.walk(as: person).map(\.reply.body).joined()
        let missing = ["title", "body", "reply"].map(room.canary).filter { !seen.contains($0) }
        #expect(missing == [], "\(person) in \(room.label)")
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func `a thing one may not see is refused like one that is not there`(engine: TestEngine) async throws {
    let world = try await WalledWorld.make(on: engine)
    for person in [Cast.charlie, .erik, .dana, .helle, .eva] {
      var browser = try await world.browser(as: person)
      let hidden = CanaryRoom.all.filter { !(Canary.readers[$0.label] ?? []).contains(person) }
      for route in routes where route.method == .get && route.pattern.contains("/:") {
        for room in hidden {
          let path = pattern(route.pattern, room)
          guard path != route.pattern, isSecret(path, room) else { continue }
          let nowhere = pattern(route.pattern, CanaryRoom.nowhere)
          let there = try await browser.get(path)
          let notThere = try await browser.get(nowhere)
          #expect(
            firstDifference(masked(there, path), masked(notThere, nowhere)) == nil, "\(person) at \(path)")
        }
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func `a form sent to a hidden thing is answered like one sent to nothing, and changes nothing`(
    engine: TestEngine
  ) async throws {
    let world = try await WalledWorld.make(on: engine)
    let before = try await world.privateRows()
    for person in [Cast.charlie, .erik, .dana] {
      var browser = try await world.browser(as: person)
      let hidden = CanaryRoom.all.filter { !(Canary.readers[$0.label] ?? []).contains(person) }
      for route in routes where route.method == .post && route.pattern.contains("/:") {
        for room in hidden {
          let path = pattern(route.pattern, room)
          guard path != route.pattern, isSecret(path, room) else { continue }
          let nowhere = pattern(route.pattern, CanaryRoom.nowhere)
          let fields = [
            "body": "x", "title": "y", "reason": "z", "name": "n", "person": Cast.helle.id.description,
          ]
          let there = try await browser.post(path, fields)
          let notThere = try await browser.post(nowhere, fields)
          #expect(
            firstDifference(masked(there, path), masked(notThere, nowhere)) == nil, "\(person) at \(path)")
        }
      }
    }
    #expect(try await world.privateRows() == before)
  }

  /// That a network exists, which sites are in it and who hosts it is no secret; what is said in it is.
  private func isSecret(_ path: String, _ room: CanaryRoom) -> Bool {
    !(path.hasPrefix("/networks") && [Rooms.west, Rooms.east].contains(room.space))
  }

  private func pattern(_ pattern: String, _ room: CanaryRoom) -> String {
    pattern
      .replacing(":space", with: room.space.description)
      .replacing(":topic", with: fixedKey(room.topic, as: Space.self).description)
      .replacing(":post", with: fixedKey(room.reply, as: Space.self).description)
      .replacing(":report", with: fixedKey(room.topic + 300, as: Space.self).description)
      .replacing(":notice", with: fixedKey(room.topic + 400, as: Space.self).description)
      .replacing(":kind", with: "thanks")
      .replacing(":person", with: Cast.helle.id.description)
      .replacing(":site", with: Places.roskilde.description)
  }
}

extension CanaryRoom {
  /// Keys of nothing at all.
  static let nowhere = CanaryRoom(
    label: "", space: fixedKey(9_301), topic: 9_401, author: .alice, other: .bob)
}
