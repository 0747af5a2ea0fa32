import Storage
import Testing

@testable import Modgift

/// How a network finds who keeps it, through its pages, its mails and the night's job.
struct HostingTests {
  private let west = "/networks/\(Rooms.west)/hosting"

  @Test(arguments: TestEngine.all)
  func `a member is asked to be deputy, says not now, and the next is asked`(engine: TestEngine) async throws
  {
    let world = try await World(on: engine)
    for person in [Cast.bob, .nina, .mads] { try await world.see(person, daysAgo: 2) }
    try await world.see(.bob, daysAgo: 200)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.post("/networks/\(Rooms.west)/deputy", ["person": ""])
    var mads = try await world.browser(as: .mads)
    #expect(try await mads.get("/").body.contains("Will you be the deputy in Network West?"))
    #expect(try await world.subjects(to: .mads) == ["Will you be the deputy in Network West?"])
    #expect(try await mads.post("\(west)/answer", ["seat": "deputy", "answer": "later"]).status == 303)
    #expect(try await !mads.get("/").body.contains("Will you be the deputy"))
    #expect(try await world.subjects(to: .mads) == [])
    var nina = try await world.browser(as: .nina)
    let page = try await nina.get(west).body
    #expect(
      page.contains("Will you be the deputy in Network West?")
        && page.contains("Why you? You haven&#39;t done it here yet"))
    #expect(try await nina.post("\(west)/answer", ["seat": "deputy", "answer": "yes"]).status == 303)
    #expect(try await world.keepers(of: Rooms.west) == [Cast.alice.id, Cast.nina.id])
  }

  @Test(arguments: TestEngine.all)
  func `of two who say yes one is deputy and the other is told clearly`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.post("/networks/\(Rooms.west)/deputy", ["person": ""])
    var nina = try await world.browser(as: .nina)
    var mads = try await world.browser(as: .mads)
    #expect(try await nina.post("\(west)/wish", ["wish": "willing"]).status == 303)
    let late = try await mads.post("\(west)/answer", ["seat": "deputy", "answer": "yes"])
    #expect(late.status == 409 && late.body.contains("Somebody else said yes first"))
    #expect(try await world.keepers(of: Rooms.west) == [Cast.alice.id, Cast.nina.id])
  }

  @Test(arguments: TestEngine.all)
  func `a host who is away gives way for that time and gets it back`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    try await world.see(.bob, daysAgo: 0)
    try await world.workThrough()
    var alice = try await world.browser(as: .alice)
    let wrong = try await alice.post("/me/absences", ["from": "2025-12-10", "through": "2025-12-02"])
    #expect(wrong.status == 422 && wrong.body.contains("2025-12-10"))
    let days = ["from": "2025-12-01", "through": "2025-12-03"]
    #expect(try await alice.post("/me/absences", days).status == 303)
    #expect(try await world.keepers(of: Rooms.west) == [Cast.bob.id, Cast.alice.id])
    #expect(try await world.subjects(to: .bob) == ["You are the host of Network West now"])
    #expect(
      try await alice.get(west).body.contains(
        "Stands in for Alice Testesen, who is away until 3 December 2025"))
    try await world.live(days: 2)
    #expect(try await world.keepers(of: Rooms.west) == [Cast.bob.id, Cast.alice.id])
    try await world.live()
    #expect(try await world.keepers(of: Rooms.west) == [Cast.alice.id, Cast.bob.id])
  }

  @Test(arguments: TestEngine.all)
  func `without coordinator, host and deputy a network has a host again within a week`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    for person in [Cast.dana, .alice, .bob] { try await world.end(person) }
    #expect(try await world.keepers(of: Rooms.west) == [nil, nil])
    try await world.live(days: 5)
    #expect(try await world.keepers(of: Rooms.west).first != .some(nil))
    #expect(try await world.acts(in: Rooms.west).contains("host-changed"))
  }

  @Test(arguments: TestEngine.all)
  func `whoever said they would is host at once when nobody is left`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var nina = try await world.browser(as: .nina)
    #expect(try await nina.post("\(west)/wish", ["wish": "willing"]).status == 303)
    #expect(try await nina.get(west).body.contains("You have said that you would like to"))
    for person in [Cast.alice, .bob] { try await world.end(person) }
    #expect(try await world.keepers(of: Rooms.west).first == Cast.nina.id)
  }

  @Test(arguments: TestEngine.all)
  func `a network whose last member leaves ends kindly, and its sites are free`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    try await world.workThrough()
    for person in [Cast.alice, .bob, .mads, .nina] { try await world.end(person) }
    try await world.database.write { db in
      _ = try db.run(
        "UPDATE role SET ends_on = starts_on WHERE person_id = \(Cast.oda.id) AND site_id = \(Places.slagelse)"
      )
    }
    try await world.live(days: 10)
    var dana = try await world.browser(as: .dana)
    #expect(try await dana.get("/networks/\(Rooms.west)").status == 200)
    try await world.live(days: 6)
    #expect(try await dana.get("/networks/\(Rooms.west)").status == 404)
    #expect(try await world.acts(in: Rooms.west).contains("space-ended"))
  }

  @Test(arguments: TestEngine.all)
  func `the term the network chose runs out, and the deputy is the host`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.post("\(west)/terms", ["months": "3", "outside": "yes"]).status == 303)
    #expect(try await alice.post("\(west)/terms", ["months": "5"]).status == 404)
    try await world.workThrough()
    world.clock.advance(by: .days(85))
    for person in [Cast.alice, .bob] { try await world.see(person, daysAgo: 0) }
    try await world.live()
    #expect(try await world.keepers(of: Rooms.west) == [Cast.alice.id, Cast.bob.id])
    try await world.live(days: 7)
    #expect(try await world.keepers(of: Rooms.west).first == Cast.bob.id)
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.get(west).body.contains("Alice Testesen"))
  }

  @Test(arguments: TestEngine.all)
  func `whoever is handed a network is told, and whoever takes it knows`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    try await world.workThrough()
    var alice = try await world.browser(as: .alice)
    let handOver = ["host": Cast.alice.id.description, "deputy": Cast.bob.id.description]
    #expect(try await alice.post("/networks/\(Rooms.west)/handover", handOver).status == 303)
    #expect(try await world.keepers(of: Rooms.west) == [Cast.bob.id, Cast.alice.id])
    #expect(try await world.subjects(to: .bob) == ["Now you are the host of Network West"])
    #expect(try await world.subjects(to: .alice) == [])
  }

  @Test(arguments: TestEngine.all)
  func `only those in it see how a network is kept`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    for (person, status) in [
      (Cast.alice, 200), (.nina, 200), (.dana, 404), (.charlie, 404), (.erik, 404), (.eva, 404),
    ] {
      var browser = try await world.browser(as: person)
      #expect(try await browser.get(west).status == status, "\(person)")
      #expect(
        try await browser.post("\(west)/wish", ["wish": "willing"]).status == (status == 200 ? 303 : 404))
    }
    var nina = try await world.browser(as: .nina)
    #expect(try await nina.post("\(west)/terms", ["months": "3"]).status == 403)
  }

  @Test(arguments: TestEngine.all)
  func `one press in the mail says yes, and a link to another's question says nothing`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    for person in [Cast.bob, .nina] { try await world.see(person, daysAgo: 100) }
    try await world.see(.mads, daysAgo: 1)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.post("/networks/\(Rooms.west)/deputy", ["person": ""])
    let letter = try #require(try await Mailbox(world: world).letters(to: Cast.mads.email).last)
    let start = try #require(letter.text.firstRange(of: "/m/"))
    let link = String(letter.text[start.lowerBound...].prefix { !$0.isWhitespace })
    var anybody = world.browser()
    let page = try await anybody.get(link)
    #expect(page.body.contains("Will you be the deputy in Network West?"))
    #expect(try await world.keepers(of: Rooms.west) == [Cast.alice.id, nil])
    #expect(try await anybody.post(link, ["choice": "yes"]).status == 200)
    #expect(try await world.keepers(of: Rooms.west) == [Cast.alice.id, Cast.mads.id])
    #expect(try await anybody.post(link, ["choice": "yes"]).body.contains("Somebody else said yes first"))
  }
}
