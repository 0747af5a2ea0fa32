import Storage

/// How a room is kept, as its members see it.
struct Hosting {
  let room: KeptRoom
  let names: [Person.ID: String]
  /// Who kept it and when, the latest first.
  let history: [HostTerm]
  /// What the viewer was asked and has not answered.
  let question: HostQuestion?

  /// Of a room the viewer reads; for anybody else there is none.
  static func of(_ space: Space.ID, _ visit: Visit) throws -> Hosting {
    guard visit.viewer.mayRead(space), let room = try KeptRoom.find(space, HostDeed(visit)) else {
      throw Refusal.notFound
    }
    let keeping = room.keeping
    let people = [keeping.host, keeping.deputy, keeping.standIn?.absent].compactMap(\.self)
    let names = try visit.db.all(
      NamedPerson.self,
      "SELECT id, name FROM person WHERE id IN (\(list: people + keeping.asked.map(\.person)))")
    return Hosting(
      room: room, names: Dictionary(names.map { ($0.id, $0.name) }) { first, _ in first },
      history: try HostTerm.of(space, visit.sight),
      question: try HostQuestion.open(for: visit.viewer.person, visit.sight).first { $0.space == space })
  }

  /// Who is thinking about it, by name.
  func thinking(on today: Day) -> [String] {
    room.keeping.asked.filter {
      $0.on.distance(to: today) < room.rule.patience
        && room.keeping.member($0.person)?.refuses(on: today) == false
        && $0.person != room.keeping.deputy && $0.person != room.keeping.host
    }.compactMap { names[$0.person] }
  }
}

extension HostDeed {
  init(_ visit: Visit) {
    self.init(
      db: visit.db, gate: visit.gate, actor: visit.viewer.person, now: visit.now, day: visit.today)
  }
}

/// Somebody's time as host.
struct HostTerm: Sendable, RowDecodable {
  let name: String
  let from: Day
  let until: Day?

  init(from row: inout Row) throws {
    name = try row.next()
    from = try row.next()
    until = try row.next()
  }

  /// The latest of a room, as its readers see it.
  static func of(_ space: Space.ID, _ sight: Sight) throws -> [HostTerm] {
    try sight.db.all(
      HostTerm.self,
      """
      SELECT person.name, term.began_on, term.ended_on FROM \(sight.visible(.hostTerm)) AS term
      JOIN person ON person.id = term.person_id
      WHERE term.space_id = \(space) ORDER BY term.began_on DESC, term.id LIMIT 20
      """)
  }
}

/// What somebody was asked of the keeping of a room.
struct HostQuestion: Sendable, RowDecodable {
  let room: Space
  let seat: Keeping.Seat
  let reasons: [FairTurn.Reason]

  var space: Space.ID { room.id }
  var network: String { room.name }

  init(from row: inout Row) throws {
    room = try row.next()
    seat = try row.next()
    reasons = FairTurn.reasons(written: try row.next())
  }

  /// What waits for somebody's answer, in rooms they read, where the seat is still free.
  static func open(for person: Person.ID, _ sight: Sight) throws -> [HostQuestion] {
    try sight.db.all(
      HostQuestion.self,
      """
      SELECT \(Space.columns), asking.seat, asking.reasons
      FROM \(sight.visible(.hostAsking)) AS asking
      JOIN \(sight.visible(.space)) AS space ON space.id = asking.space_id
      WHERE asking.person_id = \(person) AND asking.answered_on IS NULL
        AND asking.asked_on > \(sight.today.advanced(by: -HostRule().askAgainAfter))
        AND CASE asking.seat WHEN 'host' THEN space.host_id ELSE space.deputy_id END IS NULL
        AND COALESCE(space.host_id, 0) <> \(person) AND COALESCE(space.deputy_id, 0) <> \(person)
      ORDER BY asking.asked_on DESC, asking.seat DESC, space.id
      """)
  }
}
