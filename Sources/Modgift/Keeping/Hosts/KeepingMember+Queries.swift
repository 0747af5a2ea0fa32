import Storage

extension KeepingMember {
  /// The members of a room, with all that decides whether it is their turn. Everyone's is for those who keep a network.
  static func all(
    of space: Space.ID, _ kind: Space.Kind, keepers: [Person.ID?], _ deed: HostDeed
  ) throws -> [KeepingMember] {
    let networks = deed.gate.listedNetworks
    let keepsNetwork: SQL =
      kind == .everyone
      ? """
      AND person.id IN (
        SELECT network.host_id FROM \(networks) AS network
        WHERE network.ended_at IS NULL AND network.host_id IS NOT NULL
        UNION SELECT network.deputy_id FROM \(networks) AS network
        WHERE network.ended_at IS NULL AND network.deputy_id IS NOT NULL)
      """ : .empty
    let month = deed.now.adding(.days(-AskingLimit.window))
    let rows = try deed.db.all(
      MemberRow.self,
      """
      SELECT person.id, wish.wish, wish.until, \(deed.gate.isReachable), person.seen_on,
        (SELECT count(*) FROM \(Gate.everything(.space)) AS kept
          WHERE kept.host_id = person.id AND kept.ended_at IS NULL AND kept.id <> \(space)),
        (SELECT count(*) FROM \(deed.gate.askings) AS asking
          WHERE asking.person_id = person.id AND asking.asked_at > \(month)),
        (SELECT max(term.ended_on) FROM \(Gate.everything(.hostTerm)) AS term
          WHERE term.space_id = \(space) AND term.person_id = person.id)
      FROM person
      LEFT JOIN \(Gate.everything(.hostWish)) AS wish ON wish.space_id = \(space) AND wish.person_id = person.id
      WHERE person.id IN (SELECT reader.person_id FROM \(deed.gate.readers(on: deed.day)) AS reader
        WHERE reader.space_id = \(space)) \(keepsNetwork)
      ORDER BY person.id
      """)
    let away = try Absence.ofAll(rows.map(\.person), from: deed.day, in: deed.db)
    return try rows.map { row in
      let isKeeper = keepers.contains(row.person)
      return row.member(
        away: away[row.person] ?? [], waitedFor: isKeeper ? try waits(for: row.person, in: space, deed) : nil)
    }
  }

  /// Since when something waits for a keeper: a question they were told of, or a silence.
  private static func waits(for person: Person.ID, in space: Space.ID, _ deed: HostDeed) throws -> Timestamp?
  {
    try deed.db.value(
      Timestamp?.self,
      """
      SELECT min(waiting.made_at) FROM (
        SELECT nudge.made_at FROM \(Gate.everything(.questionNudge)) AS nudge
        JOIN \(Gate.everything(.topic)) AS topic ON topic.id = nudge.topic_id
        WHERE nudge.person_id = \(person) AND nudge.space_id = \(space) AND nudge.move = 'tellHost'
          AND topic.replies = 0 AND topic.closed_at IS NULL AND topic.deleted_at IS NULL
        UNION ALL
        SELECT quiet.made_at FROM \(Gate.everything(.quietNotice)) AS quiet
        WHERE quiet.person_id = \(person) AND quiet.space_id = \(space) AND NOT EXISTS (
          SELECT 1 FROM \(Gate.everything(.topic)) AS topic
          WHERE topic.space_id = \(space) AND topic.last_posted_at > quiet.made_at)
      ) AS waiting
      """)
  }
}

private struct MemberRow: RowDecodable {
  let person: Person.ID
  let wish: String?
  let until: Day?
  let isReachable: Bool
  let lastSeen: Day?
  let kept: Int
  let asked: Int
  let lastKept: Day?

  init(from row: inout Row) throws {
    person = try row.next()
    wish = try row.next()
    until = try row.next()
    isReachable = try row.next()
    lastSeen = try row.next()
    kept = try row.next()
    asked = try row.next()
    lastKept = try row.next()
  }

  func member(away: [ClosedRange<Day>], waitedFor: Timestamp?) -> KeepingMember {
    let said: KeepingMember.Wish =
      switch (wish, until) {
      case ("willing", _): .willing
      case ("later", let until?): .notNow(until: until)
      default: .unsaid
      }
    return KeepingMember(
      person: person, wish: said, away: away, isReachable: isReachable, lastSeen: lastSeen,
      waitedForSince: waitedFor.map { Day.epoch.advanced(by: Int($0.milliseconds / 86_400_000)) },
      load: 2 * kept + asked, lastKept: lastKept)
  }
}
