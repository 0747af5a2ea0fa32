import Foundation
import ICalendar
import Mail
import Storage
import Testing

@testable import Modgift

struct InvitationTests {
  /// The newest mail about meetings to somebody.
  private func letter(_ world: World, _ name: Cast) async throws -> MailContent? {
    try await Mailbox(world: world).letters(to: name.email).last { $0.list?.id == "meetings" }
  }

  private func token(_ letter: MailContent) throws -> String {
    let calendar = try #require(letter.calendar?.text.replacing("\r\n ", with: ""))
    let start = try #require(calendar.range(of: "mailto:moede+"))
    return String(calendar[start.upperBound...].prefix { $0 != "@" })
  }

  /// What comes of a calendar program's answer.
  private func take(
    _ world: World, _ token: String, meeting: Meeting.ID, uid: String? = nil, attendee: String,
    from: String? = nil,
    partstat: String = "ACCEPTED", sequence: Int = 0, stamp: String = "20251201T120000Z"
  ) async throws -> CalendarAnswer.Outcome? {
    let installation = world.reception.installation
    let now = world.clock.now
    let uid = uid ?? MeetingCalendar.uid(of: meeting, installation.settings)
    let text = """
      BEGIN:VCALENDAR
      METHOD:REPLY
      BEGIN:VEVENT
      UID:\(uid)
      SEQUENCE:\(sequence)
      DTSTAMP:\(stamp)
      ATTENDEE;PARTSTAT=\(partstat):mailto:\(attendee)
      END:VEVENT
      END:VCALENDAR
      """
    return try await world.database.write { db in
      let day = installation.clock.day(now)
      guard let signed = try SigningKey.current(in: db).read(token, for: .meetingAnswer, on: day) else {
        return nil
      }
      return try CalendarAnswer(text: text, from: MailAddress(from ?? attendee), token: signed)
        .take(at: now, installation, in: db)
    }
  }

  @Test(arguments: TestEngine.all)
  func `a fixed meeting comes as an invitation, a moved one again, and a cancelled one goes`(
    engine: TestEngine
  )
    async throws
  {
    let world = try await World(on: engine)
    let meeting = try await world.proposal(
      at: [World.moment(days: 8), World.moment(days: 9)], title: "Vores møde")
    let asked = try #require(try await letter(world, .nina))
    #expect(asked.calendar == nil && asked.subject.contains("When does it suit you?"))
    #expect(try await letter(world, .alice) == nil)
    var alice = try await world.browser(as: .alice)
    let time = try await world.times(of: meeting)[0].description
    _ = try await alice.post(west(meeting, "time"), ["time": time])
    #expect(try await Mailbox(world: world).letters(to: Cast.nina.email).count == 1)
    let fixed = try #require(try await letter(world, .nina)?.calendar)
    #expect(fixed.method == "REQUEST")
    #expect(fixed.text.contains("SEQUENCE:0\r\n") && fixed.text.contains("CLASS:PRIVATE"))
    #expect(fixed.text.contains("DTSTART;TZID=Europe/Copenhagen:20251209T113000"))
    #expect(fixed.text.replacing("\r\n ", with: "").contains("mailto:nina@nina.example.dk"))
    #expect(!fixed.text.contains("bob@"))
    _ = try await alice.post(
      west(meeting, "move"), ["day1": "2025-12-11", "time1": "10", "minutes": "45", "sequence": "0"])
    let moved = try #require(try await letter(world, .nina))
    #expect(moved.calendar?.text.contains("SEQUENCE:1\r\n") == true && moved.subject.hasPrefix("Changed: "))
    _ = try await alice.post(west(meeting, "cancellation"), ["sequence": "1"])
    let gone = try #require(try await letter(world, .nina)?.calendar)
    #expect(gone.method == "CANCEL" && gone.text.contains("STATUS:CANCELLED"))
    for name in [Cast.charlie, .erik, .dana, .helle, .eva, .gorm, .frida] {
      #expect(try await letter(world, name) == nil)
    }
  }

  @Test(arguments: TestEngine.all)
  func `an answer from the calendar counts, by the address it is sent to`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let meeting = try await world.meeting()
    let token = try token(try #require(try await letter(world, .nina)))
    #expect(try await take(world, token, meeting: meeting, attendee: "Nina@Nina.example.dk") == .noted(.yes))
    #expect(
      try await take(
        world, token, meeting: meeting, attendee: "n.t@alias.example.dk", from: Cast.nina.email,
        partstat: "TENTATIVE", stamp: "20251201T120100Z") == .noted(.maybe))
    #expect(
      try await take(
        world, token, meeting: meeting, attendee: Cast.nina.email, partstat: "DECLINED",
        stamp: "20251201T110000Z")
        == .refused(.outdated))
    #expect(try await world.answers(to: meeting) == ["Nina Testesen maybe 0"])
  }

  @Test(arguments: TestEngine.all)
  func `a forwarded invitation, a foreign event, an unknown version and a stranger's token change nothing`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    let meeting = try await world.meeting()
    let token = try token(try #require(try await letter(world, .nina)))
    #expect(try await take(world, token, meeting: meeting, attendee: "x@y.dk") == .refused(.otherPerson))
    #expect(
      try await take(world, token, meeting: meeting, attendee: Cast.bob.email) == .refused(.otherPerson))
    #expect(
      try await take(world, token, meeting: meeting, uid: "1@evil.dk", attendee: Cast.nina.email)
        == .refused(.otherEvent))
    #expect(
      try await take(world, token, meeting: meeting, attendee: Cast.nina.email, sequence: 7)
        == .refused(.noLongerOpen))
    #expect(
      try await take(world, token, meeting: meeting, attendee: Cast.nina.email, partstat: "NEEDS-ACTION")
        == .refused(.otherPerson))
    let other = token.prefix(40) + (token.dropFirst(40).first == "0" ? "1" : "0") + token.dropFirst(41)
    #expect(try await take(world, String(other), meeting: meeting, attendee: Cast.nina.email) == nil)
    #expect(try await world.answers(to: meeting) == [])
  }

  @Test(arguments: TestEngine.all)
  func `an answer to the time before it was moved is kept apart, and nobody answers for a room they left`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    let meeting = try await world.meeting()
    let token = try token(try #require(try await letter(world, .nina)))
    var alice = try await world.browser(as: .alice)
    _ = try await alice.post(
      west(meeting, "move"), ["day1": "2025-12-11", "time1": "10", "minutes": "45", "sequence": "0"])
    #expect(try await take(world, token, meeting: meeting, attendee: Cast.nina.email) == .keptApart(.yes))
    #expect(try await world.answers(to: meeting) == ["Nina Testesen yes 0"])
    try await world.takeOut(.nina, of: Rooms.west)
    #expect(
      try await take(world, token, meeting: meeting, attendee: Cast.nina.email, sequence: 1)
        == .refused(.noMeeting))
    #expect(try await letter(world, .nina) == nil)
  }

  @Test func `a mail that lay in the outbox says nothing when its reader has left or the meeting is over`()
    async throws
  {
    let world = try await World(on: .sqlite)
    try await world.meeting()
    try await world.takeOut(.nina, of: Rooms.west)
    #expect(try await letter(world, .nina) == nil)
    #expect(try await letter(world, .bob) != nil)
    world.clock.advance(by: .days(10))
    #expect(try await letter(world, .bob) == nil)
  }
}
