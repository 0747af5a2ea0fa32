import Storage

extension Network {
  /// Puts a site into a network. Was it in another, then it has left that one with this act, and so have the
  /// people who were there because of it.
  static func add(_ site: Site.ID, to network: ID, _ deed: Deed) throws {
    let wasElsewhere = try deed.db.holds(
      "SELECT 1 FROM network_site WHERE network_site.site_id = \(site) AND network_site.space_id <> \(network)"
    )
    try deed.db.run(
      """
      INSERT INTO network_site (site_id, space_id, joined_at) VALUES (\(site), \(network), \(deed.now))
      ON CONFLICT (site_id) DO UPDATE SET space_id = \(network), joined_at = \(deed.now)
      """)
    try deed.note(wasElsewhere ? .siteMoved : .siteAdded, site: site, space: network)
    try deed.keepHosts()
  }

  /// Takes a site out of a network.
  static func remove(_ site: Site.ID, from network: ID, _ deed: Deed) throws {
    let removed = try deed.db.run(
      "DELETE FROM network_site WHERE site_id = \(site) AND space_id = \(network)")
    guard removed > 0 else { return }
    try deed.note(.siteRemoved, site: site, space: network)
    try deed.keepHosts()
  }
}
