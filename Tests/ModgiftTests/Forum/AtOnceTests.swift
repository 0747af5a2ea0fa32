import Storage
import Testing

@testable import Modgift

struct AtOnceTests {
  @Test(arguments: TestEngine.all)
  func `two forms with the same token at two addresses are two acts`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let one = try await alice.open("One", "x", in: Rooms.west)
    let other = try await alice.open("Other", "x", in: Rooms.west)
    for topic in [one, other] {
      let reply = try await alice.post("\(topic)/posts", ["body": "Said in \(topic)", "once": "abc"])
      #expect(reply.status == 303 && reply.location?.hasPrefix(topic) == true)
      #expect(try await alice.get(topic).body.contains("Said in \(topic)"))
    }
  }

  @Test(arguments: TestEngine.all)
  func `a double press posts once`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let fields = ["space": "\(Rooms.west)", "kind": "news", "title": "Once", "body": "x", "once": "abc"]
    let first = try await alice.post("/topics", fields)
    let second = try await alice.post("/topics", fields)
    #expect(first.status == 303 && first.location == second.location)
    let topic = try #require(first.location)
    let reply = try await alice.post("\(topic)/posts", ["body": "y", "once": "def"])
    #expect(try await alice.post("\(topic)/posts", ["body": "y", "once": "def"]).location == reply.location)
    let count = try await world.database.read { try $0.value(Int.self, "SELECT count(*) FROM post") }
    #expect(count == 2)
  }

  @Test(arguments: TestEngine.all)
  func `many who post at once get numbers without a gap, and the count is right`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("Busy", "x", in: Rooms.west)
    try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 1...12 {
        let person: Cast = number.isMultiple(of: 2) ? .bob : .nina
        group.addTask {
          var browser = try await world.browser(as: person)
          return try await browser.post("\(topic)/posts", ["body": "Post \(number)"]).status
        }
      }
      for try await status in group { #expect(status == 303) }
    }
    let numbers = try await world.database.read {
      try $0.all(Int.self, "SELECT number FROM post ORDER BY number")
    }
    #expect(numbers == Array(1...13))
    let replies = try await world.database.read { try $0.value(Int.self, "SELECT replies FROM topic") }
    #expect(replies == 12)
  }

  @Test(arguments: TestEngine.all)
  func `two who open the same direct room at once meet in one`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let places = try await withThrowingTaskGroup(of: String?.self) { group in
      for (one, other) in [(Cast.alice, Cast.charlie), (.charlie, .alice)] {
        group.addTask {
          var browser = try await world.browser(as: one)
          return try await browser.post("/rooms", ["person": other.id.description]).location
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(places.count == 2 && places[0] != nil && places[0] == places[1])
  }
}
