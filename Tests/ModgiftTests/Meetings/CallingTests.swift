import Foundation
import Storage
import Testing

@testable import Modgift

struct CallingTests {
  static let form = [
    "day1": "2025-12-09", "time1": "10:00", "day2": "2025-12-10", "time2": "13.30", "minutes": "45",
    "place": "https://video.example.dk/vest", "title": "",
  ]

  @Test(arguments: TestEngine.all)
  func `host and deputy propose times; members can't, and to outsiders there is nothing`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    for (name, status) in [
      (Cast.alice, 303), (.bob, 303), (.nina, 403), (.mads, 403), (.charlie, 404), (.erik, 404), (.dana, 404),
      (.eva, 404), (.helle, 404),
    ] {
      var browser = try await world.browser(as: name)
      let reply = try await browser.post("/rooms/\(Rooms.west)/meetings", CallingTests.form)
      #expect(reply.status == status, "\(name)")
    }
    var nina = try await world.browser(as: .nina)
    let page = try await nina.get("/rooms/\(Rooms.west)/meetings").body
    #expect(page.components(separatedBy: "class=\"cover\"").count == 3)
  }

  @Test(arguments: TestEngine.all)
  func `members say what suits, the best time is shown with its reasons, and the host fixes it by one press`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let reply = try await alice.post("/rooms/\(Rooms.west)/meetings", CallingTests.form)
    let path = try #require(reply.location).split(separator: "?").first.map(String.init) ?? ""
    let meeting = try #require(Meeting.ID(String(path.suffix(13))))
    let times = try await world.times(of: meeting)
    for (name, says) in [
      (Cast.alice, ["yes", "yes"]), (.bob, ["no", "maybe"]), (.nina, ["no", "yes"]), (.mads, ["yes", "yes"]),
    ] {
      var browser = try await world.browser(as: name)
      let fields = Dictionary(zip(times.map { "time-\($0)" }, says)) { one, _ in one }
      let home = try await browser.get("/").body
      #expect(home.contains("What suits you?"))
      #expect(try await browser.post("\(path)/wishes", fields).status == 303)
      #expect(try await browser.get("/").body.contains("What suits you?") == false)
    }
    let page = try await alice.get(path).body
    #expect(
      page.contains("4 of 4 can, the most of all, both host and deputy can and 3 of 3 sites are there."))
    #expect(page.contains("If need be:</strong> Bob Testesen"))
    var nina = try await world.browser(as: .nina)
    #expect(try await nina.post("\(path)/time", ["time": times[1].description]).status == 403)
    #expect(try await alice.post("\(path)/time", ["time": times[1].description]).status == 303)
    #expect(try await nina.get(path).body.contains("Wednesday 10 December 2025, 13:30\u{2060}–\u{2060}14:15"))
    #expect(
      try await nina.get("/").body.contains(
        "Wednesday 10 December 2025, 13:30\u{2060}–\u{2060}14:15 · Network West"))
  }

  @Test(arguments: TestEngine.all)
  func `of two who fix the time at once the first has it, and the same time twice is one`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let meeting = try await world.proposal(at: [World.moment(days: 8), World.moment(days: 9)])
    let times = try await world.times(of: meeting)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    #expect(try await alice.post(west(meeting, "time"), ["time": times[0].description]).status == 303)
    #expect(try await bob.post(west(meeting, "time"), ["time": times[1].description]).status == 409)
    #expect(try await bob.post(west(meeting, "time"), ["time": times[0].description]).status == 303)
    let late = try await bob.post(west(meeting, "wishes"), ["time-\(times[1])": "yes"])
    #expect(late.location?.hasSuffix("said=timeIsFixed") == true)
  }

  @Test(arguments: [
    (["day1": "", "time1": "", "day2": "", "time2": ""], "Write at least one time."),
    (["day1": "2025-11-30"], "That time has passed."), (["day1": "2027-01-01"], "within the next year"),
    (["day1": "x"], "Write a day."), (["time1": "25:00"], "Write a time of day"),
    (["day1": "2026-03-29", "time1": "02:30"], "the clocks go forward"),
    (["minutes": "0"], "a number between 5 and 480"),
    (["minutes": "999999999999999999999"], "between 5 and 480"),
    (["place": String(repeating: "l", count: 10_000)], "too long"),
    (["title": "010190-1234"], "civil registration"),
    (["title": String(repeating: "t", count: 201)], "too long"),
  ])
  func `what can't be is refused on the same page, and what was typed is kept`(
    fields: [String: String], words: String
  ) async throws {
    let world = try await World(on: .sqlite)
    var alice = try await world.browser(as: .alice)
    let typed = CallingTests.form.merging(fields) { $1 }
    let reply = try await alice.post("/rooms/\(Rooms.west)/meetings", typed)
    #expect(reply.status == 422)
    #expect(reply.body.contains(words))
    for value in typed.values { #expect(reply.body.contains("value=\"\(value)\"")) }
  }

  @Test func `rooms for everyone and for a few have no meetings`() async throws {
    let world = try await World(on: .sqlite)
    var alice = try await world.browser(as: .alice)
    for room in [Rooms.everyone, Rooms.direct] {
      #expect(try await alice.get("/rooms/\(room)/meetings").status == 404)
      #expect(try await alice.post("/rooms/\(room)/meetings", CallingTests.form).status == 404)
    }
    #expect(try await alice.get("/rooms/\(Rooms.group)/meetings").status == 200)
  }

  @Test(arguments: TestEngine.all)
  func `the rhythm is the room's own choice`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let path = "/rooms/\(Rooms.west)/meetings"
    #expect(try await alice.get(path).body.contains("You meet every 6 weeks, for 45 minutes."))
    #expect(try await alice.post("\(path)/rhythm", ["weeks": "4", "minutes": "60"]).status == 303)
    #expect(try await alice.get(path).body.contains("You meet every 4 weeks, for 60 minutes."))
    #expect(try await alice.post("\(path)/rhythm", ["weeks": "", "minutes": "60"]).status == 303)
    #expect(try await alice.get(path).body.contains("There is no fixed rhythm."))
    #expect(try await alice.post("\(path)/rhythm", ["weeks": "4", "minutes": "-1"]).status == 422)
  }

  @Test func `half an hour is called by one press, and two presses are one`() async throws {
    let world = try await World(on: .sqlite)
    var alice = try await world.browser(as: .alice)
    for _ in 1...2 {
      let reply = try await alice.post("/rooms/\(Rooms.west)/meetings/soon", ["once": "x"])
      #expect(reply.status == 303)
    }
    let page = try await alice.get("/rooms/\(Rooms.west)/meetings").body
    #expect(page.components(separatedBy: "Wednesday 3 December 2025, 13:00\u{2060}–\u{2060}13:30").count == 2)
  }
}
