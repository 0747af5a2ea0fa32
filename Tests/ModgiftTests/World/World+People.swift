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
