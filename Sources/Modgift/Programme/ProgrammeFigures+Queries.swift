import Storage

/// Asks what the coordinator's pages show. Names of networks come from the list everybody is told; nothing asked
/// here touches what people wrote.
struct ProgrammeQueries {
  let db: Transaction
  let gate: Gate
  let today: Day

  init(_ visit: Visit) {
    db = visit.db
    gate = visit.gate
    today = visit.today
  }

  var lastActiveDay: Day { today.advanced(by: -Measure.activeDays) }

  /// The municipalities in the order of their names, each with its numbers.
  func municipalities() throws -> [MunicipalityLine] {
    var figures: [Site.ID: SiteFigures] = [:]
    for line in try siteFigures() { figures[line.site] = line }
    return try db.all(
      MunicipalityLine.self,
      """
      SELECT site.id, site.code, site.name, site.region, coalesce(site.population, 0), network.name
      FROM site
      LEFT JOIN network_site ON network_site.site_id = site.id
      LEFT JOIN \(gate.networks) AS network ON network.id = network_site.space_id
      WHERE site.kind = 'municipality'
      ORDER BY site.sort_name, site.id
      """
    ).map { line in
      var line = line
      guard let own = figures[line.id] else { return line }
      (line.trained, line.signedIn, line.active) = (own.trained, own.signedIn, own.active)
      return line
    }
  }

  private func siteFigures() throws -> [SiteFigures] {
    try db.all(
      SiteFigures.self,
      """
      SELECT coalesce(site.located_in, site.id),
        count(DISTINCT CASE WHEN role.kind = 'trainer' THEN role.person_id END),
        count(DISTINCT CASE WHEN person.arrived_at IS NOT NULL THEN role.person_id END),
        count(DISTINCT CASE WHEN person.seen_on >= \(lastActiveDay) THEN role.person_id END)
      FROM role
      JOIN site ON site.id = role.site_id
      JOIN person ON person.id = role.person_id
      WHERE \(gate.roleIsActive(on: today))
      GROUP BY coalesce(site.located_in, site.id)
      """)
  }

  /// The figures at the top of the page.
  func figures() throws -> [(figure: ProgrammeFigure, count: Int)] {
    let counts = try db.value(
      PeopleCounts.self,
      """
      SELECT count(*), count(person.invited_at), count(person.arrived_at),
        count(CASE WHEN person.seen_on >= \(lastActiveDay) THEN 1 END)
      FROM person
      WHERE EXISTS (SELECT 1 FROM role WHERE role.person_id = person.id AND \(gate.roleIsActive(on: today)))
      """)
    let sites = try db.value(
      Int.self,
      """
      SELECT count(DISTINCT role.site_id) FROM role JOIN site ON site.id = role.site_id
      WHERE site.kind <> 'programme' AND \(gate.roleIsActive(on: today))
      """)
    let courses = try db.value(Int.self, "SELECT count(*) FROM course")
    return [
      (.people, counts.all), (.invited, counts.invited), (.arrived, counts.arrived), (.active, counts.active),
      (.sites, sites), (.courses, courses),
    ]
  }
}

private struct PeopleCounts: RowDecodable {
  let all: Int
  let invited: Int
  let arrived: Int
  let active: Int

  init(from row: inout Row) throws {
    all = try row.next()
    invited = try row.next()
    arrived = try row.next()
    active = try row.next()
  }
}
