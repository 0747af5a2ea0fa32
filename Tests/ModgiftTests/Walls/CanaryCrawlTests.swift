import HTTPTypes
import Storage
import Testing

@testable import Modgift

/// Every private text carries a marker; everybody walks everything; no marker turns up where it should not.
struct CanaryCrawlTests {
  static let actors: [Cast?] = [nil] + Cast.allCases

  @Test(arguments: TestEngine.all)
  func `everybody sees the texts of the rooms that are theirs, and nobody those of another`(
    engine: TestEngine
  ) async throws {
    let crawler = Crawler(world: try await WalledWorld.make(on: engine))
    for person in CanaryCrawlTests.actors {
      let seen = try await crawler.sightings(of: person)
      #expect(crawler.leaks(to: person, in: seen) == [])
      guard let person else { continue }
      for room in CanaryRoom.all where Canary.readers[room.label]?.contains(person) == true {
        let missing = ["title", "body", "reply"].map(room.canary).filter { seen[$0] == nil }
        #expect(missing == [], "\(person) in \(room.label)")
        guard CanaryMeeting.all.contains(where: { $0.room.label == room.label }) else { continue }
        let unseen = ["meeting", "place", "agenda", "notes", "task"].map(room.canary).filter {
          seen[$0] == nil
        }
        #expect(unseen == [], "\(person) at the meetings of \(room.label)")
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func `one's own export holds one's words in the rooms one reads, and nobody else's`(engine: TestEngine)
    async throws
  {
    let crawler = Crawler(world: try await WalledWorld.make(on: engine))
    let export = try await crawler.exports(to: .alice).map(\.reply.body).joined()
    let own = [
      "westtitle", "westbody", "grouptitle", "groupbody", "groupname", "directtitle", "directbody",
      "drafttitle", "draftbody", "mailbody", "mailname", "slagelseplanbody", "slagelseplanreply",
      "slagelseplanreport",
      "westmeeting", "westnotes", "westdraftnotes", "westtask", "groupmeeting", "groupnotes",
      "groupdraftnotes", "grouptask",
      "westtitlewaiting", "westbodywaiting", "grouptitlewaiting", "groupbodywaiting", "directtitlewaiting",
      "directbodywaiting",
    ]
    #expect(Canary.markers(in: export) == Set(own.map { "CANARY\($0)" }))
  }

  @Test func `a marker is found wherever it stands, and what is no marker is not`() {
    let text = "C CANCANARYwesttitle<b>CANARYeastbody</b>CANARY canarywestbody &q=CANARY"
    #expect(Canary.markers(in: text) == ["CANARYwesttitle", "CANARYeastbody", "CANARY"])
  }

  @Test(arguments: TestEngine.all)
  func `a thing one may not see is refused like one that is not there`(engine: TestEngine) async throws {
    let world = try await WalledWorld.make(on: engine)
    for person in [Cast.charlie, .erik, .dana, .helle, .eva] {
      var browser = try await world.browser(as: person)
      let differences = try await differences(for: person, at: .get) { try await browser.get($0) }
      #expect(differences == [])
    }
  }

  @Test(arguments: TestEngine.all)
  func `a form sent to a hidden thing is answered like one sent to nothing, and changes nothing`(
    engine: TestEngine
  ) async throws {
    let world = try await WalledWorld.make(on: engine)
    let before = try await world.privateRows()
    let fields = ["body": "x", "title": "y", "reason": "z", "name": "n", "person": Cast.helle.id.description]
    for person in [Cast.charlie, .erik, .dana] {
      var browser = try await world.browser(as: person)
      let differences = try await differences(for: person, at: .post) { try await browser.post($0, fields) }
      #expect(differences == [])
    }
    #expect(try await world.privateRows() == before)
  }

  /// Where a hidden thing is answered in another way than nothing at all. Nothing is asked for once a route; an
  /// address that is the same for several rooms is asked once.
  private func differences(
    for person: Cast, at method: HTTPRequest.Method, _ ask: (String) async throws -> Reply
  ) async throws -> [String] {
    var differences: [String] = []
    for route in routes where route.method == method && route.pattern.contains("/:") {
      let nowhere = pattern(route.pattern, CanaryRoom.nowhere)
      let hidden = CanaryRoom.all.filter {
        !(Canary.readers[$0.label] ?? []).contains(person) && isSecret(pattern(route.pattern, $0), $0)
      }
      let paths = Set(hidden.map { pattern(route.pattern, $0) }).subtracting([nowhere, route.pattern])
      guard !paths.isEmpty else { continue }
      let notThere = masked(try await ask(nowhere), nowhere)
      for path in paths.sorted() {
        guard let difference = firstDifference(masked(try await ask(path), path), notThere) else { continue }
        differences.append("\(person) at \(path): \(difference)")
      }
    }
    return differences
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
      .replacing(":meeting", with: fixedKey(room.topic + 510, as: Space.self).description)
      .replacing(":item", with: fixedKey(room.topic + 530, as: Space.self).description)
      .replacing(":task", with: fixedKey(room.topic + 540, as: Space.self).description)
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
