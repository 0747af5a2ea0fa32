import Foundation
import Storage
import Testing

@testable import Modgift

/// What the program does about a room's meetings by itself, and what one press in a mail does.
struct MeetingKeepingTests {
  /// Times on Wednesday 10 and Thursday 11 December 2025; answers are waited for until Monday 8.
  private let times = [World.moment(days: 9), World.moment(days: 10)]

  private func letters(_ world: World, to person: Cast) async throws -> [MailContent] {
    try await Mailbox(world: world).letters(to: person.email, of: keeperMail)
  }

  /// The press in a mail, as an address here.
  private func press(in letter: MailContent?) throws -> String {
    let text = try #require(letter?.text)
    let start = try #require(text.range(of: "/m/"))
    return String(text[start.lowerBound...].prefix { !$0.isWhitespace })
  }

  @Test(arguments: TestEngine.all)
  func `the best time is fixed by itself when the time to answer is over, and the host is told why`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    let meeting = try await world.proposal(at: times)
    let offers = try await world.times(of: meeting)
    var nina = try await world.browser(as: .nina)
    #expect(try await nina.get(west(meeting)).body.contains("Answer by 8 December 2025."))
    _ = try await nina.post(west(meeting, "wishes"), ["time-\(offers[0])": "no", "time-\(offers[1])": "yes"])
    world.clock.advance(by: .days(7))
    try await world.run("meetings")
    #expect(try await nina.get(west(meeting)).body.contains("What suits you?"))
    world.clock.advance(by: .days(1))
    for _ in 1...2 { try await world.run("meetings") }
    #expect(try await nina.get(west(meeting)).body.contains("Thursday 11 December 2025"))
    let told = try await letters(world, to: .alice)
    #expect(told.count == 1)
    #expect(told.first?.subject.hasPrefix("The meeting in Network West is on Thursday") == true)
    #expect(told.first?.text.contains("1 of 1 can") == true)
    #expect(try await letters(world, to: .nina).isEmpty)
    let invited = try await Mailbox(world: world).letters(to: Cast.nina.email, of: meetingMail)
    #expect(invited.contains { $0.calendar != nil })
    var alice = try await world.browser(as: .alice)
    let moved = ["day1": "2025-12-12", "time1": "10", "minutes": "45", "sequence": "0"]
    #expect(try await alice.post(west(meeting, "move"), moved).status == 303)
    #expect(try await letters(world, to: .alice).isEmpty)
  }

  @Test(arguments: TestEngine.all)
  func `where nobody can the host is told once, and proposes new times by one press`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let meeting = try await world.proposal(at: times)
    world.clock.advance(by: .days(8))
    for _ in 1...3 { try await world.run("meetings") }
    let told = try await letters(world, to: .alice)
    #expect(told.map(\.subject) == ["New times for the meeting in Network West?"])
    var anybody = world.browser()
    let link = try press(in: told.first)
    #expect(try await anybody.get(link).body.contains("Propose these times in Network West?"))
    #expect(try await world.proposals() == [meeting])
    #expect(
      try await anybody.post(link, ["choice": ""]).body.contains("Everyone can now say what suits them."))
    let now = try await world.proposals()
    #expect(now.count == 1 && now != [meeting])
    #expect(try await anybody.post(link, ["choice": ""]).body.contains("A meeting is already on its way"))
    #expect(try await world.proposals() == now)
    #expect(try await letters(world, to: .alice).isEmpty)
  }

  @Test(arguments: TestEngine.all)
  func `the host is reminded when the rhythm asks for a meeting, once each time, while none is on its way`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    // Monday 5 January 2026; six weeks after the network was made it is 12 January.
    world.clock.advance(by: .days(27))
    try await world.run("meetings")
    #expect(try await letters(world, to: .alice).isEmpty)
    world.clock.advance(by: .days(8))
    for _ in 1...2 { try await world.run("meetings") }
    let told = try await letters(world, to: .alice)
    #expect(told.map(\.subject) == ["Time to meet in Network West?"])
    #expect(told.first?.text.contains("You meet every 6 weeks") == true)
    for _ in 1...20 {
      world.clock.advance(by: .days(1))
      try await world.run("meetings")
    }
    #expect(try await letters(world, to: .alice).count == 1)
    let link = try press(in: told.first)
    try await world.meeting(at: world.clock.now.adding(.days(3)))
    #expect(try await letters(world, to: .alice).isEmpty)
    var anybody = world.browser()
    #expect(try await anybody.get(link).body.contains("A meeting is already on its way"))
  }

  @Test(arguments: TestEngine.all)
  func `a network without a rhythm is not reminded, and whoever keeps it no more can press nothing`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.post("/rooms/\(Rooms.west)/meetings/rhythm", ["weeks": "", "minutes": "45"])
    world.clock.advance(by: .days(35))
    try await world.run("meetings")
    #expect(try await letters(world, to: .alice).isEmpty)
    for person in [Cast.nina, .charlie, .dana, .gorm] {
      let token = try await world.token(.meetingTimes, for: person, about: Rooms.west)
      var browser = world.browser()
      #expect(try await browser.get("/m/\(token)").status == 410, "\(person)")
      #expect(try await browser.post("/m/\(token)", ["choice": ""]).status == 410, "\(person)")
    }
    #expect(try await world.proposals().isEmpty)
  }

  @Test(arguments: TestEngine.all)
  func `what suits is said by one press from the mail, and opening its page says nothing`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let meeting = try await world.proposal(at: times)
    let offers = try await world.times(of: meeting)
    let letter = try await Mailbox(world: world).letters(to: Cast.nina.email, of: meetingMail).last
    #expect(letter?.text.contains("Wednesday 10 December 2025") == true)
    let link = try press(in: letter)
    var browser = world.browser()
    #expect(try await browser.get(link).body.contains("All the times suit me"))
    #expect(try await world.wishes(for: meeting) == [])
    let page = try await browser.post(link, ["choice": offers[1].description]).body
    #expect(page.contains("You can: Thursday 11 December 2025") && page.contains(link))
    #expect(try await world.wishes(for: meeting) == ["yes"])
    #expect(try await browser.post(link, ["choice": "none"]).body.contains("You can&#39;t at any"))
    #expect(try await world.wishes(for: meeting) == ["no", "no"])
    _ = try await browser.post(link, ["choice": "all"])
    #expect(try await world.wishes(for: meeting) == ["yes", "yes"])
    for choice in ["", "yes-0", "3k2j5", "all "] {
      #expect(try await browser.post(link, ["choice": choice]).status == 410, "\(choice)")
    }
    try await world.takeOut(.nina, of: Rooms.west)
    #expect(try await browser.get(link).status == 410)
    #expect(try await browser.post(link, ["choice": "none"]).status == 410)
    #expect(try await world.wishes(for: meeting) == ["yes", "yes"])
  }

  @Test(arguments: TestEngine.all)
  func `the programme sees when a network meets next where its host shows it, and only then`(
    engine: TestEngine
  )
    async throws
  {
    let world = try await World(on: engine)
    try await world.meeting()
    var dana = try await world.browser(as: .dana)
    let before = try await dana.get("/programme").body
    #expect(before.contains("not shown") && !before.contains("10 December 2025"))
    var nina = try await world.browser(as: .nina)
    let terms = "/networks/\(Rooms.west)/hosting/terms"
    #expect(try await nina.post(terms, ["months": "6", "outside": "yes"]).status != 303)
    #expect(try await !dana.get("/programme").body.contains("10 December 2025"))
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.post(terms, ["months": "6", "outside": "yes"]).status == 303)
    let shown = try await dana.get("/programme").body
    #expect(shown.contains("10 December 2025") && shown.contains("not shown"))
    world.clock.advance(by: .days(10))
    #expect(try await dana.get("/programme").body.contains("not agreed on"))
  }
}

extension World {
  /// The meetings whose time is being chosen.
  fileprivate func proposals() async throws -> [Meeting.ID] {
    try await database.read { db in
      try db.all(Meeting.ID.self, "SELECT id FROM meeting WHERE state = 'proposed' ORDER BY id")
    }
  }

  /// What was said of the times of a meeting.
  fileprivate func wishes(for meeting: Meeting.ID) async throws -> [String] {
    try await database.read { db in
      try db.all(String.self, "SELECT suits FROM meeting_wish WHERE meeting_id = \(meeting) ORDER BY suits")
    }
  }

  fileprivate func token<Of>(_ purpose: SignedToken.Purpose, for person: Cast, about thing: Key<Of>)
    async throws
    -> String
  {
    let day = reception.installation.clock.day(clock.now)
    return try await database.read { db in
      try SigningKey.current(in: db).sign(
        SignedToken(purpose, for: person.id, about: thing, until: day.advanced(by: 9)))
    }
  }
}
