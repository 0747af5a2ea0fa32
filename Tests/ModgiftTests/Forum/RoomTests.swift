import Storage
import Testing

@testable import Modgift

struct RoomTests {
  @Test(arguments: TestEngine.all)
  func `a direct room is called by the others in it and used again`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var bob = try await world.browser(as: .bob)
    let reply = try await bob.post("/rooms", ["person": Cast.alice.id.description])
    #expect(reply.location == "/rooms/\(Rooms.direct)")
    let page = try await bob.get("/rooms/\(Rooms.direct)").body
    #expect(page.contains("Only you and Alice Testesen") && page.contains("2 people can read this"))
    let new = try #require(try await bob.post("/rooms", ["person": Cast.helle.id.description]).location)
    #expect(new != "/rooms/\(Rooms.direct)")
    var helle = try await world.browser(as: .helle)
    #expect(try await helle.get(new).body.contains("Only you and Bob Testesen"))
    var dana = try await world.browser(as: .dana)
    #expect(try await dana.get(new).status == 404)
    #expect(try await bob.post("/rooms", ["person": Cast.bob.id.description]).status == 422)
    #expect(try await bob.post("/rooms", ["person": Cast.eva.id.description]).status == 422)
    #expect(try await bob.post("/rooms", ["person": Cast.gorm.id.description]).status == 422)
    #expect(try await bob.post("/rooms").status == 422)
  }

  @Test(arguments: TestEngine.all)
  func `whoever has left reads nothing, also with a draft and a page still open; their posts stay`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var nina = try await world.browser(as: .nina)
    let topic = try await nina.open("By Nina", "her words", in: Rooms.west)
    _ = try await nina.post("/drafts", ["topic": String(topic.dropFirst(8)), "body": "begun here"])
    try await world.database.write {
      _ = try $0.run("DELETE FROM space_person WHERE person_id = \(Cast.nina.id)")
    }
    #expect(try await nina.get(topic).status == 404)
    let refused = try await nina.post("\(topic)/posts", ["body": "still typing"])
    #expect(refused.status == 404 && refused.body.contains("still typing"))
    #expect(!refused.body.contains("By Nina"))
    let drafts = try await nina.get("/drafts").body
    #expect(drafts.contains("begun here") && !drafts.contains("By Nina") && !drafts.contains("Network West"))
    var bob = try await world.browser(as: .bob)
    let page = try await bob.get(topic).body
    #expect(page.contains("Nina Testesen") && page.contains("her words"))
    #expect(page.contains("3 people can read this"))
  }

  @Test(arguments: TestEngine.all)
  func `mentions complete and name only those who can read the room`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let people = try await alice.get("/rooms/\(Rooms.west)/mentionable?q=test").body
    #expect(people.contains("Bob Testesen") && people.contains("Nina Testesen"))
    #expect(!people.contains("Charlie") && !people.contains("Alice"))
    let text = "[@Anybody](person:\(Cast.bob.id)) and [@Charlie](person:\(Cast.charlie.id))"
    let topic = try await alice.open("T", text, in: Rooms.west)
    let page = try await alice.get(topic).body
    #expect(page.contains("<a class=\"mention\" href=\"/people/\(Cast.bob.id)\">@Bob Testesen</a>"))
    #expect(page.contains("@Charlie") && !page.contains("/people/\(Cast.charlie.id)"))
  }

  @Test(arguments: TestEngine.all)
  func `a name typed after an at sign mentions the reader who has it, and nobody else`(engine: TestEngine)
    async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let text = "@bob testesen, and @Charlie Testesen, @Nina, @Nina Testesens and nina@Nina Testesen"
    let topic = try await alice.open("T", text, in: Rooms.west, kind: .news)
    let page = try await alice.get(topic).body
    #expect(
      page.contains("<a class=\"mention\" href=\"/people/\(Cast.bob.id)\">@Bob Testesen</a>, and @Charlie"))
    #expect(page.split(separator: "class=\"mention\"").count == 2)
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.get("/notices").body.contains("Alice Testesen mentioned you"))
    let body = try await world.database.read {
      try $0.value(String.self, "SELECT body FROM post WHERE author_id = \(Cast.alice.id)")
    }
    #expect(body == text)
    let offered = try await alice.get("/rooms/\(Rooms.west)/mentionable?q=bob").body
    #expect(offered.contains("\"insert\":\"@Bob Testesen\""))
  }

  @Test(arguments: TestEngine.all)
  func `a name that two readers have mentions neither until one is chosen`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    try await world.database.write {
      _ = try $0.run("UPDATE person SET name = 'Bob Testesen' WHERE id = \(Cast.nina.id)")
    }
    var alice = try await world.browser(as: .alice)
    let offered = try await alice.get("/rooms/\(Rooms.west)/mentionable?q=bob").body
    #expect(offered.contains("(person:\(Cast.bob.id))") && offered.contains("(person:\(Cast.nina.id))"))
    let topic = try await alice.open("T", "@Bob Testesen [@Bob](person:\(Cast.nina.id))", in: Rooms.west)
    let page = try await alice.get(topic).body
    #expect(
      page.contains("/people/\(Cast.nina.id)") && !page.contains("mention\" href=\"/people/\(Cast.bob.id)"))
  }

  @Test(arguments: TestEngine.all)
  func `the room of a new topic is chosen with its readers in view, without a script too`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let page = try await alice.get("/topics/new?space=\(Rooms.group)").body
    #expect(page.contains("data-audience=\"Only Network West\"") && page.contains("Only Reference group"))
    let shown = try await alice.post(
      "/topics", ["space": "\(Rooms.west)", "title": "Kept", "body": "**bold**", "show": "yes"])
    #expect(shown.status == 200 && shown.body.contains("<b>Only Network West</b>"))
    #expect(shown.body.contains("<strong>bold</strong>") && shown.body.contains("Kept"))
    let count = try await world.database.read { try $0.value(Int.self, "SELECT count(*) FROM topic") }
    #expect(count == 0)
  }

  @Test(arguments: TestEngine.all)
  func `a draft is kept for its author alone until it is sent`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var bob = try await world.browser(as: .bob)
    let key = Draft.ID.random()
    let fields = [
      "draft": "\(key)", "space": "\(Rooms.west)", "kind": "news", "title": "Begun", "body": "half",
    ]
    #expect(try await alice.post("/drafts", fields).status == 303)
    #expect(try await alice.get("/drafts").body.contains("Begun"))
    #expect(!(try await bob.get("/drafts").body.contains("Begun")))
    _ = try await bob.post("/drafts", ["draft": "\(key)", "title": "Stolen", "body": "x"])
    #expect(try await alice.get("/topics/new?draft=\(key)").body.contains("half"))
    #expect(!(try await bob.get("/topics/new?draft=\(key)").body.contains("half")))
    #expect(try await bob.post("/drafts/\(key)/removal").status == 404)
    #expect(try await alice.post("/drafts", ["body": "010190-1234"]).status == 422)
    #expect(try await alice.post("/topics", fields).status == 303)
    #expect(!(try await alice.get("/drafts").body.contains("Begun")))
  }

  @Test(arguments: TestEngine.all)
  func `pages ask few questions of the database, however long they are`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("T", "x", in: Rooms.west)
    for number in 2...29 { _ = try await alice.post("\(topic)/posts", ["body": "Post \(number)"]) }
    let key = try #require(Topic.ID(String(topic.dropFirst(8))))
    let person = Cast.alice.id
    let reception = world.reception
    let now = world.clock.now
    let count = try await world.database.read { db -> Int in
      let gate = reception.installation.gate
      let today = reception.installation.clock.day(now)
      let held = PersonInSession(
        id: person, name: "", language: .english, hasArrived: true, seenOn: nil)
      let viewer = try #require(try gate.viewer(held, on: today, in: db))
      let before = db.statementCount
      let sight = Sight(db: db, viewer: viewer, gate: gate, today: today)
      let head = try Topic.required(key, sight)
      _ = try TopicContent(head, from: nil, sight)
      return db.statementCount - before
    }
    #expect(count <= 6)
  }
}
