import Mail
import Storage
import Testing

@testable import Modgift

/// What an answer by mail asks of the database, from the moment it is handed over until it is posted: whoever
/// answers a busy digest at eight in the morning does so with everyone else.
struct IncomingCostTests {
  private struct Cost: Equatable {
    /// Writing it down, before the mail server hears that we have it.
    var toAccept: Int
    /// Posting it, with all that comes of it.
    var toPost: Int
  }

  /// What one mail of Bob's takes.
  private func cost(_ body: String, to recipient: String, in world: World) async throws -> Cost {
    world.clock.advance(by: .seconds(1))
    let mail = IncomingText(from: .bob, body)
    let message = LMTPMessage(sender: mail.from, recipients: [recipient], bytes: Array(mail.text.utf8))
    let digest = IncomingDelivery.digest(of: message.bytes, named: mail.messageID)
    let (installation, now) = (world.reception.installation, world.clock.now)
    let toAccept = try await world.database.write { db in
      try IncomingDelivery.store(message, digest: digest, at: now, in: db)
      return db.statementCount
    }
    let waiting = try await world.database.read { db in
      let id = try db.value(
        IncomingDelivery.ID.self, "SELECT id FROM incoming_delivery WHERE read_at IS NULL")
      return try IncomingDelivery.waiting(id, in: db)
    }
    let delivery = try #require(waiting)
    let reading = try IncomingReading(delivery, installation.settings)
    let toPost = try await world.database.write { db in
      let isWaiting = try delivery.isWaiting(in: db)
      let outcome = try reading.take(at: now, installation, in: db)
      #expect(isWaiting && outcome == "posted")
      try delivery.settle(outcome, at: now, in: db)
      return db.statementCount
    }
    return Cost(toAccept: toAccept, toPost: toPost)
  }

  @Test(arguments: TestEngine.all)
  func `an answer by mail asks nothing twice, and no more for a long digest`(engine: TestEngine) async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("Hvem har prøvet det?", "Vi er gået i stå.", in: Rooms.west)
    let other = try await alice.open("Andet emne", "Tekst", in: Rooms.west)
    let address = try await world.address(of: topic, for: .bob)
    // SQLite keeps the words of a post apart from what is searched, which is two more.
    let toIndex = engine == .sqlite ? 2 : 0
    // That they were here is noted once a day.
    let first = try await cost("Ja, i foråret.", to: address, in: world)
    #expect(first == Cost(toAccept: 4, toPost: 24 + toIndex))
    let unmarked = """
      Ja.

      Fra: Alice · West <modgift@localhost.example>
      Sendt: 1. december 2025 10:00
      Til: Bob
      Emne: Hvem har prøvet det?

      Vi er gået i stå.
      """
    // What was left out is kept for them, and the post says that something was.
    let second = try await cost(unmarked, to: address, in: world)
    #expect(second == Cost(toAccept: 4, toPost: 27 + toIndex))
    let digest = try await world.address(.replyToDigest, for: .bob, about: 0)
    let links = [other, topic].map { "> http://127.0.0.1:8080\($0)\n" }.joined()
    let third = try await cost(
      "Den tir. 2. dec. 2025 kl. 08.00 skrev Modgift:\n\(links)\nEt svar.", to: digest, in: world)
    #expect(third == Cost(toAccept: 4, toPost: 26 + toIndex))
  }
}
