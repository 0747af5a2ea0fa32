import Storage
import Testing

@testable import Modgift

/// What becomes of the address that was somebody's, and of what waits for them, once they have another.
struct FormerAddressTests {
  private static let new = "alice@home.example.dk"

  @Test(arguments: TestEngine.all)
  func `what waits goes to the new address, where nothing has come back yet, and the old one is told`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    try await world.database.write { db in
      try Notes.queue(for: .alice, at: world.clock.now, in: db)
    }
    try await world.change(.alice, to: Self.new)
    let mails = try await PostOffice(world).send()
    let old = try #require(mails.first { $0.to == Cast.alice.email })
    #expect(old.subject.contains("is another now") && !old.whole.contains(Self.new))
    #expect(mails.count { $0.to == Self.new } == 1 && mails.count { $0.to == Cast.alice.email } == 1)
  }

  @Test(arguments: TestEngine.all)
  func `an address that mail did not reach is not written to again, and the new one starts afresh`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    try await world.database.write { db in
      try db.run(
        "INSERT INTO mail_bounce VALUES (1, \(Cast.alice.id), 2, \(World.start)), (2, \(Cast.alice.id), 2, \(World.start))"
      )
      try db.run("INSERT INTO mail_pause VALUES (\(Cast.alice.id), \(Cast.alice.email), \(World.start))")
    }
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.get("/me").body.contains(English().mailTroubleTitle))
    try await world.change(.alice, to: Self.new)
    #expect(try await !alice.get("/me").body.contains(English().mailTroubleTitle))
    let told = try await PostOffice(world).send().map(\.to)
    #expect(!told.contains(Cast.alice.email))
    let (score, pauses) = try await world.database.read { db in
      (try MailTrouble.score(of: Cast.alice.id, at: World.start, in: db), try MailTrouble.isAnywhere(in: db))
    }
    #expect(score == 0 && !pauses)
  }

  @Test(arguments: TestEngine.all)
  func `the old address can bring itself back by one press, for a week`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var thief = try await world.browser(as: .alice)
    try await world.change(.alice, to: "thief@thief.example.dk", in: thief)
    let letter = try #require(try await PostOffice(world).send().first { $0.to == Cast.alice.email })
    let link = try #require(letter.link(after: "It was not me"))
    var alice = world.browser()
    #expect(try await alice.get(link).body.contains("Change it back"))
    #expect(try await world.address(of: .alice) == "thief@thief.example.dk")
    for _ in 0..<2 {
      #expect(try await alice.post(link).body.contains("is your address again"))
      #expect(try await world.address(of: .alice) == Cast.alice.email)
    }
    #expect(try await alice.get(link).body.contains("is your address again"))
    #expect(try await thief.get("/me").status == 303)
    let told = try #require(try await PostOffice(world).send().first { $0.to == "thief@thief.example.dk" })
    #expect(!told.text.contains("/m/"))
    world.clock.advance(by: .days(8))
    #expect(try await alice.get(link).status == 410)
    #expect(try await alice.post(link).status == 410)
  }

  @Test(arguments: TestEngine.all)
  func `when the coordinator changes an address the old one is told, once its person has been here`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    for person in [Cast.bob, .frida] {
      let reply = try await dana.post(
        "/programme/people/\(person.id)/facts", ["name": person.name, "email": "x\(person.email)"])
      #expect(reply.status == 303)
    }
    let told = try await PostOffice(world).send().map(\.to)
    #expect(told.contains(Cast.bob.email) && !told.contains(Cast.frida.email))
  }

  @Test(arguments: TestEngine.all)
  func `what was being sent when the address changed goes to the new one`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let now = world.clock.now
    let new = try #require(EmailAddress(Self.new))
    let claimed = try await world.database.write { db in
      try Notes.queue(for: .alice, at: now, in: db)
      let claimed = try OutgoingMail.claim(8, perMinute: 100, at: now, in: db)
      _ = try Person.changeAddress(of: Cast.alice.id, to: new, by: nil, at: now, in: db)
      for mail in claimed { try mail.settle(wasNeeded: false, at: now, in: db) }
      return claimed
    }
    #expect(claimed.map(\.address) == [Cast.alice.email])
    world.clock.advance(by: .seconds(OutgoingMail.leaseSeconds + 1))
    #expect(try await PostOffice(world).send().map(\.to).contains(Self.new))
  }
}

/// A mail of the simplest kind that goes to somebody by their key.
private enum Notes {
  static func queue(for person: Cast, at now: Timestamp, in db: Transaction) throws {
    let note = Unposted(reason: .empty, text: "Kept", subject: "Hello")
    try OutgoingMail.enqueue(
      Unposted.mailKind, payload: WrittenJSON(note).text, to: person.email, person: person.id, at: now, in: db
    )
  }
}
