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
}
