import Mail
import Storage
import Testing

@testable import Modgift

/// Many who answer at once: what is taken is soon on its page, and what is not yet taken stays with the sender.
struct BurstTests {
  private func message(_ number: Int, to recipient: String) -> LMTPMessage {
    let mail = IncomingText(from: .bob, "Svar nummer \(number).")
    return LMTPMessage(sender: mail.from, recipients: [recipient], bytes: Array(mail.text.utf8))
  }

  private func unread(in world: World) async throws -> Int {
    try await world.database.read {
      try $0.value(Int.self, "SELECT count(*) FROM incoming_delivery WHERE read_at IS NULL")
    }
  }

  @Test(arguments: TestEngine.all)
  func `while many wait to be read, the next is not taken yet`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let topic = try await ReplyByMailTests().topic(in: world)
    let address = try await world.address(of: topic, for: .bob)
    for number in 1...32 {
      #expect(await world.intake.deliver(message(number, to: address)) == [.stored])
    }
    async let answer = world.intake.deliver(message(33, to: address))
    try await Task.sleep(for: .milliseconds(300))
    #expect(try await unread(in: world) == 32)
    try await world.doJobs()
    let taken = await answer
    #expect(taken == [.stored])
    try await world.doJobs()
    #expect(try await unread(in: world) == 0)
    #expect(try await world.outcomes().count == 33)
  }

  @Test(arguments: TestEngine.all)
  func `where reading stands still, mail is taken all the same`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let topic = try await ReplyByMailTests().topic(in: world)
    let address = try await world.address(of: topic, for: .bob)
    for number in 1...33 {
      #expect(await world.intake.deliver(message(number, to: address)) == [.stored])
    }
    #expect(try await unread(in: world) == 33)
  }
}
