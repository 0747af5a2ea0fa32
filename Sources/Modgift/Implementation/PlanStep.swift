import Storage

/// One step of a site's plan: whose it is, when, how far it has come, and its words as the site has them.
struct PlanStep: Sendable {
  typealias ID = Key<PlanStep>

  /// How far a step has come.
  enum State: String, Sendable, Codable, CaseIterable, ColumnValue {
    case open, done
    /// Not for this site, for a reason it gave.
    case aside
  }

  let id: ID
  let plan: Plan.ID
  let site: Site.ID
  /// What it is called in the model, or by the site's own name for it.
  let step: Step.ID
  /// Its place among the steps.
  var number: Int
  var phase: Phase.ID
  var state: State
  var dueOn: Day
  var ownerRole: ModelRole
  var owner: Person.ID?
  let ownerName: String?
  var doneOn: Day?
  var doneBy: Person.ID?
  let doneByName: String?
  /// What is in the way, while it is stuck.
  var barrier: KnownBarrier.ID?
  var stuckAt: Timestamp?
  /// The number of the event that changed it last.
  let revision: Int
  var wording: StepWording

  /// The step as the site has it.
  var shown: Step { wording.shown }

  var isStuck: Bool { state == .open && stuckAt != nil }

  /// Whether it is open and its day has passed.
  func isLate(on day: Day) -> Bool { state == .open && dueOn < day }
}

/// A step's words and numbers: as they were fitted from the model, and the fields the site has changed.
struct StepWording: Sendable, Codable, Equatable {
  @Boxed var based: Step
  var own: [StepField: FieldValue]

  init(based: Step, own: [StepField: FieldValue] = [:]) {
    self.init(boxed: Boxed(wrappedValue: based), own: own)
  }

  fileprivate init(boxed: Boxed<Step>, own: [StepField: FieldValue]) {
    _based = boxed
    self.own = own
  }

  /// The step with the site's own fields in it.
  var shown: Step { own.reduce(based) { $0.with($1.key, $1.value) } }

  /// The fields that read otherwise here than in the model.
  var changed: [StepField] { StepField.allCases.filter { own[$0] != nil && own[$0] != based[$0] } }
}

extension PlanStep: RowDecodable {
  init(from row: inout Row) throws {
    id = try row.next()
    plan = try row.next()
    site = try row.next()
    step = try row.next()
    number = try row.next()
    phase = try row.next()
    state = try row.next()
    dueOn = try row.next()
    ownerRole = try row.next()
    owner = try row.next()
    ownerName = try row.next()
    doneOn = try row.next()
    doneBy = try row.next()
    doneByName = try row.next()
    barrier = try row.next()
    stuckAt = try row.next()
    revision = try row.next()
    wording = StepWording(
      boxed: try row.next(RepeatedJSON<Boxed<Step>>.self).value,
      own: try row.next(RepeatedJSON<[StepField: FieldValue]>.self).value)
  }

  /// The columns a step is read from, in order, out of ``source(_:)``.
  static let columns: SQL = """
    plan_step.id, plan_step.plan_id, plan_step.site_id, plan_step.step, plan_step.number, plan_step.phase,
    plan_step.state, plan_step.due_on, plan_step.owner_role, plan_step.owner_id, owner.name, plan_step.done_on,
    plan_step.done_by, doer.name, plan_step.barrier, plan_step.stuck_at, plan_step.revision, wording.based,
    wording.own
    """

  /// The steps whose words the viewer may read, with who owns them and who did them.
  static func source(_ sight: Sight) -> SQL {
    """
    plan_step
    JOIN \(sight.visible(.planWording)) AS wording ON wording.step_id = plan_step.id
    LEFT JOIN person AS owner ON owner.id = plan_step.owner_id
    LEFT JOIN person AS doer ON doer.id = plan_step.done_by
    """
  }
}

extension ModelRole: ColumnValue {}
