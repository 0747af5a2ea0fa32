import Storage
import Testing

@testable import Modgift

/// An answer from a closed room that its author makes an experience for everyone.
struct AnswerOnwardTests {
  @Test(arguments: TestEngine.all)
  func `an author shares their own answer as an experience, with what gives people away marked`(
    engine: TestEngine
  )
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let topic = try await alice.open("How is it with you?", "The words of Alice.", in: Rooms.west)
    _ = try await bob.post("\(topic)/posts", ["body": "Alice in Slagelse and I met two of them."])
    let answer = try await bob.post(2, of: topic)
    #expect(try await bob.get(topic).body.contains("/posts/\(answer)/onward"))
    let page = try await bob.get("/posts/\(answer)/onward").body
    #expect(
      page.contains("<mark>Alice</mark>") && page.contains("<mark>Slagelse</mark>")
        && page.contains("<mark>two</mark>"))
    #expect(!page.contains("The words of Alice."))
    let fields = [
      "space": Rooms.everyone.description, "title": "What we met", "body": "A colleague and I met some.",
    ]
    let again = try await bob.post(
      "/posts/\(answer)/onward", fields.merging(["show": "yes"]) { first, _ in first })
    #expect(again.status == 200 && !again.body.contains("<mark>"))
    let shared = try await bob.post("/posts/\(answer)/onward", fields)
    let copy = try #require(shared.location)
    var charlie = try await world.browser(as: .charlie)
    let seen = try await charlie.get(copy).body
    #expect(seen.contains("A colleague and I met some.") && seen.contains("Experience"))
    #expect(!seen.contains(topic) && !seen.contains("How is it with you?"))
    #expect(try await alice.get(topic).body.contains("Alice in Slagelse and I met two of them."))
  }

  @Test(arguments: TestEngine.all)
  func `for everybody else there is no such page`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let topic = try await alice.open("A question", "Text.", in: Rooms.west)
    _ = try await bob.post("\(topic)/posts", ["body": "Mine."])
    let answer = try await bob.post(2, of: topic)
    let fields = ["space": Rooms.everyone.description, "title": "Taken", "body": "Taken."]
    for person in [Cast.alice, .mads, .charlie, .dana, .erik] {
      var browser = try await world.browser(as: person)
      #expect(try await browser.get("/posts/\(answer)/onward").status == 404, "\(person)")
      #expect(try await browser.post("/posts/\(answer)/onward", fields).status == 404, "\(person)")
      #expect(try await !browser.get(topic).body.contains("\(answer)/onward"), "\(person)")
    }
  }
}
