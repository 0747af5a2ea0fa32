import Storage

/// What the programme knows of a site without asking: filled in where a plan is started.
struct SiteKnown: Sendable, RowDecodable {
  let id: Site.ID
  let name: String
  /// The name of a network it is in; empty where it is in none.
  let network: String
  let code: String
  let inhabitants: Int?
  let areaHectares: Int?
  /// How many trainers have a role there today.
  let trainers: Int
  /// The last day one of them was at a course for trainers.
  let trainedOn: Day?

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
    network = try row.next() ?? ""
    code = try row.next()
    inhabitants = try row.next()
    areaHectares = try row.next()
    trainers = try row.next()
    trainedOn = try row.next()
  }

  var density: Int? { inhabitantsPerSquareKilometre(inhabitants, hectares: areaHectares) }

  /// Danish municipalities that no bridge leads to: Bornholm, Christiansø, Ærø, Fanø, Samsø, Læsø.
  private static let islands: Set<String> = ["0400", "0411", "0492", "0563", "0741", "0825"]

  var isIsland: Bool { SiteKnown.islands.contains(code) }

  /// What is known of what a question asks.
  func known(_ fact: KnownFact, on today: Day) -> GivenAnswer.Value? {
    switch fact {
    case .activeTrainers: .number(trainers)
    case .density: density.map { .number($0) }
    case .island: .yes(isIsland)
    case .inhabitants: inhabitants.map { .number($0) }
    case .daysSinceTraining: trainedOn.map { .number(max(0, $0.distance(to: today))) }
    }
  }
}

extension SiteKnown {
  /// What is known of one of the viewer's own sites, to start a plan there.
  /// - Throws: `Refusal.notFound` when the site is not theirs.
  static func required(_ site: Site.ID, _ sight: Sight) throws -> SiteKnown {
    guard sight.viewer.worksPlan(at: site) else { throw Refusal.notFound }
    return try SiteKnown.of(site, sight)
  }

  /// What is known of a site: nothing of it is private. A provider or a hospital counts the inhabitants of the
  /// municipality it lies in.
  static func of(_ site: Site.ID, _ sight: Sight) throws -> SiteKnown {
    try sight.known("site", of: site) {
      try sight.db.value(
        SiteKnown.self,
        """
        SELECT site.id, site.name,
          (SELECT network.name FROM \(sight.gate.networks) AS network
            JOIN network_site ON network_site.space_id = network.id
            WHERE network_site.site_id = site.id ORDER BY network.sort_name, network.id LIMIT 1),
          COALESCE(around.code, site.code), COALESCE(site.population, around.population),
          COALESCE(site.area_hectares, around.area_hectares),
          (SELECT count(DISTINCT role.person_id) FROM role
            WHERE role.site_id = site.id AND role.kind = 'trainer' AND \(sight.gate.roleIsActive(on: sight.today))),
          (SELECT max(course.held_on) FROM course JOIN participation ON participation.course_id = course.id
            JOIN role ON role.person_id = participation.person_id
            WHERE role.site_id = site.id AND role.kind = 'trainer' AND \(sight.gate.roleIsActive(on: sight.today)))
        FROM site LEFT JOIN site AS around ON around.id = site.located_in
        WHERE site.id = \(site)
        """)
    }
  }
}

/// How close people live; a square kilometre is a hundred hectares. Nil where one of the two is not known.
func inhabitantsPerSquareKilometre(_ inhabitants: Int?, hectares: Int?) -> Int? {
  guard let inhabitants, let hectares, hectares > 0 else { return nil }
  let (hundredfold, overflow) = inhabitants.multipliedReportingOverflow(by: 100)
  return overflow ? nil : hundredfold / hectares
}
