import Storage
import Testing

@testable import Modgift

struct AnsweringTests {
  @Test(arguments: TestEngine.all)
  func `members answer on the page and see each other's answers; nobody else does`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let meeting = try await world.meeting()
    var nina = try await world.browser(as: .nina)
    #expect(try await nina.post(west(meeting, "answer"), ["answer": "yes", "sequence": "0"]).status == 303)
    var bob = try await world.browser(as: .bob)
    let page = try await bob.get(west(meeting)).body
    #expect(page.contains("Coming:</strong> Nina Testesen"))
    #expect(page.contains("Have not answered:</strong> Alice Testesen, Bob Testesen and Mads Testesen"))
    for name in [Cast.charlie, .erik, .dana, .eva, .helle] {
      var browser = try await world.browser(as: name)
      #expect(try await browser.get(west(meeting)).status == 404)
      #expect(
        try await browser.post(west(meeting, "answer"), ["answer": "yes", "sequence": "0"]).status == 404)
    }
    #expect(try await world.answers(to: meeting) == ["Nina Testesen yes 0"])
  }

  @Test(arguments: TestEngine.all)
  func `an answer given while the meeting was moved is kept apart, and asked for again`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let meeting = try await world.meeting()
    var nina = try await world.browser(as: .nina)
    _ = try await nina.get(west(meeting))
    var alice = try await world.browser(as: .alice)
    let moved = try await alice.post(
      west(meeting, "move"), ["day1": "2025-12-11", "time1": "10:00", "minutes": "45", "sequence": "0"])
    #expect(moved.status == 303)
    let reply = try await nina.post(west(meeting, "answer"), ["answer": "yes", "sequence": "0"])
    #expect(reply.location?.hasSuffix("said=answeredEarlier") == true)
    let page = try await nina.get(west(meeting)).body
    #expect(page.contains("Does the new time suit you?"))
    #expect(page.contains("Answered before the meeting was moved:</strong> Nina Testesen"))
    _ = try await nina.post(west(meeting, "answer"), ["answer": "no", "sequence": "1"])
    #expect(try await world.answers(to: meeting) == ["Nina Testesen yes 0", "Nina Testesen no 1"])
    #expect(try await nina.post(west(meeting, "answer"), ["answer": "no", "sequence": "2"]).status == 404)
    #expect(try await nina.post(west(meeting, "answer"), ["answer": "no", "sequence": "-1"]).status == 404)
  }

  @Test func `an answer stays where only the place has changed`() async throws {
    let world = try await World(on: .sqlite)
    let meeting = try await world.meeting()
    var nina = try await world.browser(as: .nina)
    _ = try await nina.post(west(meeting, "answer"), ["answer": "yes", "sequence": "0"])
    var alice = try await world.browser(as: .alice)
    let fields = [
      "day1": "2025-12-10", "time1": "11:30", "minutes": "45", "sequence": "0", "place": "Room 4",
    ]
    #expect(try await alice.post(west(meeting, "move"), fields).status == 303)
    let page = try await nina.get(west(meeting)).body
    #expect(page.contains("Room 4") && page.contains("Coming:</strong> Nina Testesen"))
    #expect(try await alice.post(west(meeting, "move"), fields).status == 409)
  }

  @Test func `what is over or called off can't be answered, moved or called off again`() async throws {
    let world = try await World(on: .sqlite)
    let meeting = try await world.meeting()
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.post(west(meeting, "cancellation"), ["sequence": "0"]).status == 303)
    #expect(try await alice.post(west(meeting, "cancellation"), ["sequence": "1"]).status == 409)
    let answer = try await alice.post(west(meeting, "answer"), ["answer": "yes", "sequence": "1"])
    #expect(answer.location?.hasSuffix("said=meetingIsOver") == true)
    let over = try await world.meeting()
    world.clock.advance(by: .days(10))
    let late = try await alice.post(west(over, "answer"), ["answer": "yes", "sequence": "0"])
    #expect(late.location?.hasSuffix("said=meetingIsOver") == true)
    #expect(try await world.answers(to: over) == [])
  }

  @Test(arguments: TestEngine.all)
  func `when a network ends, or somebody leaves it, its meetings are gone for them`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    let meeting = try await world.meeting()
    var nina = try await world.browser(as: .nina)
    _ = try await nina.post(west(meeting, "answer"), ["answer": "yes", "sequence": "0"])
    try await world.takeOut(.nina, of: Rooms.west)
    #expect(try await nina.get(west(meeting)).status == 404)
    #expect(try await nina.get("/").body.contains("Network meeting") == false)
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.get(west(meeting)).body.contains("Nina") == false)
    try await world.database.write { db in
      _ = try db.run("UPDATE space SET ended_at = \(World.start) WHERE id = \(Rooms.west)")
    }
    #expect(try await bob.get(west(meeting)).status == 404)
  }
}
