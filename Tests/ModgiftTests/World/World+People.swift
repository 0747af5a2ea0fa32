import Storage

@testable import Modgift

extension World {
  static func people(in db: Transaction) throws {
    for (site, code, name, kind, population) in [
      (Places.slagelse, "0330", "Slagelse", Site.Kind.municipality, 79_073),
      (Places.kalundborg, "0326", "Kalundborg", .municipality, 48_681),
      (Places.roskilde, "0265", "Roskilde", .municipality, 87_914),
      (Places.greve, "0253", "Greve", .municipality, 50_558),
      (Places.odense, "0461", "Odense", .municipality, 204_895),
      (Places.programme, "programme", "Programmet", .programme, 0),
    ] {
      try db.run(
        """
        INSERT INTO site (id, code, kind, name, sort_name, region, population, created_at)
        VALUES (\(site), \(code), \(kind), \(name), \(name), 'Sjælland', \(population), \(World.start))
        """)
    }
    for person in Cast.allCases { try insert(person, in: db) }
    let today = try db.value(Int.self, "SELECT \(World.start.milliseconds) / 86400000")
    var number: Int64 = 800
    func role(_ person: Cast, _ kind: Role.Kind, _ site: Site.ID, from: Int = -400, until: Int? = nil) throws
    {
      number += 1
      let id: Role.ID = fixedKey(number)
      let start = Day.epoch.advanced(by: today + from)
      let end = until.map { Day.epoch.advanced(by: today + $0) }
      try db.run(
        """
        INSERT INTO role (id, person_id, kind, site_id, starts_on, ends_on)
        VALUES (\(id), \(person.id), \(kind), \(site), \(start), \(end))
        """)
    }
    try role(.alice, .trainer, Places.slagelse)
    try role(.bob, .trainer, Places.kalundborg)
    try role(.charlie, .trainer, Places.roskilde)
    try role(.dana, .coordinator, Places.programme)
    try role(.erik, .trainer, Places.slagelse, until: 0)
    try role(.erik, .trainer, Places.roskilde, from: 0)
    try role(.frida, .trainer, Places.odense)
    try role(.gorm, .trainer, Places.slagelse, until: -30)
    try role(.helle, .trainer, Places.greve)
    try role(.mads, .manager, Places.slagelse)
    try role(.nina, .trainer, Places.odense)
    try role(.eva, .evaluator, Places.slagelse)
    try role(.oda, .trainer, Places.odense)
    try role(.oda, .trainer, Places.slagelse, from: 10)
  }

  private static func insert(_ person: Cast, in db: Transaction) throws {
    let arrived = person == .frida ? nil : World.start.adding(.days(-300))
    try db.run(
      """
      INSERT INTO person (id, name, sort_name, search_text, email, language, profession, created_at, invited_at,
        arrived_at)
      VALUES (\(person.id), \(person.name), \(sortName(of: person.name)), \(searchText(of: person.name)),
        \(person.email), 'en', 'nurse',
        \(World.start.adding(.days(-400))), \(World.start.adding(.days(-350))), \(arrived))
      """)
  }
}

extension World {
  /// Somebody takes part in a course and is asked about it afterwards.
  func train(_ person: Cast) async throws {
    try await database.write { db in
      try db.run(
        """
        INSERT INTO course (id, number, held_on, place)
        VALUES (901, '7', \(Day.epoch.advanced(by: 20_159)), 'Vejle')
        """)
      try db.run("INSERT INTO participation (person_id, course_id) VALUES (\(person.id), 901)")
      try db.run(
        """
        INSERT INTO follow_up (person_id, asked_on, under_way, reason, trainings_held)
        VALUES (\(person.id), \(Day.epoch.advanced(by: 20_210)), 'partly', 'No time', '2')
        """)
    }
  }

  /// More people take up work at a site, and the municipalities are all there.
  func crowd(_ site: Site.ID, with count: Int) async throws {
    let day = reception.installation.clock.day(clock.now)
    try await database.write { db in
      try seedSites(at: World.start, in: db)
      for number in 1...count {
        let person = NewPerson(name: "Person \(number)", email: EmailAddress("p\(number)@crowd.example.dk"))
        guard let id = try Person.create(person, by: nil, at: World.start, in: db) else { continue }
        try Role.begin(.trainer, at: site, for: id, from: day, by: nil, now: World.start, in: db)
      }
    }
  }
}
