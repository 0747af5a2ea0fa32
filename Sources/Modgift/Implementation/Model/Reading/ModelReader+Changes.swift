extension ModelReader {
  private static let verbs = ["add", "drop", "merge", "move", "owner", "reword"]

  /// What one line of a rule does: exactly one verb, and what belongs to it.
  mutating func changes(_ node: Written) -> [Change] {
    let words = StepField.allCases.map(\.rawValue)
    guard let entry = entry(node, keys: Self.verbs + ["into", "by", "to"] + words) else { return [] }
    let verbs = Self.verbs.filter { entry[$0] != nil }
    // `owner` is a verb, and a field beside `reword`.
    guard let verb = verbs.contains("reword") ? "reword" : verbs.first,
      verbs.filter({ $0 != verb && !(verb == "reword" && $0 == "owner") }).isEmpty
    else {
      report(.changeIsUnclear, at: node.place)
      return []
    }
    guard let allowed = keys(beside: verb), let entry = self.entry(node, keys: [verb] + allowed) else {
      return []
    }
    return change(verb, entry).map { [$0] } ?? []
  }

  private func keys(beside verb: String) -> [String]? {
    switch verb {
    case "merge": ["into"]
    case "move": ["by", "to"]
    case "owner": ["to"]
    case "reword": StepField.allCases.map(\.rawValue)
    default: []
    }
  }

  private mutating func change(_ verb: String, _ entry: Entry) -> Change? {
    if verb == "merge" { return merge(entry) }
    guard let node = entry[verb], let step: Step.ID = reference(node, to: .step, among: names.steps) else {
      return nil
    }
    switch verb {
    case "add": return .add(step)
    case "drop": return .drop(step)
    case "move": return move(step, entry)
    case "owner":
      guard let node = required("to", of: entry), let role: ModelRole = named(node, .role) else { return nil }
      return .set(step, [.owner: .owner(role)])
    default:
      var values: [StepField: FieldValue] = [:]
      for field in StepField.allCases { values[field] = value(of: field, in: entry) }
      if values.isEmpty { report(.changeIsUnclear, at: entry.node.place) }
      return .set(step, values)
    }
  }

  private mutating func merge(_ entry: Entry) -> Change? {
    let steps: [Step.ID] = references("merge", of: entry, to: .step, among: names.steps)
    guard let node = required("into", of: entry),
      let target: Step.ID = reference(node, to: .step, among: names.steps)
    else { return nil }
    if !steps.contains(target) || steps.count < 2 { report(.mergeLacksTarget(target), at: node.place) }
    return .merge(steps, into: target)
  }

  private mutating func move(_ step: Step.ID, _ entry: Entry) -> Change? {
    let weeks = Step.weeks.upperBound
    switch (entry["by"], entry["to"]) {
    case (let by?, nil): return number(by, within: -weeks...weeks).map { .shift(step, byWeeks: $0) }
    case (nil, let to?): return number(to, within: Step.weeks).map { .set(step, [.week: .number($0)]) }
    default:
      report(.changeIsUnclear, at: entry.node.place)
      return nil
    }
  }
}
