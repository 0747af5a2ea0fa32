import Storage

/// Something that was done to a plan. Events are only ever added: the plan as it was on any day is played back from
/// them, and undoing something is one more event.
enum PlanEvent {
  /// What was done. The names are stored: one is added, none is ever changed.
  enum Act: String, Sendable, CaseIterable, ColumnValue {
    case started, finished, postponed, stuck, freed, reworded, moved
    case handedOver = "handed-over"
    case added
    case setAside = "set-aside"
    case takenUp = "taken-up"
    case updated, undone, answered
    case answersUndone = "answers-undone"

    /// Whether it can be taken back at the one step it was done to.
    var isReversible: Bool {
      switch self {
      case .started, .updated, .undone, .answered, .answersUndone: false
      default: true
      }
    }
  }
}

/// A step as an event keeps it. The words are there only where the event changed them.
struct StepSnapshot: Sendable, Codable, Equatable {
  let id: PlanStep.ID
  let step: Step.ID
  let number: Int
  let phase: Phase.ID
  let state: PlanStep.State
  let dueOn: Day
  let ownerRole: ModelRole
  var owner: Person.ID?
  let doneOn: Day?
  let doneBy: Person.ID?
  let barrier: KnownBarrier.ID?
  /// Milliseconds since 1970, as everywhere.
  let stuckAt: Int64?
  var wording: StepWording?
}

extension StepSnapshot {
  init(_ step: PlanStep, withWords: Bool) {
    id = step.id
    self.step = step.step
    number = step.number
    phase = step.phase
    state = step.state
    dueOn = step.dueOn
    ownerRole = step.ownerRole
    owner = step.owner
    doneOn = step.doneOn
    doneBy = step.doneBy
    barrier = step.barrier
    stuckAt = step.stuckAt?.milliseconds
    wording = withWords ? step.wording : nil
  }
}

/// What a site has said of itself, and who coordinates there.
struct PlanFacts: Sendable, Codable, Equatable {
  let answers: Answers
  let lead: Person.ID?
}

extension Plan {
  var facts: PlanFacts { PlanFacts(answers: answers, lead: lead) }
}

/// What an event did: the steps it touched, as they were and as they became. A step that was not there before is
/// among the second only, one that is there no more among the first.
struct PlanChange: Sendable, Codable, Equatable {
  var was: [StepSnapshot] = []
  var became: [StepSnapshot] = []
  /// What the site says of itself, where the event changed that.
  var factsWere: PlanFacts?
  var factsBecame: PlanFacts?

  /// The change from one state of a step to another.
  init(_ was: PlanStep, to became: PlanStep) {
    let wordsChanged = was.wording != became.wording
    self.was = [StepSnapshot(was, withWords: wordsChanged)]
    self.became = [StepSnapshot(became, withWords: wordsChanged)]
  }

  init(was: [StepSnapshot] = [], became: [StepSnapshot]) {
    self.was = was
    self.became = became
  }

  /// What takes it back.
  var reversed: PlanChange {
    var change = PlanChange(was: became, became: was)
    (change.factsWere, change.factsBecame) = (factsBecame, factsWere)
    return change
  }

  /// Without the steps that became what they were.
  var withoutUnchanged: PlanChange {
    let old = Dictionary(was.map { ($0.id, $0) }) { first, _ in first }
    let same = Set(became.filter { old[$0.id] == $0 }.map(\.id))
    var change = self
    change.was.removeAll { same.contains($0.id) }
    change.became.removeAll { same.contains($0.id) }
    return change
  }
}
