import Foundation
import Markup
import Storage
import Testing

@testable import Modgift

struct OnwardTests {
  @Test(arguments: TestEngine.all)
  func `an author shares an edited copy of their own words, and nothing else goes along`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let topic = try await alice.open("A hard case", "Bob in Kalundborg met 2 of them.", in: Rooms.west)
    _ = try await bob.post("\(topic)/posts", ["body": "The words of Bob."])
    let page = try await alice.get("\(topic)/onward")
    #expect(page.status == 200 && page.body.contains("Bob in Kalundborg met 2 of them."))
    #expect(page.body.contains("<b>Bob Testesen, Kalundborg and 2</b>"))
    #expect(!page.body.contains("The words of Bob."))
    let shared = try await alice.post(
      "\(topic)/onward",
      ["space": Rooms.everyone.description, "title": "A case", "body": "We met some of them."])
    let copy = try #require(shared.location)
    #expect(shared.status == 303)
    var charlie = try await world.browser(as: .charlie)
    let seen = try await charlie.get(copy)
    #expect(seen.body.contains("We met some of them.") && !seen.body.contains("The words of Bob."))
    #expect(!seen.body.contains(topic) && !seen.body.contains("Kalundborg met"))
    #expect(try await bob.get(copy).body.contains("href=\"\(topic)\""))
    #expect(try await alice.get(topic).body.contains("Bob in Kalundborg met 2 of them."))
  }

  @Test(arguments: TestEngine.all)
  func `for everybody else there is no such page, and no way to it`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("A hard case", "Text.", in: Rooms.west)
    let open = try await alice.open("An open case", "Text.", in: Rooms.everyone)
    #expect(try await alice.get(topic).body.contains("\(topic)/onward"))
    for other in [Cast.bob, .mads, .charlie, .dana, .erik] {
      var browser = try await world.browser(as: other)
      #expect(try await browser.get("\(topic)/onward").status == 404)
      let fields = ["space": Rooms.everyone.description, "title": "Taken", "body": "Taken."]
      #expect(try await browser.post("\(topic)/onward", fields).status == 404)
      #expect(!(try await browser.get(topic).body.contains("/onward")))
    }
    #expect(try await alice.get("\(open)/onward").status == 404)
    #expect(!(try await alice.get(open).body.contains("/onward")))
  }

  @Test(arguments: TestEngine.all)
  func `only wider rooms can be chosen, and what was typed is kept`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("A hard case", "Text.", in: Rooms.west)
    for room in [Rooms.direct, Rooms.west, Rooms.east] {
      let reply = try await alice.post(
        "\(topic)/onward", ["space": room.description, "title": "Kept", "body": "My words."])
      #expect(reply.status == 422 && reply.body.contains("My words."))
    }
    let number = try await alice.post(
      "\(topic)/onward", ["space": Rooms.everyone.description, "title": "Kept", "body": "He is 010190-1234."])
    #expect(number.status == 422 && number.body.contains("He is 010190-1234."))
  }
}

struct RevealingTests {
  @Test func `names, places and small numbers are pointed out`() {
    let text = "I går talte Mettes borger med Bo i Slagelse om 3 kits og 25 mennesker."
    let found = Revealing.found(
      in: text, people: ["Mette Holm", "Bo Berg", "Ole Gårde"], sites: ["Slagelse", "Sorø", "Høje-Taastrup"])
    #expect(found.people == ["Mette Holm", "Bo Berg"] && found.places == ["Slagelse"])
    #expect(found.smallNumbers == ["3"])
    let marked = found.marked(text).text
    for word in ["Mettes", "Bo", "Slagelse", "3"] { #expect(marked.contains("<mark>\(word)</mark>")) }
    #expect(marked.components(separatedBy: "<mark>").count == 5)
  }

  @Test func `a word in the middle of a sentence is no name`() {
    #expect(Revealing.found(in: "vi har en god holm", people: ["Mette Holm"], sites: []).isEmpty)
    #expect(Revealing.found(in: "", people: ["Mette Holm"], sites: ["Sorø"]).isEmpty)
  }

  @Test func `small numbers in words are found in the reader's language`() {
    let found = Revealing.found(in: "De to unge", people: [], sites: [], smallNumbers: ["to", "tre"])
    #expect(found.smallNumbers == ["to"] && found.marked("<De> to").text == "&lt;De&gt; <mark>to</mark>")
  }

  @Test func `a mention becomes a name`() {
    #expect(withoutMentions("Spørg [@Mette Holm](person:0123456789abc), tak.") == "Spørg Mette Holm, tak.")
    #expect(
      withoutMentions("[@ [@x](person: og [link](https://x.dk)") == "[@ [@x](person: og [link](https://x.dk)")
  }
}
