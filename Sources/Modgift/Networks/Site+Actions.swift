import Storage

extension Site {
  /// Makes a site of the coordinator's or the register's: a provider, a hospital, an association. When there is
  /// one by that name already, in whatever spelling, it is that one.
  static func create(
    name: String, kind: Kind, locatedIn municipality: Site.ID?, by actor: Person.ID?, at now: Timestamp,
    in db: Transaction
  ) throws -> Site.ID {
    let place = try municipality.flatMap { try SitePlace.of($0, in: db) }
    let code = code(for: name, in: place?.code)
    if let known = try Site.id(code: code, in: db) { return known }
    let id = Site.ID.random()
    try db.run(
      """
      INSERT INTO site (id, code, kind, name, sort_name, region, located_in, created_at)
      VALUES (\(id), \(code), \(kind), \(name), \(sortName(of: name)), \(place?.region ?? ""),
        \(municipality), \(now))
      """)
    try record(.siteMade, by: actor, site: id, detail: name, at: now, in: db)
    return id
  }
}

/// Sees to it that the municipalities and the programme's own site are there, and the room for everyone.
/// Runs whenever a command starts; what is there already stays as it is.
func seedSites(at now: Timestamp, in db: Transaction) throws {
  let known = Set(try db.all(String.self, "SELECT site.code FROM site"))
  for municipality in Municipality.all where !known.contains(municipality.code) {
    try insert(municipality, at: now, in: db)
  }
  try Gate().openRoomForEveryone(named: "Alle", sortedAs: sortName(of: "Alle"), at: now, in: db)
  if !known.contains(Site.programmeCode) { try Site.programme(at: now, in: db) }
}

private func insert(_ municipality: Municipality, at now: Timestamp, in db: Transaction) throws {
  try db.run(
    """
    INSERT INTO site (id, code, kind, name, sort_name, region, population, area_hectares, latitude,
      longitude, created_at)
    VALUES (\(Site.ID.random()), \(municipality.code), \(Site.Kind.municipality), \(municipality.name),
      \(sortName(of: municipality.name)), \(municipality.region), \(municipality.population),
      \(municipality.area), \(municipality.latitude), \(municipality.longitude), \(now))
    ON CONFLICT (code) DO NOTHING
    """)
}
