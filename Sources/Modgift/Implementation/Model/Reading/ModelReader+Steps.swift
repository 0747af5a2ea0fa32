extension ModelReader {
  mutating func step(_ node: Written) -> Step? {
    let keys =
      ["id", "core", "optional", "basis"] + StepField.allCases.map(\.rawValue)
    guard let entry = entry(node, keys: keys) else { return nil }
    let id: Step.ID? = id(of: entry)
    var values: [StepField: FieldValue] = [:]
    for field in StepField.allCases { values[field] = value(of: field, in: entry) }
    for field in [StepField.phase, .week, .owner, .title, .why, .bullets, .done]
    where entry[field.rawValue] == nil {
      report(.missingKey(field.rawValue), at: node.place)
    }
    guard let id, case .phase(let phase) = values[.phase], case .number(let week) = values[.week],
      case .owner(let owner) = values[.owner], case .text(let title) = values[.title],
      case .text(let why) = values[.why], case .bullets(let bullets) = values[.bullets],
      case .text(let done) = values[.done]
    else { return nil }
    let bare = Step(
      id: id, isCore: isSaid("core", of: entry), isOptional: isSaid("optional", of: entry),
      basis: basis(of: entry), phase: phase, week: week, owner: owner, title: title, why: why,
      bullets: bullets, done: done)
    let step = values.reduce(bare) { $0.with($1.key, $1.value) }
    check(step, entry)
    return step
  }

  private mutating func check(_ step: Step, _ entry: Entry) {
    if step.isCore && step.isOptional {
      report(.coreIsOptional, at: entry["optional"]?.place ?? entry.node.place)
    }
    if step.evidence == .nothing && step.asks != nil {
      report(.labelWithoutEvidence, at: entry["asks"]?.place ?? entry.node.place)
    }
    if step.evidence != .nothing && step.asks == nil {
      report(.evidenceWithoutLabel, at: entry["evidence"]?.place ?? entry.node.place)
    }
  }

  /// What a file writes into a field of a step; nil where the key is not there, or is wrong and reported.
  mutating func value(of field: StepField, in entry: Entry) -> FieldValue? {
    guard let node = entry[field.rawValue] else { return nil }
    switch field {
    case .title: return text(node, limit: TextLimit.title).map { .text($0) }
    case .why: return text(node, limit: TextLimit.text).map { .text($0) }
    case .done, .asks: return text(node, limit: TextLimit.line).map { .text($0) }
    case .bullets: return bullets(node).map { .bullets($0) }
    case .evidence: return named(node, .evidence).map { .evidence($0) }
    case .owner: return named(node, .role).map { .owner($0) }
    case .week: return number(node, within: Step.weeks).map { .number($0) }
    case .parts, .times: return number(node, within: Step.weeks).map { .number($0) }
    case .minutes: return minutes(node).map { .minutes($0) }
    case .phase: return reference(node, to: .phase, among: names.phases).map { .phase($0) }
    case .waits: return .steps(references(field.rawValue, of: entry, to: .step, among: names.steps))
    case .materials:
      return .materials(references(field.rawValue, of: entry, to: .material, among: names.materials))
    case .barriers:
      return .barriers(references(field.rawValue, of: entry, to: .barrier, among: names.barriers))
    }
  }

  private mutating func minutes(_ node: Written) -> Minutes? {
    guard let entry = entry(node, keys: ModelRole.allCases.map(\.rawValue)) else { return nil }
    var minutes = Minutes()
    for role in ModelRole.allCases {
      minutes[role] = number(role.rawValue, of: entry, within: 0...Minutes.limit, otherwise: 0) ?? 0
    }
    if minutes.trainer > Minutes.trainerLimit {
      report(.trainerMinutes(minutes.trainer), at: entry["trainer"]?.place ?? node.place)
    }
    return minutes
  }
}
