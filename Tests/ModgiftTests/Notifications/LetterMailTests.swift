import Storage
import Testing

@testable import Modgift

/// The mails that are no notices: each can be stopped in one press, and turned on again.
struct LetterMailTests {
  private func stop(_ mail: SentMail) -> String {
    String(mail.header("List-Unsubscribe").dropFirst().dropLast().trimmingPrefix("http://127.0.0.1:8080"))
  }

  @Test(arguments: TestEngine.all)
  func `a mail about a meeting carries its way out, and one press stops them for that person alone`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    let times = [World.moment(days: 8), World.moment(days: 9)]
    _ = try await world.proposal(at: times, title: "First")
    let mails = try await office.send()
    let ninas = try #require(mails.first { $0.to == Cast.nina.email })
    #expect(mails.count > 1)
    #expect(ninas.header("List-Unsubscribe-Post") == "List-Unsubscribe=One-Click")
    let foot = try #require(ninas.link(after: "Stop mails about meetings"))
    #expect(foot == stop(ninas) && ninas.html.contains("Stop mails about meetings"))
    var nobody = world.browser()
    #expect(try await nobody.get(foot).body.contains("Stop mails about meetings"))
    #expect(try await world.oneClick(stop(ninas)).status == 200)
    _ = try await world.proposal(at: times, title: "Second")
    let next = Set(try await office.send().map(\.to))
    #expect(next == Set(mails.map(\.to)).subtracting([Cast.nina.email]))
  }

  @Test(arguments: TestEngine.all)
  func `whoever stopped them sees it among their choices, and can choose again`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    try await world.database.write { try MailChoice.turn(.meetings, on: false, for: Cast.nina.id, in: $0) }
    var nina = try await world.browser(as: .nina)
    let page = try await nina.get("/me/mail").body
    #expect(page.contains("About meetings") && page.contains("About unanswered questions"))
    _ = try await nina.post("/me/mail", ["digest": "weekly", "level": "full", "letter": "meetings"])
    let stopped = try await world.database.read { try MailChoice.of(Cast.nina.id, in: $0).stopped }
    #expect(stopped == Set(LetterKind.allCases).subtracting([.meetings]))
  }

  @Test(arguments: TestEngine.all)
  func `a moved and a called-off meeting is told even to whoever stopped, if they were invited or said yes`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    try await world.stopMeetingMails(of: [.bob, .mads])
    let meeting = try await world.meeting()
    #expect(Set(try await office.send().map(\.to)) == [Cast.alice.email, Cast.nina.email])
    try await world.stopMeetingMails(of: [.nina])
    var mads = try await world.browser(as: .mads)
    _ = try await mads.post(west(meeting, "answer"), ["answer": "yes", "sequence": "0"])
    #expect(try await world.answers(to: meeting) == ["Mads Testesen yes 0"])
    let counting = Set([Cast.alice, .nina, .mads].map(\.email))
    var alice = try await world.browser(as: .alice)
    _ = try await alice.post(
      west(meeting, "move"), ["day1": "2025-12-11", "time1": "10", "minutes": "45", "sequence": "0"])
    let moved = try await office.send()
    #expect(Set(moved.map(\.to)) == counting && moved.allSatisfy { $0.subject.hasPrefix("Changed: ") })
    _ = try await alice.post(west(meeting, "cancellation"), ["sequence": "1"])
    let gone = try await office.send()
    #expect(Set(gone.map(\.to)) == counting && gone.allSatisfy { $0.subject.hasPrefix("Called off: ") })
  }

  @Test(arguments: TestEngine.all)
  func `that a duty came or went is told once even to whoever stopped, and what asks or reminds is not`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    try await world.database.write { db in
      for person in [Cast.alice, .bob] { try MailChoice.turn(.keeping, on: false, for: person.id, in: db) }
      for news in HostNews.allCases {
        for person in [Cast.alice, .bob] {
          try OutgoingMail.enqueue(
            HostNews.mailKind, payload: "\(Rooms.west) \(news.rawValue)", to: person.email, person: person.id,
            at: world.clock.now, in: db)
        }
      }
    }
    let mails = try await office.send()
    let told = { (person: Cast) in Set(mails.filter { $0.to == person.email }.map(\.subject)) }
    #expect(
      told(.alice) == [
        "You are the host of Network West now", "You are the host of Network West again",
        "Now you are the host of Network West", "Your turn as host of Network West goes on a little",
      ])
    #expect(
      told(.bob) == ["Alice Testesen is the host of Network West now", "Thank you for hosting Network West"])
    #expect(try await office.send().isEmpty)
  }

  @Test(arguments: TestEngine.all, [true, false])
  func `where mails say nothing, the press at their foot stops letters too`(
    engine: TestEngine, isPressedByProgram: Bool
  ) async throws {
    let world = try await World(on: engine)
    let office = PostOffice(world)
    try await world.database.write { db in
      try db.run("INSERT INTO mail_level (space_id, level) VALUES (\(Rooms.west), 'nothing')")
    }
    let times = [World.moment(days: 8), World.moment(days: 9)]
    _ = try await world.proposal(at: times)
    let mails = try await office.send()
    let ninas = try #require(mails.first { $0.to == Cast.nina.email })
    let foot = try #require(ninas.link(after: "Stop all mails that come at once"))
    #expect(foot == stop(ninas) && !ninas.whole.contains("meeting"))
    if isPressedByProgram {
      #expect(try await world.oneClick(foot).status == 200)
    } else {
      var nobody = world.browser()
      #expect(try await nobody.get(foot).body.contains("We still write if a meeting"))
      _ = try await nobody.post(foot, [:])
    }
    _ = try await world.proposal(at: times)
    try await world.meeting()
    let next = try await office.send().map(\.to)
    #expect(!next.contains(Cast.nina.email) && next.contains(Cast.bob.email))
    let choice = try await world.database.read { try MailChoice.of(Cast.nina.id, in: $0) }
    #expect(choice.stopped == Set(LetterKind.allCases) && choice.off == Set(NoticeKind.allCases))
  }
}

extension World {
  fileprivate func stopMeetingMails(of people: [Cast]) async throws {
    try await database.write { db in
      for person in people { try MailChoice.turn(.meetings, on: false, for: person.id, in: db) }
    }
  }
}
