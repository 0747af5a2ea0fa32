import Storage

extension TimeOffer {
  /// The times proposed for a meeting, the first first, with what the members said of them.
  static func of(_ meeting: Meeting.ID, members: some Collection<Person.ID>, _ sight: Sight) throws
    -> [TimeOffer]
  {
    var offers = try sight.db.all(
      TimeOffer.self,
      """
      SELECT offer.id, offer.starts_at FROM \(sight.visible(.meetingTime)) AS offer
      WHERE offer.meeting_id = \(meeting) ORDER BY offer.starts_at, offer.id
      """)
    let members = Set(members)
    let wishes = try sight.db.all(
      Wish.self,
      """
      SELECT wish.time_id, wish.person_id, wish.suits FROM \(sight.visible(.meetingWish)) AS wish
      WHERE wish.meeting_id = \(meeting)
      """
    ).filter { members.contains($0.person) }
    let byTime = Dictionary(grouping: wishes, by: \.time)
    for index in offers.indices {
      for wish in byTime[offers[index].id] ?? [] { offers[index].wishes[wish.person] = wish.suits }
    }
    return offers
  }
}

extension TimeOffer: RowDecodable {
  init(from row: inout Row) throws {
    id = try row.next()
    startsAt = try row.next()
  }
}

private struct Wish: RowDecodable {
  let time: TimeOffer.ID
  let person: Person.ID
  let suits: TimeOffer.Suits

  init(from row: inout Row) throws {
    time = try row.next()
    person = try row.next()
    suits = try row.next()
  }
}

extension BestTime {
  /// The best of the times that lie after a moment, for those who said what suits them.
  static func of(_ offers: [TimeOffer], in space: Space, after moment: Timestamp, _ sight: Sight) throws
    -> BestTime?
  {
    let people = offers.reduce(into: Set<Person.ID>()) { $0.formUnion($1.wishes.keys) }
    return choose(
      among: offers.filter { $0.startsAt > moment }, in: try Room.of(space, people: people.sorted(), sight))
  }
}

extension BestTime.Room {
  /// Who keeps a room, and where some people work today.
  static func of(_ space: Space, people: [Person.ID], _ sight: Sight) throws -> BestTime.Room {
    let places = try sight.db.all(
      Workplace.self,
      """
      SELECT DISTINCT role.person_id, role.site_id FROM role
      WHERE role.person_id IN (\(list: people)) AND \(sight.gate.roleIsActive(on: sight.today))
      """)
    let sites = Dictionary(grouping: places, by: \.person).mapValues { Set($0.map(\.site)) }
    return BestTime.Room(host: space.host, deputy: space.deputy, sites: sites)
  }
}

private struct Workplace: RowDecodable {
  let person: Person.ID
  let site: Site.ID

  init(from row: inout Row) throws {
    person = try row.next()
    site = try row.next()
  }
}
