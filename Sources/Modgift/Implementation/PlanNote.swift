import Storage

/// Something a site wrote down about a step of its plan, for itself alone.
struct PlanNote: Sendable, RowDecodable {
  typealias ID = Key<PlanNote>

  enum Kind: String, Sendable, CaseIterable, ColumnValue {
    /// What shows that it is done.
    case evidence
    /// Why it was set aside, or a rule overruled.
    case reason
    /// What is in the way, in their own words.
    case stuck
    /// Why it waits.
    case later
  }

  let kind: Kind
  let body: String
  let step: PlanStep.ID?
  let rule: Rule.ID?
  let author: String?
  let writtenAt: Timestamp

  init(from row: inout Row) throws {
    kind = try row.next()
    body = try row.next()
    step = try row.next()
    rule = try row.next()
    author = try row.next()
    writtenAt = try row.next()
  }

  /// The notes on a step of the viewer's own plan, or on the rules when none is named; the latest first.
  static func on(_ step: PlanStep.ID?, of plan: Plan.ID, _ sight: Sight) throws -> [PlanNote] {
    let subject: SQL = step.map { "note.step_id = \($0)" } ?? "note.rule IS NOT NULL"
    return try sight.db.all(
      PlanNote.self,
      """
      SELECT note.kind, note.body, note.step_id, note.rule, person.name, note.written_at
      FROM \(sight.visible(.planNote)) AS note LEFT JOIN person ON person.id = note.by_id
      WHERE note.plan_id = \(plan) AND \(subject) ORDER BY note.written_at DESC, note.id LIMIT 50
      """)
  }
}
