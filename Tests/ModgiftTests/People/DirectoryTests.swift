import Foundation
import HTTPTypes
import Storage
import Testing

@testable import Modgift

struct DirectoryTests {
  @Test(arguments: TestEngine.all)
  func `people are found by name, offer, profession, network and site`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    try await offer("Udlevering på Østergade", by: .bob, in: world)
    var alice = try await world.browser(as: .alice)
    let found = [
      ("q=bob", [Cast.bob]), ("q=TESTESEN+bo", [.bob]), ("q=oestergade", [.bob]), ("q=%C3%98ster", [.bob]),
      ("network=\(Rooms.east)", [.charlie, .erik, .helle]), ("site=\(Places.odense)", [.frida, .nina, .oda]),
      ("network=\(Rooms.west)&q=nin", [.nina]), ("q=nobody", []), ("profession=doctor", []),
      ("q=%25", Cast.allCases.filter { $0 != .gorm }), ("q=%5C%27", Cast.allCases.filter { $0 != .gorm }),
    ]
    for (query, people) in found {
      let page = try await alice.get("/people?\(query)").body
      for person in Cast.allCases {
        #expect(page.contains("/people/\(person.id)") == people.contains(person), "\(query) \(person)")
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func `groups and direct rooms narrow nothing and are told to nobody`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var bob = try await world.browser(as: .bob)
    for room in [Rooms.group, Rooms.direct, Rooms.everyone, fixedKey(999)] {
      let page = try await bob.get("/people?network=\(room)")
      #expect(page.status == 200 && !page.body.contains("/people/\(Cast.alice.id)"))
    }
    let card = try await bob.get("/people/\(Cast.alice.id)").body
    #expect(card.contains("Network West") && !card.contains("Reference group"))
  }

  @Test(arguments: TestEngine.all)
  func `whoever left is not there, and an evaluator sees nobody`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    var pages: [String] = []
    for person in [Person.ID.random(), Cast.gorm.id] {
      let reply = try await alice.get("/people/\(person)")
      pages.append("\(reply.status) \(masked(reply.body).replacingOccurrences(of: "\(person)", with: "KEY"))")
    }
    #expect(pages[0] == pages[1] && pages[0].hasPrefix("404"))
    #expect(try await alice.get("/people/not-a-key").status == 404)
    var eva = try await world.browser(as: .eva)
    #expect(try await eva.get("/people").status == 404)
    #expect(try await eva.get("/people/\(Cast.alice.id)").status == 404)
    var open = world.browser()
    #expect(try await open.get("/people").status == 303)
  }

  @Test(arguments: TestEngine.all)
  func `mail and telephone are shown as each allows`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.get("/people/\(Cast.bob.id)").body.contains("mailto:\(Cast.bob.email)"))
    try await world.database.write {
      try $0.run("UPDATE person SET shows_email = 0, phone = '+4511223344' WHERE id = \(Cast.bob.id)")
    }
    let hidden = try await alice.get("/people/\(Cast.bob.id)").body
    #expect(!hidden.contains(Cast.bob.email) && !hidden.contains("44"))
  }

  @Test(arguments: TestEngine.all)
  func `a long list is walked by key in Danish order, there and back, in few statements`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    try await crowd(75, in: world)
    let directory: @Sendable (Transaction) -> Directory = {
      Directory(db: $0, gate: Gate(), today: world.reception.installation.clock.day(World.start))
    }
    let names = try await world.database.read { db in
      var search = DirectorySearch(Form(urlEncoded: "q=mange".utf8))
      let first = try directory(db).page(search)
      search.after = first.people.last?.id
      let before = db.statementCount
      let second = try directory(db).page(search)
      #expect(db.statementCount - before == 2)
      search.after = second.people.last?.id
      let third = try directory(db).page(search)
      (search.before, search.after) = (third.people.first?.id, nil)
      let back = try directory(db).page(search)
      #expect(!first.hasEarlier && first.hasLater && third.hasEarlier && !third.hasLater)
      #expect(back.people.map(\.id) == second.people.map(\.id) && back.hasEarlier && back.hasLater)
      return (first.people + second.people + third.people).map(\.name)
    }
    #expect(names.count == 75 && Set(names).count == 75)
    #expect(names == names.sorted { sortName(of: $0) < sortName(of: $1) })
  }

  @Test func `names sort as Danes sort them`() {
    let sorted = [
      "Aksel", "André", "Andrea", "Anne Marie", "Anne-Mette", "Annette", "Zita", "Ægir", "Øjvind", "Aage",
      "Åse",
    ]
    #expect(sorted.shuffled().sorted { sortName(of: $0) < sortName(of: $1) } == sorted)
    #expect(sortName(of: "  MÜLLER ") == "myller" && sortName(of: "O'Brien") == "obrien")
    #expect(sortName(of: "A\u{30A}se") == sortName(of: "Åse") && sortName(of: "") == "")
    #expect(sortName(of: "Ünal Öztürk") == "ynal |ztyrk")
  }

  private func offer(_ words: String, by person: Cast, in world: World) async throws {
    try await world.database.write { db in
      var form = ProfileForm(try Profile.of(person.id, in: db))
      form.askMeAbout = words
      try #require(form.profile).keep(for: person.id, in: db)
    }
  }

  private func crowd(_ count: Int, in world: World) async throws {
    let day = world.reception.installation.clock.day(World.start)
    try await world.database.write { db in
      for number in 0..<count {
        let letter = ["Å", "Æ", "B", "ø", "Aa", "z"][number % 6]
        let new = NewPerson(name: "\(letter)se Mange \(number)")
        let person = try #require(try Person.create(new, by: nil, at: World.start, in: db))
        try Role.begin(.trainer, at: Places.odense, for: person, from: day, by: nil, now: World.start, in: db)
      }
    }
  }
}
