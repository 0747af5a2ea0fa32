import Markup
import Storage
import Testing

@testable import Modgift

struct KeptMarkupTests {
  @Test func `a piece is made once for the same values, and anew for others`() {
    let (kept, made) = (KeptMarkup<CountedPiece>(mostBytes: 100_000), Guarded(0))
    for _ in 0..<3 {
      #expect(kept.html(of: CountedPiece(text: "a", made: made)).text == "<p>a</p>")
      #expect(kept.html(of: CountedPiece(text: "b", made: made)).text == "<p>b</p>")
    }
    #expect(made.withValue { $0 } == 2)
  }

  @Test func `what has not been asked for longest goes first, so that no more is kept than was said`() {
    let (kept, made) = (KeptMarkup<CountedPiece>(mostBytes: 4_000), Guarded(0))
    func ask(_ text: String) -> Int {
      let before = made.withValue { $0 }
      _ = kept.html(of: CountedPiece(text: text, made: made))
      return made.withValue { $0 } - before
    }
    _ = ask("always")
    for number in 0..<1_000 {
      _ = ask("\(number)")
      #expect(ask("always") == 0)
    }
    #expect(ask("0") == 1 && ask("999") == 0)
    let long = String(repeating: "x", count: 10_000)
    #expect(ask(long) == 1 && ask(long) == 1)
  }

  @Test(arguments: TestEngine.all)
  func `a page shown before shows what another process has changed since`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let topic = try await alice.open("Title", "Before", in: Rooms.west)
    _ = try await alice.get("/rooms/\(Rooms.west)")
    _ = try await alice.get("/people")
    #expect(try await bob.get(topic).body.contains("Before"))
    try await world.database.write { db in
      _ = try db.run("UPDATE post SET body_html = '<p>After</p>'")
      _ = try db.run("UPDATE topic SET title = 'Renamed'")
      _ = try db.run(
        "UPDATE person SET name = 'Alice Nygift', profession = 'jordemoder' WHERE id = \(Cast.alice.id)")
    }
    for page in [try await bob.get(topic).body, try await alice.get(topic).body] {
      #expect(page.contains("<p>After</p>") && page.contains("Alice Nygift") && !page.contains("Before"))
    }
    #expect(try await alice.get("/rooms/\(Rooms.west)").body.contains("Renamed"))
    let people = try await alice.get("/people").body
    #expect(people.contains("Alice Nygift") && people.contains("<option value=\"jordemoder\">"))
    try await world.database.write { db in
      _ = try db.run("UPDATE role SET ends_on = starts_on WHERE person_id = \(Cast.alice.id)")
    }
    #expect(!(try await bob.get(topic).body.contains("/people/\(Cast.alice.id)")))
  }
}

/// A piece that counts how often it is made; how often is none of its values.
private struct CountedPiece: Component, Hashable, Sendable {
  let text: String
  let made: Guarded<Int>

  var html: HTML {
    made.withValue { $0 += 1 }
    return "<p>\(text)</p>"
  }

  static func == (one: CountedPiece, other: CountedPiece) -> Bool { one.text == other.text }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
