import Storage
import Testing

@testable import Modgift

/// Answering a meeting from its mail by one press, and what the digest says of meetings.
struct MeetingPressTests {
  private func press(_ world: World, _ meeting: Meeting.ID, _ name: Cast) async throws -> String {
    let clock = world.reception.installation.clock
    let now = world.clock.now
    return try await world.database.read { db in
      let token = SignedToken(
        .meetingAnswer, for: name.id, about: meeting, until: clock.day(now).advanced(by: 40))
      return "/m/\(try SigningKey.current(in: db).sign(token))"
    }
  }

  @Test func `one press says that one comes, without signing in, and opening the page says nothing`()
    async throws
  {
    let world = try await World(on: .sqlite)
    let meeting = try await world.meeting()
    let letter = try await Mailbox(world: world).letters(to: Cast.nina.email).last
    let link = try await press(world, meeting, .nina)
    #expect(letter?.text.contains("/m/") == true)
    var browser = world.browser()
    #expect(try await browser.get(link).body.contains("Are you coming?"))
    #expect(try await world.answers(to: meeting) == [])
    #expect(try await browser.post(link, ["choice": "yes-0"]).status == 200)
    #expect(try await world.answers(to: meeting) == ["Nina Testesen yes 0"])
    for choice in ["", "yes", "yes-7", "yes--1", "x-0", "yes-99999999999999999999"] {
      #expect(try await browser.post(link, ["choice": choice]).status == 410)
    }
  }

  @Test func `a press after the meeting was moved does not count for the new time`() async throws {
    let world = try await World(on: .sqlite)
    let meeting = try await world.meeting()
    let link = try await press(world, meeting, .nina)
    var browser = world.browser()
    _ = try await browser.get(link)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.post(
      west(meeting, "move"), ["day1": "2025-12-11", "time1": "10", "minutes": "45", "sequence": "0"])
    let reply = try await browser.post(link, ["choice": "yes-0"])
    #expect(reply.body.contains("The meeting was moved while you answered"))
    #expect(try await world.answers(to: meeting) == ["Nina Testesen yes 0"])
    #expect(try await alice.get(west(meeting)).body.contains("Coming:</strong>") == false)
    try await world.takeOut(.nina, of: Rooms.west)
    #expect(try await browser.get(link).status == 410)
  }
}
