import Storage
import Testing

@testable import Modgift

struct ProgrammeWallTests {
  private let pages = [
    "/programme", "/programme?by=active&sort=population", "/programme/sites", "/programme/sites/new",
    "/programme/sites/\(Places.slagelse)", "/programme/people", "/programme/people?show=not-arrived&q=f",
    "/programme/people/\(Cast.alice.id)", "/programme/audit", "/networks", "/networks/\(Rooms.west)",
    "/networks/\(Rooms.west)/sites", "/networks/\(Rooms.west)/end", "/networks/new", "/groups/new",
  ]

  @Test(arguments: TestEngine.all)
  func `the coordinator's pages are nobody else's`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    for name in Cast.allCases where ![.frida, .gorm].contains(name) {
      var browser = try await world.browser(as: name)
      for page in pages where page.hasPrefix("/programme") {
        #expect(try await browser.get(page).status == (name == .dana ? 200 : 404), "\(name) \(page)")
      }
      guard name != .dana else { continue }
      for act in [
        "export", "sites", "sites/\(Places.slagelse)/people", "sites/\(Places.slagelse)/invitations",
        "people/\(name.id)/roles", "people/\(name.id)/facts", "people/\(Cast.frida.id)/invitation",
      ] {
        let fields = ["kind": "coordinator", "site": "\(Places.programme)", "name": "X", "email": ""]
        #expect(try await browser.post("/programme/\(act)", fields).status == 404, "\(name) \(act)")
      }
    }
    #expect(try await world.acts().isEmpty)
  }

  @Test(arguments: TestEngine.all)
  func `a coordinator's bytes are the same whether or not a network talks`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    var before: [String] = []
    for page in pages { before.append(try await dana.get(page).withoutTokens) }
    for space in [Rooms.west, Rooms.east, Rooms.group, Rooms.direct] {
      try await world.write(topic: "Canary talk", in: space, by: .alice)
    }
    for (page, bytes) in zip(pages, before) {
      #expect(try await dana.get(page).withoutTokens == bytes, "\(page)")
    }
    let export = try await dana.post("/programme/export").body
    #expect(!export.contains("Canary"))
  }

  @Test(arguments: TestEngine.all)
  func `last activity stands nowhere, not even where the coordinator is a member`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    try await world.write(topic: "Canary talk", in: Rooms.west, by: .alice)
    try await world.write(topic: "Canary talk", in: Rooms.east, by: .helle)
    try await world.database.write { db in
      try db.run(
        """
        INSERT INTO space_person (space_id, person_id, added_by, added_at)
        VALUES (\(Rooms.east), \(Cast.dana.id), \(Cast.helle.id), \(World.start))
        """)
    }
    var dana = try await world.browser(as: .dana)
    let page = try await dana.get("/programme").body
    #expect(page.contains("West") && page.contains("East"))
    #expect(!page.contains("today 11:30"))
  }

  @Test(arguments: TestEngine.all)
  func `the log names networks but no group and nobody in one`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.post("/networks/\(Rooms.west)/name", ["name": "West of the belt"])
    _ = try await alice.post("/networks/\(Rooms.group)/name", ["name": "Secret circle"])
    _ = try await alice.post("/networks/\(Rooms.group)/members", ["person": "\(Cast.helle.id)"])
    var dana = try await world.browser(as: .dana)
    let log = try await dana.get("/programme/audit").body
    #expect(log.contains("West of the belt") && !log.contains("Secret circle"))
    #expect(!log.contains("Helle Testesen") && !log.contains("Reference group"))
  }
}
