import Foundation
import Storage
import Testing

@testable import Modgift

/// The regular mail: what waits first, nothing twice, nothing when there is nothing, and never silently gone.
struct DigestTests {
  /// From Monday noon to Tuesday half past eight.
  private func tillTuesday(_ world: World) { world.clock.advance(by: .minutes(21 * 60)) }

  @Test(arguments: TestEngine.all)
  func `on Tuesday at eight everybody gets one, those with nothing get none, and a second round sends none`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    var charlie = try await world.browser(as: .charlie)
    _ = try await charlie.open("How do you store kits?", "We have no cupboard.", in: Rooms.everyone)
    // A first question is told at once to whoever looks after everyone's room, and to nobody else.
    #expect(try await office.send().map(\.to) == [Cast.dana.email])
    tillTuesday(world)
    let mails = try await office.send()
    // Dana was mailed the question, and Charlie asked it.
    #expect(
      Set(mails.map(\.to)) == Set([Cast.alice, .bob, .erik, .helle, .mads, .nina, .oda].map(\.email)))
    let mail = try #require(mails.first { $0.to == Cast.bob.email })
    #expect(mail.subject == "Waiting for you: a question you might answer")
    #expect(mail.text.contains("How do you store kits?") && mail.text.contains("We have no cupboard."))
    #expect(mail.text.contains("/topics/") && mail.html.contains("/topics/"))
    #expect(try await office.send().isEmpty)
    world.clock.advance(by: .days(1))
    #expect(try await office.send().isEmpty)
    world.clock.advance(by: .days(6))
    #expect(try await office.send().count == mails.count)
  }

  @Test(arguments: TestEngine.all)
  func `what was mailed at once is not told again`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.open("Who has done this?", "Tell me.", in: Rooms.west)
    #expect(try await office.sendNotices().count == 3)
    tillTuesday(world)
    #expect(try await office.send().isEmpty)
  }

  @Test(arguments: TestEngine.all)
  func `the next step stands first with its button, and the button works`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    _ = try await world.startPlan(as: .alice, at: Places.slagelse)
    var charlie = try await world.browser(as: .charlie)
    _ = try await charlie.open("How do you store kits?", "We have no cupboard.", in: Rooms.everyone)
    tillTuesday(world)
    let mail = try #require(try await office.send().first { $0.to == Cast.mads.email })
    #expect(mail.subject.hasPrefix("Waiting for you: your next step and a question"))
    let waits = try #require(mail.text.range(of: "This waits for you"))
    let question = try #require(mail.text.range(of: "Could you answer this?"))
    #expect(waits.lowerBound < question.lowerBound)
    if let link = mail.link(after: "Yes, it is done") {
      var nobody = world.browser()
      #expect(try await nobody.get(link).status == 200)
      #expect(try await nobody.post(link).body.contains("The step is done"))
    }
  }

  @Test(arguments: TestEngine.all)
  func `a closed room stands in it as its level says`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.open("Secret title", "Secret body.", in: Rooms.west, kind: .experience)
    tillTuesday(world)
    let title = try #require(try await office.send().first { $0.to == Cast.bob.email })
    #expect(title.whole.contains("Secret title") && !title.whole.contains("Secret body"))
    _ = try await alice.post("/rooms/\(Rooms.west)/mail", ["level": "nothing"])
    world.clock.advance(by: .minutes(1))
    _ = try await alice.open("Secret again", "Secret body.", in: Rooms.west, kind: .experience)
    world.clock.advance(by: .days(7))
    let nothing = try #require(try await office.send().first { $0.to == Cast.bob.email })
    #expect(!nothing.whole.contains("Secret") && !nothing.whole.contains("Network West"))
    #expect(nothing.text.contains("something new in a closed room"))
  }

  @Test(arguments: TestEngine.all)
  func `its foot changes it in one press, and a mail program stops it by itself`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    var charlie = try await world.browser(as: .charlie)
    _ = try await charlie.open("How do you store kits?", "We have no cupboard.", in: Rooms.everyone)
    tillTuesday(world)
    let mails = try await office.send()
    let bobs = try #require(mails.first { $0.to == Cast.bob.email })
    let monthly = try #require(bobs.link(after: "Send it once a month only"))
    var nobody = world.browser()
    _ = try await nobody.get(monthly)
    #expect(try await nobody.post(String(monthly.prefix { $0 != "?" }), ["choice": "monthly"]).status == 200)
    let ninas = try #require(mails.first { $0.to == Cast.nina.email })
    let out = ninas.header("List-Unsubscribe").dropFirst().dropLast().trimmingPrefix("http://127.0.0.1:8080")
    #expect(try await world.oneClick(String(out)).status == 200)
    let choices = try await world.database.read { db in
      try [Cast.bob, .nina].map { try MailChoice.of($0.id, in: db).digest }
    }
    #expect(choices == [.monthly, .never])
    _ = try await charlie.open("And where?", "We have no cupboard.", in: Rooms.everyone)
    world.clock.advance(by: .days(7))
    let next = try await office.send().map(\.to)
    #expect(
      !next.contains(Cast.bob.email) && !next.contains(Cast.nina.email) && next.contains(Cast.mads.email))
  }

  @Test(arguments: TestEngine.all)
  func `after three months without a sign it asks, and a press is a sign`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    var charlie = try await world.browser(as: .charlie)
    try await world.database.write { db in
      try db.run(
        "UPDATE person SET seen_on = \(Day.epoch.advanced(by: 20_300)) WHERE id = \(Cast.bob.id)")
    }
    _ = try await charlie.open("How do you store kits?", "We have no cupboard.", in: Rooms.everyone)
    tillTuesday(world)
    let mail = try #require(try await office.send().first { $0.to == Cast.bob.email })
    #expect(mail.subject == "Do you still want this mail?" && mail.text.contains("How do you store kits?"))
    world.clock.advance(by: .days(7))
    _ = try await charlie.open("And where?", "We have no cupboard.", in: Rooms.everyone)
    let next = try #require(try await office.send().first { $0.to == Cast.bob.email })
    #expect(next.subject != mail.subject)
    let yes = try #require(mail.link(after: "Yes, go on"))
    var nobody = world.browser()
    _ = try await nobody.get(yes)
    let said = try await nobody.post(String(yes.prefix { $0 != "?" }), ["choice": "yes"])
    #expect(said.body.contains("The mail comes as it always does"))
    let sign = try await world.database.read { try Digest.lastSign(of: Cast.bob.id, in: $0) }
    #expect(sign == world.reception.installation.clock.day(world.clock.now))
  }
}
