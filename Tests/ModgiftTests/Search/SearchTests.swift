import HTTPTypes
import Storage
import Testing

@testable import Modgift

struct SearchTests {
  @Test(
    arguments: TestEngine.all,
    [
      ("kurser", "Et kursus for nye"), ("naloxontræneren", "Vores naloxontræner"),
      ("aarhus", "Turen til Århus"),
      ("århus", "Turen til Aarhus"), ("foer", "Hvad gjorde I før"), ("kur", "Et kursus for nye"),
      ("KURSUS", "Et kursus for nye"), ("børn", "Et barn var med"),
    ])
  func `words are found however they are bent or spelled`(
    engine: TestEngine, _ pair: (typed: String, title: String)
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.open(pair.title, "Det er teksten.", in: Rooms.west)
    _ = try await alice.open("Noget helt andet", "Uden ordet.", in: Rooms.west)
    let page = try await alice.get("/search?q=\(percentEncoded(pair.typed))")
    #expect(page.status == 200 && page.body.contains("<mark>"))
    #expect(!page.body.contains("Noget helt andet"))
  }

  @Test(arguments: TestEngine.all)
  func `nobody finds what they cannot read, by any way of asking`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let asked = [
      "?q=zebrastribe", "?q=zebra", "?q=zebrastribe&space=\(Rooms.west)", "?q=zebrastribe&kind=question",
    ]
    var before: [String: String] = [:]
    for outsider in [Cast.charlie, .dana, .erik, .helle, .eva] {
      var browser = try await world.browser(as: outsider)
      for query in asked {
        let headers = [HTTPField.Name.fragment: "1"]
        before["\(outsider)\(query)"] = try await browser.get("/search\(query)", headers: headers).body
      }
    }
    _ = try await alice.open("Zebrastriber", "Med zebrastriber.", in: Rooms.west)
    #expect(try await alice.get("/search?q=zebrastribe").body.contains("<mark>Zebrastriber</mark>"))
    for outsider in [Cast.charlie, .dana, .erik, .helle, .eva] {
      var browser = try await world.browser(as: outsider)
      for query in asked {
        let reply = try await browser.get("/search\(query)", headers: [.fragment: "1"])
        #expect(reply.status == 200 && reply.body == before["\(outsider)\(query)"])
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func `whoever leaves finds it no more`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.open("Zebrastriber", "Med striber.", in: Rooms.west)
    var nina = try await world.browser(as: .nina)
    #expect(try await nina.get("/search?q=zebra").body.contains("<mark>"))
    try await world.takeOut(.nina, of: Rooms.west)
    #expect(!(try await nina.get("/search?q=zebra").body.contains("<mark>")))
  }

  @Test(arguments: TestEngine.all)
  func `rooms, kinds and unanswered narrow what is found`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let answered = try await alice.open("Zebra one", "Text.", in: Rooms.west)
    _ = try await bob.post("\(answered)/posts", ["body": "An answer without the animal."])
    _ = try await alice.open("Zebra two", "Text.", in: Rooms.west)
    _ = try await alice.open("Zebra three", "Text.", in: Rooms.everyone, kind: .news)
    func found(_ query: String) async throws -> [String] {
      let body = try await alice.get("/search?q=zebra\(query)", headers: [.fragment: "1"]).body
      return ["one", "two", "three"].filter { body.contains("</mark> \($0)") }
    }
    #expect(try await found("") == ["one", "two", "three"])
    #expect(try await found("&space=\(Rooms.everyone)") == ["three"])
    #expect(try await found("&kind=question") == ["one", "two"])
    #expect(try await found("&unanswered=yes") == ["two"])
    #expect(try await found("&unanswered=yes&kind=news") == [])
    #expect(try await found("&space=nonsense&kind=nonsense") == ["one", "two", "three"])
  }

  @Test(arguments: TestEngine.all)
  func `people in the programme are found, others not`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let bob = try await alice.get("/search?q=bob", headers: [.fragment: "1"])
    #expect(bob.body.contains("/people/\(Cast.bob.id)") && !bob.body.contains("/people/\(Cast.mads.id)"))
    for gone in ["gorm", "eva"] {
      #expect(
        !(try await alice.get("/search?q=\(gone)", headers: [.fragment: "1"]).body.contains("Testesen")))
    }
  }

  @Test(arguments: TestEngine.all)
  func `no question makes it fail`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let hostile = [
      "", " ", "\"", "'", "*", "a*", "(((", "AND", "OR NOT", "NEAR(a b)", "title:x", "-x", "%", "_", "\\",
      "\u{0}",
      "&|!", "a:* & !b", "<mark>", "😀", "æøå ÆØÅ", "reader:s1", String(repeating: "ord ", count: 500),
      String(repeating: "x", count: 5_000), "\u{FFFD}", "1 2 3", "null",
    ]
    for typed in hostile {
      let reply = try await alice.get("/search?q=\(percentEncoded(typed))")
      #expect(reply.status == 200, "\(typed.prefix(20))")
      #expect(!reply.body.contains("<mark><mark>"))
    }
    #expect(try await alice.get("/search?q=%FF%FE").status == 200)
  }

  @Test(arguments: TestEngine.all)
  func `what is changed or taken away is found as it is now`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.open("Overskrift", "Med giraffer.", in: Rooms.west)
    let session = world.call("/", as: alice)
    let reception = world.reception
    func change(_ body: @escaping @Sendable (PostShown, Visit) throws -> PostChange) async throws {
      try await world.database.write { db in
        guard let visit = try reception.signedInVisit(session, in: db),
          let key = try db.first(Post.ID.self, "SELECT id FROM post"),
          let post = try Post.shown(key, visit.sight)
        else { throw TestError("no post") }
        try body(post, visit).tell(visit.sight)
      }
    }
    try await change { post, visit in
      let text = try WrittenText("Med elefanter.", for: Rooms.west, visit.sight)
      return try Post.edit(post, to: text, title: "Titlen", at: visit.now, visit.sight)
    }
    #expect(!(try await alice.get("/search?q=giraf").body.contains("<mark>")))
    #expect(try await alice.get("/search?q=elefant").body.contains("<mark>elefanter</mark>"))
    try await change { post, visit in
      let head = try Topic.required(post.topic, visit.sight)
      return try Post.delete(post, of: head, at: visit.now, visit.sight)
    }
    #expect(!(try await alice.get("/search?q=elefant").body.contains("<mark>")))
  }

  @Test(arguments: TestEngine.all)
  func `a script gets the results alone, and a page takes few statements`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    _ = try await alice.open("Zebra", "Text.", in: Rooms.west)
    let piece = try await alice.get("/search?q=zeb", headers: [.fragment: "1"])
    #expect(!piece.body.contains("<html") && piece.body.contains("<mark>Zebra</mark>"))
    #expect(try await world.statements(for: "/search?q=zeb", as: alice, showSearch) <= 9)
    #expect(try await world.statements(for: "/search", as: alice, showSearch) <= 5)
  }
}
