import Storage

extension MergeOffer {
  /// Asks the other host. Asked twice, it is one offer.
  static func make(from space: Space.ID, to other: Neighbour, _ visit: Visit) throws {
    let id = ID.random()
    let made = try visit.db.run(
      """
      INSERT INTO network_offer (id, from_id, to_id, made_by, made_at)
      VALUES (\(id), \(space), \(other.space), \(visit.viewer.person), \(visit.now)) ON CONFLICT DO NOTHING
      """)
    guard made > 0, let address = try Person.address(of: other.host.id, in: visit.db) else { return }
    try OutgoingMail.enqueue(
      mailKind, payload: "\(other.space) \(id)", to: address, person: other.host.id, at: visit.now,
      in: visit.db)
  }

  /// Settles it; with a yes the two become one.
  func answer(_ isAccepted: Bool, _ visit: Visit) throws {
    let settled = try visit.db.run(
      """
      UPDATE network_offer SET settled_at = \(visit.now), accepted = \(isAccepted)
      WHERE id = \(id) AND settled_at IS NULL
      """)
    guard settled == 1 else { throw Refusal.conflict }
    if isAccepted { try merge(Deed(visit)) }
  }

  /// The sites move over, and with them their people. What was written in the first network stays in a room for those
  /// who were in it, who are named there one by one before the sites leave.
  private func merge(_ deed: Deed) throws {
    let sites = try SitePlace.of([from], deed.gate, in: deed.db).map(\.id)
    let guests = try deed.db.all(
      Person.ID.self, "SELECT person_id FROM space_person WHERE space_id = \(from) ORDER BY person_id")
    for guest in guests { try Network.name(guest, in: into, deed) }
    try deed.db.run(
      """
      INSERT INTO space_person (space_id, person_id, added_by, added_at)
      SELECT DISTINCT reader.space_id, reader.person_id, CAST(\(deed.actor) AS \(.integer)),
        CAST(\(deed.now) AS \(.integer))
      FROM \(deed.gate.readers(on: deed.day)) AS reader
      WHERE reader.space_id = \(from) AND reader.person_id NOT IN
        (SELECT named.person_id FROM space_person AS named WHERE named.space_id = \(from))
      """)
    try deed.db.run("UPDATE space SET kind = 'group' WHERE id = \(from)")
    for site in sites { try Network.add(site, to: into, deed) }
    try deed.note(.networksMerged, space: into, detail: "\(fromName) → \(intoName)")
    try deed.tellHosts(of: from)
    try deed.tellHosts(of: into)
  }
}
