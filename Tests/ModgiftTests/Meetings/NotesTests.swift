import Foundation
import HTTPTypes
import Storage
import Testing

@testable import Modgift

struct NotesTests {
  /// A meeting whose notes are begun, and the address of what is written under its last point.
  private func begun(_ world: World, _ browser: inout Browser) async throws -> (Meeting.ID, String) {
    let meeting = try await world.meeting(title: "Årsmøde")
    #expect(try await browser.post(west(meeting, "notes")).status == 303)
    let page = try await browser.get(west(meeting, "notes")).body
    let link = try #require(page.range(of: "action=\"\(west(meeting, "notes"))/", options: .backwards))
    return (meeting, west(meeting, "notes/\(page[link.upperBound...].prefix(13))"))
  }

  private func text(_ world: World, _ note: String) async throws -> String {
    let item = try #require(AgendaPoint.ID(String(note.suffix(13))))
    return try await world.database.read { db in
      try db.value(String.self, "SELECT body FROM meeting_item WHERE id = \(item)")
    }
  }

  @Test(arguments: TestEngine.all)
  func `two write at once and nothing of either is lost`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var nina = try await world.browser(as: .nina)
    let (meeting, note) = try await begun(world, &nina)
    var bob = try await world.browser(as: .bob)
    func fields(_ text: String, _ sheet: String, _ revision: Int = 0) -> [String: String] {
      ["body": text, "sheet": sheet, "revision": String(revision)]
    }
    _ = try await nina.post(note, fields("Et\nTo\nTre", "n"))
    _ = try await bob.post(note, fields("Et\nTo\nTre\nFire fra Bob", "b", 1))
    // Nina's page saved by itself and goes on from what it saved, though it never saw what Bob wrote.
    let reply = try await nina.post(note, fields("Nul fra Nina\nEt\nTo\nTre", "n"))
    #expect(reply.location?.contains("said=saved") == true)
    #expect(try await text(world, note) == "Nul fra Nina\nEt\nTo\nTre\nFire fra Bob")
    _ = try await nina.post(note, fields("Nul fra Nina\nEt\nNina\nTre", "n"))
    let clash = try await bob.post(note, fields("Et\nBob\nTre\nFire fra Bob", "b", 1))
    #expect(clash.location?.contains("said=notesPutTogether") == true)
    let both = try await text(world, note)
    for word in ["Nul fra Nina", "Nina", "Bob", "Fire fra Bob"] { #expect(both.contains(word)) }
    #expect(try await bob.get(west(meeting)).body.contains("<p>Fire fra Bob</p>"))
  }

  @Test(arguments: TestEngine.all)
  func `notes are found in the room by its members, and by nobody else`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var nina = try await world.browser(as: .nina)
    let (_, note) = try await begun(world, &nina)
    _ = try await nina.post(note, ["body": "Vi køber injektionsnåle sammen", "sheet": "n", "revision": "0"])
    #expect(try await nina.get("/search?q=injektionsnåle").body.contains("Årsmøde"))
    for name in [Cast.charlie, .dana, .erik] {
      var browser = try await world.browser(as: name)
      #expect(try await browser.get("/search?q=injektionsnåle").body.contains("Årsmøde") == false)
    }
    try await world.takeOut(.nina, of: Rooms.west)
    #expect(try await nina.get("/search?q=injektionsnåle").body.contains("Årsmøde") == false)
  }

  @Test(arguments: TestEngine.all)
  func `a decision becomes somebody's task, stands on their home page, and is done by one press`(
    engine: TestEngine
  )
    async throws
  {
    let world = try await World(on: engine)
    var nina = try await world.browser(as: .nina)
    let (meeting, _) = try await begun(world, &nina)
    let task = ["words": "Ringe til apoteket", "owner": Cast.bob.id.description, "due": "2025-12-20"]
    #expect(try await nina.post(west(meeting, "tasks"), task).status == 303)
    #expect(try await nina.post(west(meeting, "tasks"), task.merging(["owner": ""]) { $1 }).status == 422)
    let stranger = task.merging(["owner": Cast.charlie.id.description]) { $1 }
    #expect(try await nina.post(west(meeting, "tasks"), stranger).status == 422)
    var bob = try await world.browser(as: .bob)
    let home = try await bob.get("/").body
    #expect(home.contains("Ringe til apoteket") && home.contains("before 20 December 2025"))
    #expect(try await nina.get("/").body.contains("Ringe til apoteket") == false)
    let start = try #require(home.range(of: "/tasks/"))
    let key = home[start.upperBound...].prefix(13)
    #expect(
      try await bob.post(west(meeting, "tasks/\(key)/done"), ["from": "home"]).location?.hasPrefix("/?")
        == true)
    #expect(try await bob.get("/").body.contains("Ringe til apoteket") == false)
  }

  @Test func `what can't be kept is shown again, and notes before they are begun lead to the meeting`()
    async throws
  {
    let world = try await World(on: .sqlite)
    var nina = try await world.browser(as: .nina)
    let unbegun = try await world.meeting()
    #expect(try await nina.get(west(unbegun, "notes")).status == 303)
    let (_, note) = try await begun(world, &nina)
    let reply = try await nina.post(note, ["body": "Ring 010190-1234", "sheet": "n", "revision": "0"])
    #expect(reply.status == 422 && reply.body.contains("Ring 010190-1234"))
    let long = String(repeating: "å", count: 20_001)
    #expect(try await nina.post(note, ["body": long, "sheet": "n", "revision": "0"]).status == 422)
    #expect(try await text(world, note) == "")
    let odd = try await nina.post(note, ["body": "x", "sheet": "n", "revision": "-99999999999999999999"])
    #expect(odd.status == 303)
  }
}
