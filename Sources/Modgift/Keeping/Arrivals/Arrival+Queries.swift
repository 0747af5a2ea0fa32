import Storage

extension Arrival {
  /// The networks in which the viewer is new: they came to the programme, or to the network, in the last weeks.
  static func of(_ visit: Visit) throws -> [Arrival] {
    let sight = visit.sight
    let me = sight.viewer.person
    let first = sight.today.advanced(by: -days)
    let since = first.start(in: visit.installation.clock.zone)
    return try sight.known("arrivals", of: me) {
      try sight.db.all(
        Arrival.self,
        """
        SELECT space.id, space.name FROM \(sight.visible(.space)) AS space
        WHERE space.kind = 'network' AND space.created_at < \(since)
          AND (EXISTS (SELECT 1 FROM person WHERE person.id = \(me) AND person.arrived_at > \(since))
            OR (NOT EXISTS (SELECT 1 FROM role JOIN network_site ON network_site.site_id = role.site_id
                WHERE role.person_id = \(me) AND network_site.space_id = space.id AND role.starts_on <= \(first))
              AND NOT EXISTS (SELECT 1 FROM space_person WHERE space_person.space_id = space.id
                AND space_person.person_id = \(me) AND space_person.added_at <= \(since))))
        ORDER BY space.sort_name, space.id
        """)
    }
  }
}
