import Storage

/// A room's keepers as the database has them, with how the room has chosen to be kept.
struct KeptRoom {
  let space: Space.ID
  let kind: Space.Kind
  let name: String
  var keeping: Keeping
  let rule: HostRule
  /// Whether its next meeting may be told of outside.
  let showsOutside: Bool
}

extension KeptRoom {
  /// A network or group that stands, or everyone's room where no coordinator looks after it, for what is done to it;
  /// nothing when there is none. What of it is shown to somebody is looked up for them.
  static func find(_ space: Space.ID, _ deed: HostDeed) throws -> KeptRoom? {
    let row = try deed.db.first(
      KeepingRow.self,
      """
      SELECT space.kind, space.name, space.host_id, space.deputy_id,
        (SELECT term.person_id FROM \(Gate.everything(.hostTerm)) AS term
          WHERE term.space_id = space.id AND term.ended_on IS NULL),
        COALESCE(keeping.term_months, 6), keeping.term_ends_on, keeping.reminded_of, keeping.absent_id,
        keeping.absent_until, keeping.without_since, keeping.empty_since, COALESCE(keeping.had_members, 0),
        COALESCE(keeping.shows_outside, 0)
      FROM \(Gate.everything(.space)) AS space
      LEFT JOIN \(Gate.everything(.networkKeeping)) AS keeping ON keeping.space_id = space.id
      WHERE space.id = \(space) AND space.ended_at IS NULL AND (space.kind IN ('network', 'group')
        OR (space.kind = 'everyone' AND NOT \(deed.gate.hasCoordinator(on: deed.day))))
      """)
    guard let row else { return nil }
    var keeping = row.keeping
    keeping.members = try KeepingMember.all(of: space, row.kind, keepers: [row.host, row.deputy], deed)
    keeping.asked = try asked(in: space, since: deed.day.advanced(by: -120), deed.db)
    return KeptRoom(
      space: space, kind: row.kind, name: row.name, keeping: keeping,
      rule: HostRule.of(row.kind, termMonths: row.termMonths), showsOutside: row.showsOutside)
  }

  /// Every room that is kept by somebody, or ought to be.
  static func all(in db: Transaction) throws -> [Space.ID] {
    try db.all(
      Space.ID.self,
      """
      SELECT space.id FROM \(Gate.everything(.space)) AS space
      WHERE space.ended_at IS NULL AND space.kind <> 'direct' ORDER BY space.id
      """)
  }

  /// The rooms somebody keeps, or stands by for.
  static func kept(by person: Person.ID, _ sight: Sight) throws -> [Space.ID] {
    try sight.db.all(
      Space.ID.self,
      """
      SELECT space.id FROM \(sight.visible(.space)) AS space
      WHERE space.kind <> 'direct' AND (space.host_id = \(person) OR space.deputy_id = \(person))
      ORDER BY space.sort_name, space.id
      """)
  }

  private static func asked(in space: Space.ID, since day: Day, _ db: Transaction) throws -> [Keeping.Asked] {
    try db.all(
      AskedRow.self,
      """
      SELECT asking.person_id, asking.seat, asking.asked_on FROM \(Gate.everything(.hostAsking)) AS asking
      WHERE asking.space_id = \(space) AND asking.asked_on > \(day) ORDER BY asking.asked_on, asking.person_id
      """
    ).map(\.asked)
  }
}

private struct AskedRow: RowDecodable {
  let asked: Keeping.Asked

  init(from row: inout Row) throws {
    asked = Keeping.Asked(person: try row.next(), seat: try row.next(), on: try row.next())
  }
}

private struct KeepingRow: RowDecodable {
  let kind: Space.Kind
  let name: String
  let host: Person.ID?
  let deputy: Person.ID?
  /// Whose turn was begun; another than the host after a change that was made by hand.
  let begun: Person.ID?
  let termMonths: Int
  let termEnds: Day?
  let remindedOf: Day?
  let absent: Person.ID?
  let absentUntil: Day?
  let withoutSince: Day?
  let emptySince: Day?
  let hadMembers: Bool
  let showsOutside: Bool

  init(from row: inout Row) throws {
    kind = try row.next()
    name = try row.next()
    host = try row.next()
    deputy = try row.next()
    begun = try row.next()
    termMonths = try row.next()
    termEnds = try row.next()
    remindedOf = try row.next()
    absent = try row.next()
    absentUntil = try row.next()
    withoutSince = try row.next()
    emptySince = try row.next()
    hadMembers = try row.next()
    showsOutside = try row.next()
  }

  /// A host who was not seated by the rule begins a term of their own.
  var keeping: Keeping {
    let isOwnTerm = begun == host
    let standIn = absent.flatMap { absent in
      absentUntil.map { Keeping.StandIn(absent: absent, until: $0) }
    }
    return Keeping(
      host: host, deputy: deputy, termEnds: isOwnTerm ? termEnds : nil, remindedOf: remindedOf,
      standIn: isOwnTerm ? standIn : nil, withoutSince: withoutSince, emptySince: emptySince,
      hadMembers: hadMembers)
  }
}
