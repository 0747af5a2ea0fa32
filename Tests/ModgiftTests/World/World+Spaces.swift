import Storage

@testable import Modgift

extension World {
  static func spaces(in db: Transaction) throws {
    func space(_ id: Space.ID, _ kind: Space.Kind, _ name: String, host: Cast?, deputy: Cast?) throws {
      try db.run(
        """
        INSERT INTO space (id, kind, name, sort_name, host_id, deputy_id, created_at)
        VALUES (\(id), \(kind), \(name), \(name), \(host?.id), \(deputy?.id), \(World.start.adding(.days(-390))))
        """)
    }
    func named(_ person: Cast, _ space: Space.ID, by: Cast) throws {
      try db.run(
        """
        INSERT INTO space_person (space_id, person_id, added_by, added_at)
        VALUES (\(space), \(person.id), \(by.id), \(World.start.adding(.days(-100))))
        """)
    }
    try space(Rooms.everyone, .everyone, "Everyone", host: nil, deputy: nil)
    try space(Rooms.west, .network, "Network West", host: .alice, deputy: .bob)
    try space(Rooms.east, .network, "Network East", host: .helle, deputy: .charlie)
    try space(Rooms.group, .group, "Reference group", host: .alice, deputy: nil)
    try space(Rooms.direct, .direct, "", host: nil, deputy: nil)
    for (site, network) in [
      (Places.slagelse, Rooms.west), (Places.kalundborg, Rooms.west), (Places.roskilde, Rooms.east),
      (Places.greve, Rooms.east),
    ] {
      try db.run(
        "INSERT INTO network_site (site_id, space_id, joined_at) VALUES (\(site), \(network), \(World.start))"
      )
    }
    try named(.nina, Rooms.west, by: .alice)
    try named(.alice, Rooms.group, by: .dana)
    try named(.charlie, Rooms.group, by: .dana)
    try named(.alice, Rooms.direct, by: .alice)
    try named(.bob, Rooms.direct, by: .alice)
  }
}
