import Storage
import Testing

@testable import Modgift

struct RoleTests {
  @Test(arguments: TestEngine.all)
  func `the end of the last role ends every session at once`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.get("/me").status == 200)
    #expect(try await end(.bob, at: Places.kalundborg, in: world))
    #expect(try await bob.get("/me").status == 303)
    let sessions = try await world.database.read {
      try $0.value(Int.self, "SELECT count(*) FROM session WHERE person_id = \(Cast.bob.id)")
    }
    #expect(sessions == 0)
    #expect(try await !end(.bob, at: Places.kalundborg, in: world))
  }

  @Test(arguments: TestEngine.all)
  func `one of two roles ends and the session goes on`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let day = today(world)
    try await world.database.write {
      try Role.begin(
        .trainer, at: Places.odense, for: Cast.bob.id, from: day, by: Cast.dana.id, now: World.start, in: $0)
    }
    var bob = try await world.browser(as: .bob)
    _ = try await end(.bob, at: Places.kalundborg, in: world)
    #expect(try await bob.get("/me").status == 200)
  }

  @Test(arguments: TestEngine.all)
  func `a host who leaves gives way to the deputy, and it is traced`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    _ = try await end(.alice, at: Places.slagelse, in: world)
    #expect(try await hosts(of: Rooms.west, in: world) == [Cast.bob.id, nil])
    #expect(try await hosts(of: Rooms.group, in: world) == [nil, nil])
    #expect(try await hosts(of: Rooms.east, in: world) == [Cast.helle.id, Cast.charlie.id])
    _ = try await end(.charlie, at: Places.roskilde, in: world)
    #expect(try await hosts(of: Rooms.east, in: world) == [Cast.helle.id, nil])
    let acts = try await world.database.read {
      try $0.all(Act.self, "SELECT act FROM audit WHERE space_id = \(Rooms.west)")
    }
    #expect(Set(acts) == [.hostChanged, .deputyChanged])
  }

  @Test(arguments: TestEngine.all)
  func `the same role begun twice is one, and after its end another`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let day = today(world)
    let roles = try await world.database.write { db in
      let begin = {
        try Role.begin(
          .peer, at: Places.greve, for: Cast.bob.id, from: day, by: nil, now: World.start, in: db)
      }
      let first = try begin()
      let second = try begin()
      try Role.end(first, on: day, by: nil, now: World.start, gate: Gate(), in: db)
      return [first, second, try begin()]
    }
    #expect(roles[0] == roles[1] && roles[1] != roles[2])
  }

  @Test(arguments: TestEngine.all)
  func `an address belongs to one person`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let bobs = try #require(EmailAddress(" BOB@bob.example.dk "))
    let fresh = try #require(EmailAddress("new@bob.example.dk"))
    let outcomes = try await world.database.write { db in
      #expect(
        try Person.create(NewPerson(name: "Twin", email: bobs), by: nil, at: World.start, in: db) == nil)
      return try [(Cast.alice, bobs), (.bob, bobs), (.alice, fresh)].map { person, email in
        try Person.changeAddress(of: person.id, to: email, by: Cast.dana.id, at: World.start, in: db)
      }
    }
    #expect(outcomes == [.taken(by: Cast.bob.id), .same, .changed])
  }

  @Test(arguments: TestEngine.all)
  func `an invitation needs an address and a role, and the second is a reminder`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let day = today(world)
    let invite: @Sendable (Person.ID, Transaction) throws -> Invitation.Outcome = { person, db in
      try Invitation.invite(person, by: Cast.dana.id, on: day, at: World.start, gate: Gate(), in: db)
    }
    let outcomes = try await world.database.write { db in
      let nobody = try #require(
        try Person.create(NewPerson(name: "No Mail"), by: nil, at: World.start, in: db))
      let address = EmailAddress("new@new.example.dk")
      let new = try #require(
        try Person.create(NewPerson(name: "New Name", email: address), by: nil, at: World.start, in: db))
      let early = try invite(new, db)
      try Role.begin(.trainer, at: Places.greve, for: new, from: day, by: nil, now: World.start, in: db)
      return [
        try invite(nobody, db), early, try invite(new, db), try invite(new, db), try invite(Cast.bob.id, db),
      ]
    }
    #expect(outcomes == [.noAddress, .noRole, .sent, .reminded, .alreadyHere])
    let letters = try await Mailbox(world: world).letters(to: "new@new.example.dk")
    #expect(
      letters.count == 2 && letters.allSatisfy { $0.language == .danish && $0.text.contains("New Name") })
    #expect(letters.first?.subject != letters.last?.subject)
  }

  @Test func `a name of ten thousand letters or none is bounded`() {
    #expect(Person.boundedName(String(repeating: "x", count: 10_000)).count == Person.longestName)
    #expect(Person.boundedName(" \u{202E}\n") == "?" && Person.boundedName(" A\n  B ") == "A B")
    #expect(Person.boundedName(String(repeating: "👩🏽‍⚕️", count: 200)).unicodeScalars.count <= Person.longestName)
  }

  private func today(_ world: World) -> Day { world.reception.installation.clock.day(World.start) }

  private func end(_ person: Cast, at site: Site.ID, in world: World) async throws -> Bool {
    let day = today(world)
    return try await world.database.write { db in
      let role = try db.value(
        Role.ID.self,
        """
        SELECT id FROM role WHERE person_id = \(person.id) AND site_id = \(site)
        """)
      return try Role.end(role, on: day, by: Cast.dana.id, now: World.start, gate: Gate(), in: db)
    }
  }

  private func hosts(of space: Space.ID, in world: World) async throws -> [Person.ID?] {
    try await world.database.read { db in
      let row = try db.value(Space.self, "SELECT \(Space.columns) FROM space WHERE space.id = \(space)")
      return [row.host, row.deputy]
    }
  }
}
