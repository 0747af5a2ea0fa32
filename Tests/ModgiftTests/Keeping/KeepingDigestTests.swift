import Storage
import Testing

@testable import Modgift

/// What keeps networks alive, in the regular mail: what no mail has told, and nothing twice.
struct KeepingDigestTests {
  /// A question of Nina's in West, of which Alice is told on Tuesday after the digests have left; and the digests a week
  /// later.
  private func digests(
    on engine: TestEngine, stopped: Bool, level: String = "title"
  ) async throws -> (mails: [SentMail], week: [SentMail]) {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    try await world.talk(in: Rooms.west, by: .nina, daysAgo: [40])
    try await world.database.write { db in
      try MailChoice.turn(.question, on: false, for: Cast.alice.id, in: db)
      if stopped { try MailChoice.turn(.questions, on: false, for: Cast.alice.id, in: db) }
      try db.run("INSERT INTO mail_level (space_id, level) VALUES (\(Rooms.west), \(level))")
    }
    var nina = try await world.browser(as: .nina)
    _ = try await nina.open("Who has the key?", "Ours is locked.", in: Rooms.west)
    world.clock.advance(by: .days(1))
    try await world.run("questions")
    let week = try await office.send()
    world.clock.advance(by: .hours(7 * 24 - 3))
    return (try await office.send(), week)
  }

  @Test(arguments: TestEngine.all)
  func `a question that waits stands in the digest of whoever was not mailed about it`(engine: TestEngine)
    async throws
  {
    let (mails, week) = try await digests(on: engine, stopped: true)
    #expect(!week.contains { $0.to == Cast.alice.email && $0.subject == "A question lacks an answer" })
    let mail = try #require(mails.first { $0.to == Cast.alice.email })
    #expect(mail.subject.contains("a question without an answer"))
    #expect(mail.text.contains("Who has the key?"))
    #expect(mail.text.contains("Nina Testesen asks · You are told because you look after the room."))
  }

  @Test(arguments: TestEngine.all)
  func `and not in that of whoever was`(engine: TestEngine) async throws {
    let (mails, week) = try await digests(on: engine, stopped: false)
    #expect(week.contains { $0.to == Cast.alice.email && $0.subject == "A question lacks an answer" })
    #expect(!mails.filter { $0.to == Cast.alice.email }.contains { $0.whole.contains("Who has the key?") })
  }

  @Test(arguments: TestEngine.all)
  func `a room whose mail says nothing has nothing said of its question`(engine: TestEngine) async throws {
    let (mails, _) = try await digests(on: engine, stopped: true, level: "nothing")
    let mail = try #require(mails.first { $0.to == Cast.alice.email })
    #expect(!mail.whole.contains("Who has the key?") && !mail.whole.contains("Network West"))
    #expect(mail.text.contains("something new in a closed room"))
  }

  @Test(arguments: TestEngine.all)
  func `silence is told once to each of the two, by its own mail or by the digest`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    try await world.talk(in: Rooms.west, by: .alice, daysAgo: (0..<15).map { 25 + 3 * $0 })
    try await world.database.write { try MailChoice.turn(.keeping, on: false, for: Cast.alice.id, in: $0) }
    try await world.run("quiet")
    let now = try await office.send()
    #expect(now.contains { $0.to == Cast.bob.email && $0.subject == "It is quiet in Network West" })
    #expect(!now.contains { $0.to == Cast.alice.email })
    world.clock.advance(by: .minutes(21 * 60))
    let digests = try await office.send()
    let mail = try #require(digests.first { $0.to == Cast.alice.email })
    #expect(mail.subject.contains("something about your network"))
    #expect(mail.text.contains("It is quiet in Network West") && mail.text.contains("/starters"))
    for other in digests where other.to != Cast.alice.email {
      #expect(!other.whole.contains("quiet in Network West"), "\(other.to)")
    }
  }

  @Test(arguments: TestEngine.all)
  func `a seat one was asked to take is answered from the digest`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    try await world.database.write { db in
      for person in Cast.allCases { try MailChoice.turn(.keeping, on: false, for: person.id, in: db) }
      try db.run("UPDATE space SET deputy_id = NULL WHERE id = \(Rooms.west)")
    }
    try await world.run("keeping")
    world.clock.advance(by: .minutes(21 * 60))
    let digests = try await office.send()
    let asked = digests.filter { $0.text.contains("Will you be the deputy in Network West?") }
    #expect(asked.count == 1)
    let link = try #require(asked.first?.link(after: "Answer yes or not now"))
    var anybody = world.browser()
    #expect(try await anybody.get(link).body.contains("Yes, I will"))
    let address = String(link.prefix { $0 != "?" })
    #expect(try await anybody.post(address, ["choice": "yes"]).body.contains("You are the deputy"))
  }

  @Test(arguments: TestEngine.all)
  func `times to propose stand in the digest of a host whose network is to meet`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    try await world.database.write { db in
      try MailChoice.turn(.keeping, on: false, for: Cast.alice.id, in: db)
      try db.run(
        """
        INSERT INTO meeting_reminder (space_id, kind, about, made_at)
        VALUES (\(Rooms.west), 'due', 20430, \(world.clock.now))
        """)
    }
    world.clock.advance(by: .minutes(21 * 60))
    let digests = try await office.send()
    let mail = try #require(digests.first { $0.to == Cast.alice.email })
    #expect(mail.text.contains("Time to meet in Network West?"))
    #expect(!digests.contains { $0.to != Cast.alice.email && $0.text.contains("Time to meet") })
    let link = try #require(mail.link(after: "Propose the times"))
    var anybody = world.browser()
    #expect(try await anybody.get(link).body.contains("Propose these times in Network West?"))
  }
}
