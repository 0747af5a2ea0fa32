/// The model as it fits a place. Rules are applied in their order; a later one wins field by field. A core step is
/// never lost, and no merging takes a trainer beyond half an hour in one go.
func fit(_ model: Model, to answers: Answers, overruled: [Rule.ID: String] = [:]) -> FittedModel {
  var fitting = Fitting(model)
  var applied: [Rule.ID] = []
  var set: [Rule.ID: String] = [:]
  for rule in model.rules where rule.condition.holds(for: answers) {
    if let note = overruled[rule.id] {
      set[rule.id] = note
    } else {
      applied.append(rule.id)
      for change in rule.changes { fitting.apply(change, of: rule.id) }
    }
  }
  return FittedModel(
    model: model.id, version: model.version, steps: fitting.finished, applied: applied, overruled: set,
    left: fitting.left)
}

/// The steps while the rules are at work on them.
private struct Fitting {
  private let model: Model
  private var present: [Step.ID: FittedStep]
  private var merged: [Step.ID: Step.ID] = [:]
  private(set) var left: [FittedModel.LeftOut] = []

  init(_ model: Model) {
    self.model = model
    present = Dictionary(
      model.steps.filter { !$0.isOptional }.map { ($0.id, FittedStep(step: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func apply(_ change: Change, of rule: Rule.ID) {
    switch change {
    case .add(let id): add(id, by: rule)
    case .drop(let id): take(id, by: rule, into: nil)
    case .merge(let ids, let target): for id in ids where id != target { merge(id, into: target, by: rule) }
    case .shift(let id, let weeks):
      guard let week = present[id]?.step.week else { return }
      let moved = min(max(week + weeks, Step.weeks.lowerBound), Step.weeks.upperBound)
      set(.week, of: id, to: .number(moved), by: rule)
    case .set(let id, let values):
      for field in StepField.allCases {
        if let value = values[field] { set(field, of: id, to: value, by: rule) }
      }
    }
  }

  private mutating func add(_ id: Step.ID, by rule: Rule.ID) {
    guard present[id] == nil, let step = model.step(id) else { return }
    merged[id] = nil
    left.removeAll { $0.step == id }
    present[id] = FittedStep(step: step, changes: [.init(rule: rule, what: .added)])
  }

  private mutating func take(_ id: Step.ID, by rule: Rule.ID, into target: Step.ID?) {
    guard let gone = present[id], !gone.step.isCore else { return }
    present[id] = nil
    merged[id] = target
    left.append(.init(step: id, rule: rule, into: target))
  }

  private mutating func merge(_ id: Step.ID, into target: Step.ID, by rule: Rule.ID) {
    guard let from = present[id], var kept = present[target], !from.step.isCore,
      from.step.minutes.trainer + kept.step.minutes.trainer <= Minutes.trainerLimit
    else { return }
    kept.step.minutes = kept.step.minutes + from.step.minutes
    kept.step.waits += from.step.waits.filter { !kept.step.waits.contains($0) }
    kept.changes += [
      .init(rule: rule, what: .joined(id)), .init(rule: rule, what: .changed(.minutes)),
      .init(rule: rule, what: .changed(.waits)),
    ]
    present[target] = kept
    take(id, by: rule, into: target)
  }

  private mutating func set(_ field: StepField, of id: Step.ID, to value: FieldValue, by rule: Rule.ID) {
    guard let fitted = present[id], fitted.step[field] != value else { return }
    present[id]?.step = fitted.step.with(field, value)
    present[id]?.changes.append(.init(rule: rule, what: .changed(field)))
  }

  /// The steps in the model's order, waiting only for each other.
  var finished: [FittedStep] {
    let ordered = model.steps.compactMap { present[$0.id] }
    let all = Dictionary(model.steps.map { ($0.id, $0.waits) }, uniquingKeysWith: { first, _ in first })
    let waits = settledWaits(of: ordered.map(\.step), all: all, merged: merged)
    return ordered.map { fitted in
      var fitted = fitted
      fitted.step.waits = waits[fitted.step.id] ?? []
      return fitted
    }
  }
}
