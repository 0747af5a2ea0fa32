import Logging
import Mail
import Storage
import Testing

@testable import Modgift

/// The outbox: what waits, in which order, how much a minute, and what the coordinator sees of what fails.
struct OutboxTests {
  private func enqueue(_ count: Int, rank: MailRank, in world: World) async throws {
    let now = world.clock.now
    try await world.database.write { db in
      let orders = (0..<count).map { MailOrder(person: nil, address: "p\($0)@example.dk", payload: "") }
      try OutgoingMail.enqueue("test", orders, rank: rank, due: now, at: now, in: db)
    }
  }

  private func claim(_ few: Int, perMinute limit: Int, in world: World) async throws -> [OutgoingMail] {
    let now = world.clock.now
    return try await world.database.write {
      try OutgoingMail.claim(few, perMinute: limit, at: now, in: $0)
    }
  }

  @Test(arguments: TestEngine.all)
  func `nobody takes what another is at, until their time has run out`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    try await enqueue(5, rank: .notice, in: world)
    let first = try await claim(3, perMinute: 100, in: world)
    let second = try await claim(3, perMinute: 100, in: world)
    #expect(first.count == 3 && second.count == 2)
    #expect(Set(first.map(\.id)).isDisjoint(with: second.map(\.id)))
    #expect(try await claim(3, perMinute: 100, in: world).isEmpty)
    world.clock.advance(by: .seconds(OutgoingMail.leaseSeconds + 1))
    #expect(try await claim(9, perMinute: 100, in: world).count == 5)
  }

  @Test(arguments: TestEngine.all)
  func `no more leave in a minute than are allowed, but a code does not wait`(engine: TestEngine) async throws
  {
    let world = try await World(on: engine)
    try await enqueue(20, rank: .digest, in: world)
    try await enqueue(1, rank: .awaited, in: world)
    let first = try await claim(8, perMinute: 10, in: world)
    #expect(first.count == 8 && first.contains { $0.address == "p0@example.dk" })
    #expect(try await claim(8, perMinute: 10, in: world).count == 2)
    try await enqueue(1, rank: .awaited, in: world)
    #expect(try await claim(8, perMinute: 10, in: world).count == 1)
    #expect(try await claim(8, perMinute: 10, in: world).isEmpty)
    let now = world.clock.now
    try await world.database.write { db in
      for mail in first { try mail.settle(wasNeeded: true, at: now, in: db) }
    }
    #expect(try await claim(8, perMinute: 10, in: world).isEmpty)
    world.clock.advance(by: .seconds(61))
    #expect(try await claim(8, perMinute: 13, in: world).count == 8)
  }

  @Test(arguments: TestEngine.all)
  func `the coordinator sees what does not arrive and lets it be tried again; nobody else does`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    try await enqueue(1, rank: .notice, in: world)
    let mail = try #require(try await claim(1, perMinute: 9, in: world).first)
    let now = world.clock.now
    try await world.database.write {
      try mail.retryLater(because: "no such user", code: 550, forGood: true, at: now, in: $0)
    }
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.get("/programme/mail").status == 404)
    #expect(try await alice.post("/programme/mail/\(mail.id)/retry").status == 404)
    var dana = try await world.browser(as: .dana)
    let page = try await dana.get("/programme/mail")
    #expect(page.body.contains("p0@<wbr>example.dk") && page.body.contains("refused it (550)"))
    #expect(try await dana.post("/programme/mail/\(mail.id)/retry").status == 303)
    #expect(!(try await dana.get("/programme/mail").body.contains("p0@<wbr>example.dk")))
    #expect(try await claim(1, perMinute: 9, in: world).map(\.id) == [mail.id])
    #expect(try await dana.get("/programme/audit").body.contains("Mail tried again"))
    #expect(try await dana.post("/programme/mail/\(mail.id)/retry").status == 404)
  }

  @Test func `the pauses grow, and together last for days`() {
    let pauses = (1..<OutgoingMail.mostAttempts).map { pause(afterAttempts: $0) }
    #expect(zip(pauses, pauses.dropFirst()).allSatisfy { $0 <= $1 })
    #expect((2 * 86_400...5 * 86_400).contains(pauses.reduce(0, +)))
  }
}
