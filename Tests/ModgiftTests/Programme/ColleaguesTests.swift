import Storage
import Testing

@testable import Modgift

struct ColleaguesTests {
  private let west = "/networks/\(Rooms.west)/people"

  @Test(arguments: TestEngine.all)
  func `a host brings a colleague in and ends the role of one who left, with no coordinator`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let fields = [
      "name": "Ny Kollega", "email": "ny@slagelse.example.dk", "kind": "trainer",
      "site": "\(Places.slagelse)",
      "once": "one",
    ]
    #expect(try await alice.post(west, fields).status == 303)
    #expect(try await alice.get(west).body.contains("Ny Kollega"))
    #expect(try await alice.get("/networks/\(Rooms.west)").body.contains("Ny Kollega"))
    let role = try await role(of: .mads, in: world)
    #expect(try await world.reads(.mads, Rooms.west))
    #expect(try await alice.post("\(west)/roles/\(role)/end").status == 303)
    #expect(try await !world.reads(.mads, Rooms.west))
    #expect(try await world.acts() == ["invited", "person-made", "role-begun", "role-ended"])
  }

  @Test(arguments: TestEngine.all)
  func `only at the sites of the network, only for those who keep it, and never oneself`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let fields = ["name": "Ny", "email": "ny@x.example.dk", "kind": "trainer", "site": "\(Places.roskilde)"]
    #expect(try await alice.post(west, fields).status == 422)
    let coordinator = fields.merging(["kind": "coordinator", "site": "\(Places.slagelse)"]) { $1 }
    #expect(try await alice.post(west, coordinator).status == 422)
    let taken = fields.merging(["email": Cast.charlie.email, "site": "\(Places.slagelse)"]) { $1 }
    #expect(try await alice.post(west, taken).status == 422)
    for person in [Cast.charlie, .alice] {
      let role = try await role(of: person, in: world)
      #expect(try await alice.post("\(west)/roles/\(role)/end").status == 404, "\(person)")
    }
    let role = try await role(of: .mads, in: world)
    for (person, status) in [(Cast.mads, 403), (.charlie, 404), (.helle, 404), (.dana, 403), (.eva, 404)] {
      var browser = try await world.browser(as: person)
      #expect(try await browser.get(west).status == status, "\(person)")
      #expect(try await browser.post(west, fields).status == status, "\(person)")
      #expect(try await browser.post("\(west)/roles/\(role)/end").status == status, "\(person)")
    }
    #expect(try await world.acts().isEmpty)
  }

  private func role(of person: Cast, in world: World) async throws -> Role.ID {
    try await world.database.read { db in
      try db.value(Role.ID.self, "SELECT id FROM role WHERE person_id = \(person.id) AND ends_on IS NULL")
    }
  }
}
