import Storage
import Testing

@testable import Modgift

/// A network that has gone quiet, and the ways out.
struct QuietTests {
  private let page = "/networks/\(Rooms.west)"

  private func quietWorld(on engine: TestEngine) async throws -> World {
    let world = try await World(on: engine)
    try await world.talk(in: Rooms.west, by: .alice, daysAgo: (0..<15).map { 25 + 3 * $0 })
    return world
  }

  @Test(arguments: TestEngine.all)
  func `host and deputy see the alarm and get one mail each, and nobody else hears of it`(engine: TestEngine)
    async throws
  {
    let world = try await quietWorld(on: engine)
    for person in [Cast.alice, .bob] {
      var browser = try await world.browser(as: person)
      #expect(try await browser.get("/").body.contains("It is quiet in Network West"), "\(person)")
      #expect(try await browser.get(page).body.contains("It is 25 days since anybody wrote or met"))
    }
    for person in [Cast.nina, .mads, .dana, .charlie] {
      var browser = try await world.browser(as: person)
      #expect(try await !browser.get("/").body.contains("quiet in Network West"), "\(person)")
      #expect(try await !browser.get(page).body.contains("quiet in Network West"), "\(person)")
      #expect(try await browser.get("\(page)/neighbours").status == 404)
    }
    try await world.workThrough()
    let told = try await world.database.read { try $0.value(Int.self, "SELECT count(*) FROM quiet_notice") }
    // The two of East, where nobody has ever written, among them.
    #expect(told == 4)
    try await world.live(days: 3)
    let again = try await world.database.read { try $0.value(Int.self, "SELECT count(*) FROM quiet_notice") }
    #expect(again == 4)
  }

  @Test(arguments: TestEngine.all)
  func `a question from the drawer is asked by one press, once, and the alarm is over`(engine: TestEngine)
    async throws
  {
    let world = try await quietWorld(on: engine)
    var alice = try await world.browser(as: .alice)
    #expect(
      try await alice.get("\(page)/starters").body.contains("Where are your kits, and who has the key?"))
    let fields = ["starter": "2", "act": "ask", "once": "0123456789abc"]
    let first = try await alice.post("\(page)/starters", fields)
    let second = try await alice.post("\(page)/starters", fields)
    #expect(first.status == 303 && first.location == second.location)
    #expect(try await alice.get(first.location ?? "").body.contains("that is where we get stuck"))
    #expect(try await !alice.get("/").body.contains("It is quiet"))
    let edit = try await alice.post("\(page)/starters", ["starter": "3", "act": "edit"])
    #expect(try await alice.get(edit.location ?? "").body.contains("How do you keep track of expiry dates?"))
    #expect(try await alice.post("\(page)/starters", ["starter": "99"]).status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `the neighbour's host is written to in a room of the two alone`(engine: TestEngine) async throws {
    let world = try await quietWorld(on: engine)
    var alice = try await world.browser(as: .alice)
    let there = try await alice.get("\(page)/neighbours").body
    #expect(there.contains("Network East") && there.contains("Helle Testesen"))
    let sent = try await alice.post("\(page)/pairings", ["other": Rooms.east.description])
    var helle = try await world.browser(as: .helle)
    #expect(try await helle.get("/notices").body.contains("Shall we meet together?"))
    #expect(try await helle.get(sent.location ?? "").status == 200)
    var charlie = try await world.browser(as: .charlie)
    #expect(try await charlie.get(sent.location ?? "").status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `two networks become one when both hosts say yes, and nothing is lost or shown to others`(
    engine: TestEngine
  )
    async throws
  {
    let world = try await quietWorld(on: engine)
    var alice = try await world.browser(as: .alice)
    var helle = try await world.browser(as: .helle)
    let topic = try await alice.open("Among ourselves", "Words of West.", in: Rooms.west)
    #expect(try await alice.post("\(page)/mergers", ["other": Rooms.east.description]).status == 303)
    #expect(
      try await helle.get("/networks/\(Rooms.east)").body.contains(
        "Network West would like to be part of Network East"))
    let offer = try await world.database.read {
      try $0.value(MergeOffer.ID.self, "SELECT id FROM network_offer")
    }
    let address = "/networks/\(Rooms.east)/mergers/\(offer)/answer"
    for person in [Cast.charlie, .alice, .dana] {
      var browser = try await world.browser(as: person)
      #expect(try await browser.post(address, ["answer": "yes"]).status >= 403, "\(person)")
    }
    #expect(try await helle.post(address, ["answer": "yes"]).status == 303)
    #expect(try await helle.post(address, ["answer": "yes"]).status == 409)
    for person in [Cast.alice, .bob, .mads, .nina] {
      #expect(try await world.reads(person, Rooms.east), "\(person)")
      #expect(try await world.reads(person, Rooms.west), "\(person)")
    }
    #expect(try await alice.get(topic).body.contains("Words of West."))
    for person in [Cast.helle, .charlie, .dana] {
      var browser = try await world.browser(as: person)
      #expect(try await browser.get(topic).status == 404, "\(person)")
      #expect(try await !browser.get("/networks").body.contains("Network West"))
    }
    #expect(try await world.keepers(of: Rooms.east).first == Cast.helle.id)
  }

  @Test(arguments: TestEngine.all)
  func `its health is shown to those who are in it, and to nobody else`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var nina = try await world.browser(as: .nina)
    var bob = try await world.browser(as: .bob)
    let topic = try await nina.open("A question", "Text.", in: Rooms.west)
    _ = try await nina.open("Another", "Text.", in: Rooms.west)
    world.clock.advance(by: .hours(5))
    _ = try await bob.post("\(topic)/posts", ["body": "An answer."])
    // Two dots say nothing that the words do not.
    #expect(try await !bob.get(page).body.contains("<svg class=\"waits\""))
    for title in ["Third", "Fourth"] {
      let topic = try await nina.open(title, "Text.", in: Rooms.west)
      world.clock.advance(by: .hours(5))
      _ = try await bob.post("\(topic)/posts", ["body": "An answer."])
    }
    let seen = try await bob.get(page).body
    #expect(seen.contains("4; 3 of them answered") && seen.contains("half were answered within 5 hours"))
    #expect(seen.contains("2 of 4, counting those who read; 2 wrote"))
    #expect(seen.contains("<svg class=\"waits\""))
    for person in [Cast.dana, .charlie] {
      var browser = try await world.browser(as: person)
      #expect(try await !browser.get(page).body.contains("counting those who read"))
    }
  }
}
