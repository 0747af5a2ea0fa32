import Storage
import Testing

@testable import Modgift

/// What rendering a mail asks of the database: whom it is for is looked up once, whoever has a say in it.
struct MailCostTests {
  /// The statements that each kind of mail to somebody takes.
  private func statements(_ world: World, to person: Cast) async throws -> [String: Int] {
    let (installation, now) = (world.reception.installation, world.clock.now)
    return try await world.database.read { db in
      let mails = try db.all(
        OutgoingMail.self,
        """
        SELECT id, person_id, address, kind, payload, attempts FROM outgoing_mail
        WHERE address = \(person.email) ORDER BY made_at, id
        """)
      return try mails.reduce(into: [:]) { counts, mail in
        let before = db.statementCount
        let desk = MailDesk(for: mail, db: db, installation: installation, now: now)
        guard try mailRenderers[mail.kind]?(mail, desk) != nil else { return }
        counts[mail.kind] = db.statementCount - before
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func `a mail looks its reader up once, and a room's rhythm once`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    try await world.meeting()
    var bob = try await world.browser(as: .bob)
    _ = try await bob.open("Who has done this?", "Tell me.", in: Rooms.west)
    let ninas = try await statements(world, to: .nina)
    #expect(ninas == ["meeting-invitation": 11, "notice": 9])
    let due = try await World(on: engine)
    try await due.database.write { db in
      try OutgoingMail.enqueue(
        "meeting-due", payload: Rooms.west.description, to: Cast.alice.email, person: Cast.alice.id,
        at: World.start, in: db)
    }
    let alices = try await statements(due, to: .alice)
    #expect(alices == ["meeting-due": 13])
  }
}
