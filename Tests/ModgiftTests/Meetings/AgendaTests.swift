import Foundation
import Mail
import Storage
import Testing

@testable import Modgift

struct AgendaTests {
  @Test(arguments: TestEngine.all)
  func `the agenda writes itself from what waits in the room, and the host takes off and adds`(
    engine: TestEngine
  )
    async throws
  {
    let world = try await World(on: engine)
    var bob = try await world.browser(as: .bob)
    _ = try await bob.open("Hvem har prøvet med hjemløse?", "Tekst", in: Rooms.west)
    _ = try await bob.open("Det gik godt i Kalundborg", "Tekst", in: Rooms.west, kind: .experience)
    var helle = try await world.browser(as: .helle)
    _ = try await helle.open("Et spørgsmål fra øst", "Tekst", in: Rooms.east)
    let meeting = try await world.meeting()
    let page = try await bob.get(west(meeting)).body
    #expect(
      page.contains("Hvem har prøvet") && page.contains("Det gik godt") && page.contains("Who is host next"))
    #expect(!page.contains("fra øst"))
    var nina = try await world.browser(as: .nina)
    let refused = try await nina.post(
      west(meeting, "items/removal"), ["kind": "host", "item": "", "subject": String(Rooms.west.number)])
    #expect(refused.status == 403)
    #expect(try await nina.post(west(meeting, "items"), ["words": "Sommerferie"]).status == 303)
    var alice = try await world.browser(as: .alice)
    let gone = try await alice.post(
      west(meeting, "items/removal"), ["kind": "host", "item": "", "subject": String(Rooms.west.number)])
    #expect(gone.status == 303)
    let after = try await bob.get(west(meeting)).body
    #expect(after.contains("Sommerferie") && !after.contains("Who is host next"))
    #expect(try await nina.post(west(meeting, "items"), ["words": "  "]).status == 422)
    #expect(try await nina.post(west(meeting, "items"), ["words": "010190-1234"]).status == 422)
  }

  @Test(arguments: TestEngine.all)
  func `a step stands there only when its owner presses, and others learn nothing of it before`(
    engine: TestEngine
  )
    async throws
  {
    let world = try await WalledWorld.make(on: engine)
    let meeting = try await world.meeting()
    let plan = CanaryPlan.all[0]
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    #expect(try await alice.get(west(meeting)).body.contains("You are stuck at"))
    #expect(try await bob.get(west(meeting)).body.contains("stuck at “") == false)
    let step = ["step": String(plan.stuck.number)]
    #expect(try await bob.post(west(meeting, "items"), step).status == 404)
    #expect(try await alice.post(west(meeting, "items"), step).status == 303)
    #expect(try await bob.get(west(meeting)).body.contains("CANARYslagelseplantitle"))
    #expect(try await alice.get(west(meeting)).body.contains("stuck at “CANARYslagelseplantitle”") == false)
  }

  @Test(arguments: TestEngine.all)
  func `the host has owners asked once, and only those who are stuck`(engine: TestEngine) async throws {
    let world = try await WalledWorld.make(on: engine)
    let meeting = try await world.meeting()
    var bob = try await world.browser(as: .bob)
    for _ in 1...2 { #expect(try await bob.post(west(meeting, "items/asking")).status == 303) }
    let box = Mailbox(world: world)
    #expect(
      try await box.letters(to: Cast.alice.email).filter { $0.subject.hasPrefix("Bring your step") }.count
        == 1)
    for name in [Cast.bob, .nina, .mads] {
      #expect(
        try await box.letters(to: name.email).contains { $0.subject.hasPrefix("Bring your step") } == false)
    }
  }

  @Test(arguments: TestEngine.all)
  func `two networks meet after the other's host says yes, and see that meeting and nothing else`(
    engine: TestEngine
  )
    async throws
  {
    let world = try await World(on: engine)
    var bob = try await world.browser(as: .bob)
    _ = try await bob.open("Kun for vest", "Tekst", in: Rooms.west)
    let meeting = try await world.meeting(title: "Fælles møde")
    var alice = try await world.browser(as: .alice)
    let ask = ["network": Rooms.east.description]
    #expect(try await alice.post(west(meeting, "partner"), ask).status == 303)
    var helle = try await world.browser(as: .helle)
    let asked = try await helle.get("/rooms/\(Rooms.east)/meetings").body
    #expect(
      asked.contains("Network West would like to hold a meeting with you") && !asked.contains("Fælles møde"))
    let east = "/rooms/\(Rooms.east)/meetings/\(meeting)"
    #expect(try await helle.get(east).status == 404)
    #expect(try await helle.post("/rooms/\(Rooms.east)/pairings/\(meeting)/yes").status == 303)
    var charlie = try await world.browser(as: .charlie)
    let page = try await charlie.get(east).body
    #expect(page.contains("Fælles møde") && page.contains("Only Network West and Network East"))
    #expect(!page.contains("Kun for vest"))
    #expect(try await bob.get(west(meeting)).body.contains("Kun for vest") == false)
    #expect(try await charlie.get("/rooms/\(Rooms.west)/meetings").status == 404)
    #expect(
      try await Mailbox(world: world).letters(to: Cast.charlie.email).last?.calendar?.method == "REQUEST")
    #expect(try await Mailbox(world: world).letters(to: Cast.bob.email).count == 1)
    #expect(try await helle.post("/rooms/\(Rooms.east)/pairings/\(meeting)/yes").status == 404)
  }
}
