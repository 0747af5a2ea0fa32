import Storage

extension RegisterGround {
  /// What is known of those some entries may be about.
  ///
  /// - Parameter current: the import at work, when it has begun.
  static func read(for entries: [RegisterEntry], during current: RegisterImport.ID?, in db: Transaction)
    throws
    -> RegisterGround
  {
    var ground = RegisterGround()
    let digests = entries.flatMap { $0.rows.map(\.digest) }
    ground.rows = try knownRows(digests, in: db)
    var people = Set(ground.rows.values.compactMap { $0 })
    people.formUnion(try likely(entries, in: db))
    try ground.readPeople(Array(people), during: current, in: db)
    try ground.readCourses(in: db)
    let sites = try db.all(CodedSite.self, "SELECT site.code, site.id FROM site")
    ground.sites = Dictionary(sites.map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
    return ground
  }

  /// Those whom the entries of a whole file are surely about: by a row that came in before, or by address.
  static func surelyMeant(by entries: [RegisterEntry], in db: Transaction) throws -> Set<Person.ID> {
    let byRow = try knownRows(entries.flatMap { $0.rows.map(\.digest) }, in: db).values.compactMap { $0 }
    return Set(byRow).union(try holders(of: addresses(entries), in: db))
  }

  /// Rows that came in before, by digest.
  static func knownRows(_ digests: [[UInt8]], in db: Transaction) throws -> [[UInt8]: Person.ID?] {
    var rows: [[UInt8]: Person.ID?] = [:]
    for some in digests.inParts {
      let known = try db.all(
        KnownRow.self, "SELECT digest, person_id FROM register_row WHERE digest IN (\(list: some))")
      for row in known { rows.updateValue(row.person, forKey: row.digest) }
    }
    return rows
  }

  private static func addresses(_ entries: [RegisterEntry]) -> [String] {
    entries.compactMap { $0.person?.person.address }
  }

  private static func holders(of addresses: [String], in db: Transaction) throws -> [Person.ID] {
    try addresses.inParts.flatMap {
      try db.all(Person.ID.self, "SELECT person.id FROM person WHERE person.email IN (\(list: $0))")
    }
  }

  /// By address, and by name as they or a register write it.
  private static func likely(_ entries: [RegisterEntry], in db: Transaction) throws -> [Person.ID] {
    let names = entries.compactMap(\.person).map { RegisterFields($0) }
    let sorted = names.compactMap { $0[.name].map(sortName) }
    let byName = try sorted.inParts.flatMap {
      try db.all(Person.ID.self, "SELECT person.id FROM person WHERE person.sort_name IN (\(list: $0))")
    }
    let byRegister = try names.map(\.nameKey).inParts.flatMap {
      try db.all(
        Person.ID.self,
        """
        SELECT DISTINCT person_id FROM register_row
        WHERE name_key IN (\(list: $0)) AND person_id IS NOT NULL
        """)
    }
    return try holders(of: addresses(entries), in: db) + byName + byRegister
  }

  private mutating func readCourses(in db: Transaction) throws {
    for course in try db.all(CourseLine.self, "SELECT id, number, held_on, place FROM course ORDER BY id") {
      let named = RegisterRow.Course(
        number: course.number, day: course.day, place: course.place.isEmpty ? nil : course.place)
      guard let key = named.key else { continue }
      courses[key] = KnownCourse(id: course.id, day: course.day, place: course.place)
    }
  }
}

extension Array {
  /// In parts a statement can take in as one list.
  var inParts: [[Element]] {
    stride(from: 0, to: count, by: 500).map { Array(self[$0..<Swift.min($0 + 500, count)]) }
  }
}

private struct KnownRow: RowDecodable {
  let digest: [UInt8]
  let person: Person.ID?

  init(from row: inout Row) throws {
    digest = try row.next()
    person = try row.next()
  }
}

private struct CodedSite: RowDecodable {
  let code: String
  let id: Site.ID

  init(from row: inout Row) throws {
    code = try row.next()
    id = try row.next()
  }
}

private struct CourseLine: RowDecodable {
  let id: Key<RegisterCourse>
  let number: String?
  let day: Day?
  let place: String

  init(from row: inout Row) throws {
    id = try row.next()
    number = try row.next()
    day = try row.next()
    place = try row.next()
  }
}
