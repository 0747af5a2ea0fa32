import Storage

/// An event as it is told: who did what, when.
struct PlanEventLine: Sendable, RowDecodable {
  let number: Int
  let step: PlanStep.ID?
  let act: PlanEvent.Act
  let actor: String?
  let madeAt: Timestamp

  init(from row: inout Row) throws {
    number = try row.next()
    step = try row.next()
    act = try row.next()
    actor = try row.next()
    madeAt = try row.next()
  }

  private static let columns: SQL = "event.number, event.step_id, event.act, person.name, event.made_at"

  /// What was done to a plan of the viewer's own, the latest first.
  static func latest(_ count: Int, before number: Int? = nil, of plan: Plan.ID, _ sight: Sight) throws
    -> [PlanEventLine]
  {
    try sight.db.all(
      PlanEventLine.self,
      """
      SELECT \(columns) FROM \(sight.visible(.planEvent)) AS event LEFT JOIN person ON person.id = event.by_id
      WHERE event.plan_id = \(plan) AND event.number < \(number ?? .max) ORDER BY event.number DESC LIMIT \(count)
      """)
  }

  /// One event of a plan of the viewer's own.
  static func one(_ number: Int, of plan: Plan.ID, _ sight: Sight) throws -> PlanEventLine? {
    try sight.db.first(
      PlanEventLine.self,
      """
      SELECT \(columns) FROM \(sight.visible(.planEvent)) AS event LEFT JOIN person ON person.id = event.by_id
      WHERE event.plan_id = \(plan) AND event.number = \(number)
      """)
  }
}

extension PlanEvent {
  /// What one event did, to take it back.
  static func change(_ number: Int, of plan: Plan.ID, _ sight: Sight) throws -> PlanChange? {
    try sight.db.first(
      WrittenJSON<PlanChange>.self,
      """
      SELECT event.change FROM \(sight.visible(.planEvent)) AS event
      WHERE event.plan_id = \(plan) AND event.number = \(number)
      """)?.value
  }

  /// What all events up to a moment did, in their order.
  static func changes(until moment: Timestamp, of plan: Plan.ID, _ sight: Sight) throws -> [PlanChange] {
    try sight.db.all(
      WrittenJSON<PlanChange>.self,
      """
      SELECT event.change FROM \(sight.visible(.planEvent)) AS event
      WHERE event.plan_id = \(plan) AND event.made_at < \(moment) ORDER BY event.number
      """
    ).map(\.value)
  }
}

/// The steps as a row of changes leaves them. What a change says nothing of stays as it was.
func played(_ changes: [PlanChange]) -> [StepSnapshot] {
  var steps: [PlanStep.ID: StepSnapshot] = [:]
  for change in changes {
    let words = Dictionary(change.was.map { ($0.id, steps[$0.id]?.wording) }) { first, _ in first }
    for step in change.was { steps[step.id] = nil }
    for var step in change.became {
      if step.wording == nil { step.wording = words[step.id] ?? nil }
      steps[step.id] = step
    }
  }
  return steps.values.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
}
