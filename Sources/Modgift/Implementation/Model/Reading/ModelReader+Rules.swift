extension ModelReader {
  mutating func rule(_ node: Written) -> Rule? {
    guard let entry = entry(node, keys: ["id", "when", "any", "reason", "basis", "changes"]) else {
      return nil
    }
    let id: Rule.ID? = id(of: entry)
    let condition = condition(of: entry)
    let reason = text("reason", of: entry, limit: TextLimit.text)
    let basis = basis(of: entry)
    let changes = required("changes", of: entry).map { list($0) }?.flatMap { self.changes($0) }
    guard let id, let condition, let reason, let changes else { return nil }
    return Rule(id: id, condition: condition, reason: reason, basis: basis, changes: changes)
  }

  private mutating func condition(of entry: Entry) -> Condition? {
    switch (entry["when"], entry["any"]) {
    case (let when?, nil):
      return Condition(cases: [tests(when)])
    case (nil, let any?):
      return Condition(cases: list(any).map { tests($0) })
    case (nil, nil):
      report(.ruleWithoutCase, at: entry.node.place)
    case (_?, let any?):
      report(.ruleWithTwoCases, at: any.place)
    }
    return nil
  }

  /// The tests of one case, which must all hold.
  private mutating func tests(_ node: Written) -> [Condition.Test] {
    guard let entry = entry(node, questionKeys: names.questionIDs.sorted()) else { return [] }
    let tests = names.questions.values.sorted { $0.id < $1.id }.compactMap { question -> Condition.Test? in
      guard let node = entry[question.id.text] else { return nil }
      return expected(node, of: question).map { Condition.Test(question: question.id, expected: $0) }
    }
    if case .mapping(let pairs) = node.content, pairs.isEmpty { report(.ruleWithoutCase, at: node.place) }
    return tests
  }

  /// A mapping whose keys are questions: another word is an unknown question and not an unknown key.
  private mutating func entry(_ node: Written, questionKeys: [String]) -> Entry? {
    guard case .mapping(let pairs) = node.content else { return entry(node, keys: questionKeys) }
    for pair in pairs {
      let _: Question.ID? = reference(pair.key, to: .question, among: questionKeys)
    }
    return Entry(node: node)
  }

  private mutating func expected(_ node: Written, of question: Question) -> Condition.Expected? {
    switch question.kind {
    case .number:
      guard let entry = entry(node, keys: ["from", "below", "is"]) else { return nil }
      return numbers(of: entry)
    case .yesNo:
      guard let entry = entry(node, keys: ["is"]) else { return nil }
      return required("is", of: entry).flatMap { yesOrNo($0) }.map { .yes($0) }
    case .choice(let choices):
      guard let entry = entry(node, keys: ["is", "in"]) else { return nil }
      return self.choices(of: entry, among: choices.map(\.id.text))
    }
  }

  private mutating func numbers(of entry: Entry) -> Condition.Expected? {
    let allowed = 0...10_000_000
    if let exact = entry["is"].flatMap({ number($0, within: allowed) }) {
      return .number(from: exact, below: exact + 1)
    }
    let from = entry["from"].flatMap { number($0, within: allowed) }
    let below = entry["below"].flatMap { number($0, within: allowed) }
    if from == nil && below == nil { report(.ruleWithoutCase, at: entry.node.place) }
    if let from, let below, from >= below {
      report(.outside(from + 1...allowed.upperBound + 1), at: entry.node.place)
    }
    return .number(from: from, below: below)
  }

  private mutating func choices(of entry: Entry, among known: [String]) -> Condition.Expected? {
    if entry["in"] != nil {
      return .choice(oneOf: references("in", of: entry, to: .choice, among: known))
    }
    guard let node = required("is", of: entry) else { return nil }
    let id: Question.Choice.ID? = reference(node, to: .choice, among: known)
    return id.map { .choice(oneOf: [$0]) }
  }
}
