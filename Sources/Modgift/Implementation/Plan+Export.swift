import Storage

/// What somebody wrote and did in plans, for their own export: also where they have left the site since, for these
/// are their own words.
let planExport = ExportSection(name: "plans") { visit in
  let person = visit.viewer.person
  func day(_ moment: Timestamp) -> JSON { .text(visit.installation.clock.day(moment).description) }
  let notes = try OwnNote.all(of: person, in: visit.db).map { note -> JSON in
    .object([
      .init("site", .text(note.site)), .init("kind", .text(note.kind.rawValue)),
      .init("text", .text(note.body)),
      .init("on", day(note.at)),
    ])
  }
  let acts = try OwnAct.all(of: person, in: visit.db).map { act -> JSON in
    .object([
      .init("site", .text(act.site)), .init("act", .text(act.act.rawValue)),
      .init("step", .text(orNull: act.step)),
      .init("on", day(act.at)),
    ])
  }
  return .object([
    .init("notes", .list(notes)), .init("acts", .list(acts)),
    .init("notSuggestedToOthers", .flag(try Helper.isPaused(person, in: visit.db))),
  ])
}

private struct OwnNote: RowDecodable {
  let site: String
  let kind: PlanNote.Kind
  let body: String
  let at: Timestamp

  init(from row: inout Row) throws {
    site = try row.next()
    kind = try row.next()
    body = try row.next()
    at = try row.next()
  }

  static func all(of person: Person.ID, in db: Transaction) throws -> [OwnNote] {
    try db.all(
      OwnNote.self,
      """
      SELECT site.name, note.kind, note.body, note.written_at
      FROM \(Gate.everything(.planNote)) AS note JOIN site ON site.id = note.site_id
      WHERE note.by_id = \(person) ORDER BY note.written_at, note.id
      """)
  }
}

private struct OwnAct: RowDecodable {
  let site: String
  let act: PlanEvent.Act
  let step: String?
  let at: Timestamp

  init(from row: inout Row) throws {
    site = try row.next()
    act = try row.next()
    step = try row.next()
    at = try row.next()
  }

  static func all(of person: Person.ID, in db: Transaction) throws -> [OwnAct] {
    try db.all(
      OwnAct.self,
      """
      SELECT site.name, event.act, plan_step.step, event.made_at
      FROM \(Gate.everything(.planEvent)) AS event JOIN site ON site.id = event.site_id
      LEFT JOIN plan_step ON plan_step.id = event.step_id
      WHERE event.by_id = \(person) ORDER BY event.made_at, event.number
      """)
  }
}
