import Foundation
import Storage

/// Writes what was proposed, inside the caller's transaction. Twice comes to the same as once.
struct RegisterWriter {
  /// The import the rows came with.
  let current: RegisterImport.ID
  let actor: Person.ID?
  let now: Timestamp
  let today: Day
  let db: Transaction
  private var courses: [String: RegisterGround.KnownCourse]
  private var sites: [String: Site.ID]
  private let encoder = JSONEncoder()

  init(
    _ current: RegisterImport.ID, ground: RegisterGround, by actor: Person.ID?, at now: Timestamp,
    on today: Day,
    in db: Transaction
  ) {
    self.current = current
    self.actor = actor
    self.now = now
    self.today = today
    self.db = db
    courses = ground.courses
    sites = ground.sites
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Writes one entry's proposal.
  mutating func write(_ proposal: RegisterProposal) throws {
    guard proposal.writes else { return }
    let person = try writtenPerson(proposal)
    if let person {
      for stay in proposal.stays {
        let site = try site(stay.site)
        try Role.begin(.trainer, at: site, for: person, from: stay.from ?? today, by: actor, now: now, in: db)
      }
      for course in proposal.courses { try takePart(person, in: course) }
      for followUp in proposal.followUps { try note(followUp, of: person) }
    }
    for row in proposal.newRows { try keep(row, of: person, proposal) }
  }

  private func writtenPerson(_ proposal: RegisterProposal) throws -> Person.ID? {
    let fields = proposal.after
    guard proposal.outcome == .new else {
      if let person = proposal.person, fields != proposal.before { try change(person, to: fields) }
      return proposal.person
    }
    let new = NewPerson(
      name: fields[.name] ?? "", email: fields[.email].flatMap(EmailAddress.init),
      phone: fields[.phone].flatMap(PhoneNumber.init), profession: fields[.profession] ?? "",
      workplace: fields[.workplace] ?? "", gender: fields[.gender] ?? "",
      birthYear: fields[.birthYear].flatMap { Int($0) },
      seniorityYears: fields[.seniority].flatMap { Int($0) })
    guard let person = try Person.create(new, by: actor, at: now, in: db) else { throw Refusal.conflict }
    return person
  }

  private func change(_ person: Person.ID, to fields: RegisterFields) throws {
    try db.run(
      """
      UPDATE person
      SET name = \(fields[.name] ?? ""), sort_name = \(sortName(of: fields[.name] ?? "")),
        email = \(fields[.email]), phone = \(fields[.phone]), profession = \(fields[.profession] ?? ""),
        workplace = \(fields[.workplace] ?? ""), gender = \(fields[.gender] ?? ""),
        birth_year = \(fields[.birthYear].flatMap { Int($0) }),
        seniority_years = \(fields[.seniority].flatMap { Int($0) })
      WHERE id = \(person)
      """)
    try Person.refreshSearchText(of: person, in: db)
    try record(.personChanged, by: actor, person: person, at: now, in: db)
  }

  private mutating func site(_ site: RegisterSite) throws -> Site.ID {
    if let known = sites[site.code] { return known }
    guard let municipality = sites[site.municipality.code], let provider = site.provider else {
      throw SiteNotMade(code: site.code)
    }
    let made = try Site.create(
      name: Person.boundedName(provider), kind: .privateProvider, locatedIn: municipality, by: actor, at: now,
      in: db)
    sites[site.code] = made
    return made
  }

  private mutating func takePart(_ person: Person.ID, in course: RegisterCourse) throws {
    let id = try written(course)
    try db.run(
      """
      INSERT INTO participation (person_id, course_id) VALUES (\(person), \(id)) ON CONFLICT DO NOTHING
      """)
  }

  /// A course that is here keeps its day and place; where it had none, it gets them.
  private mutating func written(_ course: RegisterCourse) throws -> Key<RegisterCourse> {
    let place = lineOfText(String((course.place ?? "").prefix(300)))
    if let known = courses[course.key] {
      if (known.day == nil && course.day != nil) || (known.place.isEmpty && !place.isEmpty) {
        let (day, whole) = (known.day ?? course.day, known.place.isEmpty ? place : known.place)
        try db.run("UPDATE course SET held_on = \(day), place = \(whole) WHERE id = \(known.id)")
        courses[course.key] = .init(id: known.id, day: day, place: whole)
      }
      return known.id
    }
    let id = Key<RegisterCourse>.random()
    try db.run(
      """
      INSERT INTO course (id, number, held_on, place)
      VALUES (\(id), \(course.number.map { String($0.prefix(300)) }), \(course.day), \(place))
      """)
    courses[course.key] = .init(id: id, day: course.day, place: place)
    return id
  }

  /// A follow-up of the same day takes the place of what was known of it.
  private func note(_ followUp: RegisterFollowUp, of person: Person.ID) throws {
    try db.run(
      """
      INSERT INTO follow_up (person_id, asked_on, under_way, reason, trainings_held, remark)
      VALUES (\(person), \(followUp.day), \(followUp.underWay), \(followUp.reason), \(followUp.trainingsHeld),
        \(followUp.remark))
      ON CONFLICT (person_id, asked_on) DO UPDATE
      SET under_way = excluded.under_way, reason = excluded.reason,
        trainings_held = excluded.trainings_held, remark = excluded.remark
      """)
  }

  private func keep(_ line: RegisterEntryRow, of person: Person.ID?, _ proposal: RegisterProposal) throws {
    let said = proposal.entry.person.map { RegisterFields($0) } ?? RegisterFields()
    let problems = line.problems + proposal.problems.filter { $0.row == line.row.number }
    try db.run(
      """
      INSERT INTO register_row (digest, import_id, number, person_id, name_key, said, cells, problems)
      VALUES (\(line.digest), \(current), \(line.row.number), \(person), \(said.nameKey), \(try json(said)),
        \(try json(line.row.originals)), \(try json(problems)))
      ON CONFLICT (digest) DO UPDATE SET person_id = excluded.person_id, import_id = excluded.import_id
      WHERE register_row.person_id IS NULL AND excluded.person_id IS NOT NULL
      """)
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// A municipality the programme has no site for: the program was started without making them.
struct SiteNotMade: Error {
  let code: String
}
