import Storage

extension Site {
  /// The site with a code.
  static func id(code: String, in db: Transaction) throws -> Site.ID? {
    try db.first(Site.ID.self, "SELECT site.id FROM site WHERE site.code = \(code)")
  }
}

extension SitePlace {
  private static func places(_ gate: Gate, where condition: SQL) -> SQL {
    """
    SELECT site.id, site.code, site.kind, site.name, site.region, site.located_in, network.id, network.name
    FROM site
    LEFT JOIN network_site ON network_site.site_id = site.id
    LEFT JOIN \(gate.listedNetworks) AS network ON network.id = network_site.space_id
    WHERE \(condition)
    ORDER BY site.sort_name, site.id
    """
  }

  /// One site.
  static func of(_ site: Site.ID, _ gate: Gate = Gate(), in db: Transaction) throws -> SitePlace? {
    try db.first(SitePlace.self, places(gate, where: "site.id = \(site)"))
  }

  /// Every site that can be in a network or have a plan, by name.
  static func all(_ gate: Gate, in db: Transaction) throws -> [SitePlace] {
    try db.all(SitePlace.self, places(gate, where: "site.kind <> 'programme'"))
  }

  /// The sites of some networks, by name.
  static func of(_ networks: [Network.ID], _ gate: Gate, in db: Transaction) throws -> [SitePlace] {
    try db.all(SitePlace.self, places(gate, where: "network_site.space_id IN (\(list: networks))"))
  }
}
