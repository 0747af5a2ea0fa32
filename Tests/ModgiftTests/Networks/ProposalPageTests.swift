import Storage
import Testing

@testable import Modgift

struct ProposalPageTests {
  private static let pages = [
    "/programme/proposal", "/programme/proposal/places?place=0330", "/programme/proposal/networks",
  ]
  private static let forms = [
    "", "/moves", "/wishes", "/wishes/removal", "/locks", "/names", "/runs", "/removal", "/networks",
  ].map { "/programme/proposal\($0)" }

  /// Zealand's west has enough people; the rest of the country waits.
  private func world(_ engine: TestEngine) async throws -> (World, Browser) {
    let world = try await World(on: engine)
    try await world.database.write { db in
      try seedSites(at: World.start, in: db)
      let day = Day.epoch.advanced(by: 1)
      for (number, code) in ["0306", "0316", "0329", "0340", "0320", "0370", "0360", "0259", "0269"]
        .enumerated()
      {
        guard let site = try Site.id(code: code, in: db) else { continue }
        for turn in 0..<3 {
          let address = EmailAddress("p\(number)-\(turn)@crowd.example.dk")
          let new = NewPerson(name: "Person \(number) \(turn)", email: address)
          guard let id = try Person.create(new, by: nil, at: World.start, in: db) else { continue }
          try Role.begin(.trainer, at: site, for: id, from: day, by: nil, now: World.start, in: db)
        }
      }
    }
    return (world, try await world.browser(as: .dana))
  }

  /// A municipality of a part of the draft.
  private func target(in world: World, where fits: @Sendable @escaping (ProposalDraft.Part) -> Bool)
    async throws -> String
  {
    let draft = try await world.database.read { try ProposalDraft.current(in: $0) }
    return try #require(draft?.parts.first(where: fits)?.codes.first)
  }

  private let asked = ["scope": "active", "smallest": "3", "largest": "4", "count": "", "keeping": "2"]

  @Test(arguments: TestEngine.all)
  func `its pages take few statements, and as many for a draft of the country as for none`(
    engine: TestEngine
  ) async throws {
    var (world, dana) = try await world(engine)
    let without = try await world.statements(of: "/programme/proposal", as: dana)
    _ = try await dana.post("/programme/proposal", asked.merging(["scope": "all"]) { $1 })
    let drafted = try await world.statements(of: "/programme/proposal", as: dana)
    let makes = try await world.statements(of: "/programme/proposal/networks", as: dana)
    #expect(without <= 10 && drafted <= 10 && makes <= 10, "\(without), \(drafted), \(makes)")
  }

  @Test(arguments: TestEngine.all)
  func `a coordinator proposes, changes and makes networks, and nothing happens before the last press`(
    engine: TestEngine
  ) async throws {
    var (world, dana) = try await world(engine)
    #expect(try await dana.get("/programme/proposal").body.contains("Make a proposal"))
    #expect(try await dana.post("/programme/proposal", asked).status == 303)
    let page = try await dana.get("/programme/proposal").body
    #expect(page.ranges(of: "<rect ").count == 98)
    #expect(page.contains("Stands today") && page.contains("Network West"))
    #expect(page.contains("Odense has no neighbour who takes part"))

    let other = try await target(in: world) { !$0.codes.contains("0330") }
    let move = ["place": "0330", "to": other]
    #expect(try await dana.post("/programme/proposal/moves", move).status == 303)
    let moved = try await dana.get("/programme/proposal").body
    let tied = try await world.database.read { try ProposalDraft.current(in: $0)?.wishes.first?.pair }
    #expect(moved.contains("Slagelse") && moved.contains("stay together") && moved.contains("before"))
    #expect(
      try await dana.post("/programme/proposal/locks", ["place": "0330", "locked": "yes"]).status == 303)
    #expect(try await dana.get("/programme/proposal").body.contains("Unlock"))
    #expect(try await world.acts().isEmpty)

    #expect(try await dana.get("/programme/proposal/networks").body.contains("Make the"))
    #expect(try await dana.post("/programme/proposal/networks").status == 303)
    #expect(try await dana.get("/programme/proposal").body.contains("Make a proposal"))
    #expect(try await world.acts().contains("network-made"))
    let places = try await world.database.read { try SitePlace.all(Gate(), in: $0) }
    func network(_ code: String?) -> Network.ID? { places.first { $0.code == code }?.network }
    #expect(tied != nil && network(tied?.one) != nil && network(tied?.one) == network(tied?.other))
  }

  @Test(arguments: TestEngine.all)
  func `nobody but the coordinator is told that there is a proposal`(engine: TestEngine) async throws {
    var (world, dana) = try await world(engine)
    _ = try await dana.post("/programme/proposal", asked)
    for person in [Cast.alice, .mads, .eva] {
      var browser = try await world.browser(as: person)
      for page in Self.pages { #expect(try await browser.get(page).status == 404, "\(person) \(page)") }
      for form in Self.forms {
        #expect(try await browser.post(form, asked).status == 404, "\(person) \(form)")
      }
    }
    #expect(try await world.database.read { try ProposalDraft.current(in: $0) } != nil)
  }

  @Test func `what is impossible or no number comes back with what was typed`() async throws {
    var (_, dana) = try await world(.sqlite)
    for (fields, said) in [
      (["smallest": "30", "largest": "40"], "There are 14 municipalities in all"),
      (["count": "20"], "20 networks of that size"),
      (["smallest": "seven"], "Write a number"), (["smallest": "7", "largest": "4"], "be smaller"),
      (["count": "99999999999999999999"], "Write a number"),
    ] {
      let reply = try await dana.post("/programme/proposal", asked.merging(fields) { $1 })
      #expect(reply.status == 422 && reply.body.contains(said), "\(fields)")
      for value in fields.values { #expect(reply.body.contains("value=\"\(value.prefix(20))\"")) }
    }
    #expect(try await dana.get("/programme/proposal/networks").status == 404)
  }

  @Test func `wishes that contradict each other are refused, and the draft stays`() async throws {
    var (world, dana) = try await world(.sqlite)
    _ = try await dana.post("/programme/proposal", asked)
    let wish = ["kind": "apart", "one": "0330", "other": "0340"]
    #expect(try await dana.post("/programme/proposal/wishes", wish).status == 303)
    let other = ["kind": "together", "one": "0330", "other": "0316"]
    #expect(try await dana.post("/programme/proposal/wishes", other).status == 303)
    let draft = try await world.database.read { try ProposalDraft.current(in: $0) }
    let clash = ["kind": "together", "one": "0316", "other": "0340"]
    let reply = try await dana.post("/programme/proposal/wishes", clash)
    #expect(reply.status == 422 && reply.body.contains("both together and apart"))
    #expect(try await world.database.read { try ProposalDraft.current(in: $0) } == draft)
    #expect(try await dana.post("/programme/proposal/wishes/removal", wish).status == 303)
    #expect(try await dana.post("/programme/proposal/wishes", clash).status == 303)
    for nonsense in [
      ["kind": "apart"], ["kind": "x", "one": "0330", "other": "0340"],
      ["kind": "apart", "one": "0330", "other": "0330"],
    ] {
      #expect(try await dana.post("/programme/proposal/wishes", nonsense).status == 404)
    }
  }

  @Test func `names are told apart before networks are made`() async throws {
    var (world, dana) = try await world(.sqlite)
    _ = try await dana.post("/programme/proposal", asked)
    let new = try await target(in: world) { $0.network == nil }
    let names = ["place": new, "name": "Network East"]
    let taken = try await dana.post("/programme/proposal/names", names)
    #expect(taken.status == 422 && taken.body.contains("Another network is called that"))
    #expect(
      try await dana.post("/programme/proposal/names", ["place": new, "name": "South"]).status == 303)
    #expect(try await dana.get("/programme/proposal").body.contains("South"))
    #expect(try await world.acts().isEmpty)
  }

  @Test func `nobody lets themself into a room by making networks`() async throws {
    var (world, dana) = try await world(.sqlite)
    try await world.database.write { db in
      guard let site = try Site.id(code: "0370", in: db) else { return }
      try db.run(
        """
        INSERT INTO role (id, person_id, kind, site_id, starts_on)
        VALUES (\(Role.ID.random()), \(Cast.dana.id), 'trainer', \(site), 0)
        """)
    }
    _ = try await dana.post("/programme/proposal", asked)
    let reply = try await dana.post("/programme/proposal/networks")
    #expect(reply.status == 422 && reply.body.contains("let yourself into the room"))
    #expect(try await world.acts().isEmpty)
  }
}
