import Storage

extension Demo {
  /// Writes the demo into a database that holds none yet.
  ///
  /// - Returns: What was written; nothing when there was a demo already.
  @discardableResult
  static func make(seed: UInt64, at now: Timestamp, clock: LocalClock, in db: Transaction) throws -> Demo? {
    let made = try db.run(
      "INSERT INTO programme (name, value) VALUES ('demo', \(String(seed))) ON CONFLICT (name) DO NOTHING")
    guard made > 0 else { return nil }
    let country = try DemoCountry.reading(in: db)
    let demo = invent(.reading(), in: country, at: now, clock: clock, seed: seed)
    var random = SeededGenerator(seed: seed &+ 3)
    try demo.writePeople(at: now, clock: clock, &random, in: db)
    try demo.writeRooms(at: now, in: db)
    for topic in demo.topics { try topic.write(in: db) }
    let cast = DemoCast(demo, at: now)
    try demo.writeHabits(at: now, &random, in: db)
    try demo.leaveUnread(for: cast, at: now, in: db)
    try demo.writeNotices(at: now, &random, in: db)
    try demo.writeCourses(at: now, clock: clock, &random, in: db)
    try demo.writePlans(for: cast, at: now, clock: clock, seed: seed &+ 4, in: db)
    try demo.writeMeetings(at: now, clock: clock, seed: seed &+ 5, in: db)
    try demo.writeKeeping(for: cast, at: now, clock: clock, in: db)
    try cast.write(in: db)
    return demo
  }

  /// The people with their roles: most have been here, some were only invited, a few not even that.
  private func writePeople(
    at now: Timestamp, clock: LocalClock, _ random: inout SeededGenerator, in db: Transaction
  ) throws {
    let lastYear = now.adding(.days(-400))
    let speakers = Set(topics.flatMap { $0.posts.map(\.author.id) }).union(hosts.values.map(\.host))
    for person in people + [coordinator] {
      let isHere = speakers.contains(person.id) || person.id == coordinator.id || random.happens(0.55)
      let isInvited = isHere || random.happens(0.7)
      let seenDaysAgo = isHere ? Int.random(in: 0...(random.happens(0.7) ? 30 : 200), using: &random) : 0
      try db.run(
        """
        INSERT INTO person (id, name, sort_name, search_text, email, phone, language, profession, workplace,
          ask_me_about, shows_email, shows_phone, gender, birth_year, seniority_years, created_at, invited_at,
          arrived_at, seen_on)
        VALUES (\(person.id), \(person.name), \(sortName(of: person.name)), '', \(person.email), \(person.phone),
          'da', \(person.profession), \(person.workplace), \(isHere ? person.asksMeAbout : ""), 1,
          \(random.happens(0.4)), \(person.gender), \(person.birthYear), \(person.seniority), \(lastYear),
          \(isInvited ? lastYear.adding(.days(10)) : nil), \(isHere ? lastYear.adding(.days(20)) : nil),
          \(isHere ? clock.day(now.adding(.days(-seenDaysAgo))) : nil))
        """)
      try Person.refreshSearchText(of: person.id, in: db)
      let kinds: [Role.Kind] =
        person.id == coordinator.id
        ? [.coordinator]
        : person.isManager
          ? [.manager, .trainer]
          : person.isPeer ? [.peer, .trainer] : [.trainer]
      for kind in kinds { try writeRole(kind, of: person, from: clock.day(lastYear), &random, in: db) }
    }
  }

  private func writeRole(
    _ kind: Role.Kind, of person: DemoPerson, from day: Day, _ random: inout SeededGenerator,
    in db: Transaction
  ) throws {
    try db.run(
      """
      INSERT INTO role (id, person_id, kind, site_id, starts_on)
      VALUES (\(Role.ID.random(using: &random)), \(person.id), \(kind), \(person.site), \(day))
      """)
  }

  private func writeRooms(at now: Timestamp, in db: Transaction) throws {
    let made = now.adding(.days(-398))
    for room in rooms where room.label != "everyone" {
      let kind: Space.Kind = room.label == "network" ? .network : .group
      let hosts = hosts[room.id]
      try db.run(
        """
        INSERT INTO space (id, kind, name, sort_name, host_id, deputy_id, created_at)
        VALUES (\(room.id), \(kind), \(room.name), \(sortName(of: room.name)), \(hosts?.host), \(hosts?.deputy),
          \(made))
        """)
      if kind == .network {
        for site in Set(room.members.map(\.site)) {
          try db.run(
            "INSERT INTO network_site (site_id, space_id, joined_at) VALUES (\(site), \(room.id), \(made))")
        }
      } else {
        for person in room.members {
          try db.run(
            """
            INSERT INTO space_person (space_id, person_id, added_by, added_at)
            VALUES (\(room.id), \(person.id), \(coordinator.id), \(made))
            """)
        }
      }
    }
  }
}
