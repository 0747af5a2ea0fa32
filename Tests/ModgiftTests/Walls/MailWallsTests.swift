import Storage
import Testing

@testable import Modgift

/// The walls around what leaves by mail: every part of every mail, to everybody, whatever was queued for them.
struct MailWallsTests {
  @Test(arguments: TestEngine.all, ["full", "title", "nothing"])
  func `no mail says more than its reader may read and its room lets it say`(
    engine: TestEngine, level: String
  )
    async throws
  {
    let world = try await WalledWorld.make(on: engine)
    try await world.queueForEverybody(level: level)
    let office = PostOffice(world)
    var mails = try await office.send()
    #expect(mails.count > 10)
    world.clock.advance(by: .minutes(21 * 60))
    mails += try await office.send()
    for mail in mails {
      let person = try #require(Cast.allCases.first { $0.email == mail.to })
      let seen = Canary.markers(in: mail.whole).union(Canary.markers(in: mail.raw))
      let hidden = Canary.hidden(from: person).map(\.description).filter(seen.contains)
      #expect(hidden == [], "\(person)")
      let closed = CanaryRoom.all.filter { $0.label != "everyone" }
      for room in closed where level != "full" {
        #expect(!seen.contains(room.canary("body")) && !seen.contains(room.canary("reply")), "\(person)")
        if level == "nothing" {
          let told = ["title", "meeting", "task", "notes"].map(room.canary).filter(seen.contains)
          #expect(told == [] && !mail.raw.contains("\(room.space)"), "\(person)")
        }
      }
    }
    let bob = mails.filter { $0.to == Cast.bob.email }.map(\.whole).joined()
    #expect(bob.contains("CANARYwesttitle") == (level != "nothing"))
    #expect(bob.contains("CANARYwestreply") == (level == "full"))
    #expect(Set(mails.map(\.to)).isDisjoint(with: [Cast.gorm, .eva, .frida].map(\.email)))
  }

  @Test(arguments: TestEngine.all)
  func `an outsider's mails do not depend on what is said in other rooms`(engine: TestEngine) async throws {
    let loud = try await transcripts(in: WalledWorld.make(on: engine))
    for (person, theirs) in [
      (Cast.charlie, Set(["everyone", "east", "group", "roskildeplan"])),
      (.dana, ["everyone"]), (.mads, ["everyone", "west", "slagelseplan"]),
    ] {
      let silent = try await transcripts(in: WalledWorld.make(on: engine, talk: theirs))
      #expect(silent[person.email] == loud[person.email], "\(person)")
      #expect(silent[person.email]?.isEmpty == false)
    }
  }

  /// What everybody's digest says, with their tokens masked.
  private func transcripts(in world: World) async throws -> [String: [String]] {
    world.clock.advance(by: .minutes(21 * 60))
    return Dictionary(grouping: try await PostOffice(world).send(), by: \.to).mapValues { mails in
      mails.map { mail in
        let words = "\(mail.header("From"))\n\(mail.subject)\n\(mail.text)".split(separator: "/")
        return words.map { $0.prefix { $0.isLetter || $0.isNumber }.count == 47 ? $0.dropFirst(47) : $0 }
          .joined(separator: "/")
      }
    }
  }
}

extension World {
  /// A notice of every conversation, and its mail, for everybody: as if the gate had been asked long ago or never.
  fileprivate func queueForEverybody(level: String) async throws {
    try await database.write { db in
      for (place, room) in CanaryRoom.all.enumerated() {
        try db.run("INSERT INTO mail_level (space_id, level) VALUES (\(room.space), \(level))")
        for person in Cast.allCases {
          try db.run(
            """
            INSERT INTO notice (id, person_id, kind, space_id, topic_id, post_id, number, actor_id, made_at)
            VALUES (\(5_000 + Int64(place) * 100 + person.rawValue), \(person.id), 'mention', \(room.space),
              \(room.topic), \(room.reply), 2, \(room.other.id), \(World.start))
            """)
          let order = MailOrder(
            person: person.id, address: person.email,
            payload: fixedKey(room.topic, as: Topic.self).description)
          try OutgoingMail.enqueue(
            NoticeMail.kind, [order], rank: .notice, due: World.start, at: World.start, in: db)
        }
      }
    }
  }
}
