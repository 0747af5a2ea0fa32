extension ModelReader {
  mutating func question(_ node: Written) -> Question? {
    let keys = ["id", "kind", "least", "most", "ask", "help", "estimate", "known", "choices", "with"]
    guard let entry = entry(node, keys: keys) else { return nil }
    let id: Question.ID? = id(of: entry)
    let kind = questionKind(of: entry)
    let ask = text("ask", of: entry, limit: TextLimit.line)
    let help = textIfAny("help", of: entry, limit: TextLimit.text)
    let known: KnownFact? = entry["known"].flatMap { named($0, .fact) }
    let estimate = entry["estimate"].flatMap { self.estimate($0) }
    let beside: Question.ID? = entry["with"].flatMap {
      reference($0, to: .question, among: names.questionIDs)
    }
    guard let id, let kind, let ask else { return nil }
    return Question(
      id: id, kind: kind, ask: ask, help: help, known: known, estimate: estimate, beside: beside)
  }

  /// What the kinds of question are called in a file.
  private enum KindName: String, CaseIterable {
    case number, choice
    case yesNo = "yes-no"
  }

  private mutating func questionKind(of entry: Entry) -> Question.Kind? {
    guard let node = required("kind", of: entry), let name: KindName = named(node, .questionKind) else {
      return nil
    }
    switch name {
    case .number: return bounds(of: entry).map { .number($0) }
    case .yesNo: return .yesNo
    case .choice:
      guard let node = required("choices", of: entry) else { return nil }
      let choices = list(node).compactMap { choice($0) }
      if choices.isEmpty { report(.expected(.list), at: node.place) }
      return .choice(choices)
    }
  }

  private mutating func bounds(of entry: Entry) -> ClosedRange<Int>? {
    let allowed = 0...10_000_000
    guard let least = number("least", of: entry, within: allowed, otherwise: 0),
      let most = number("most", of: entry, within: allowed, otherwise: 1_000_000)
    else { return nil }
    guard least <= most else {
      report(.outside(least...allowed.upperBound), at: entry["most"]?.place ?? entry.node.place)
      return nil
    }
    return least...most
  }

  private mutating func choice(_ node: Written) -> Question.Choice? {
    guard let entry = entry(node, keys: ["id", "da", "en"]) else { return nil }
    let id: Question.Choice.ID? = id(of: entry)
    let name = translated(entry, limit: TextLimit.line)
    guard let id, let name else { return nil }
    return Question.Choice(id: id, name: name)
  }

  private mutating func estimate(_ node: Written) -> Question.Estimate? {
    guard let entry = entry(node, keys: ["of", "per-thousand"]) else { return nil }
    if let node = required("of", of: entry), node.text != KnownFact.inhabitants.rawValue {
      report(
        .unknown(.fact, shortened(node.text ?? ""), meant: KnownFact.inhabitants.rawValue), at: node.place)
    }
    // A thousandth of the millionths for each thousand is the share of a million.
    return required("per-thousand", of: entry).flatMap { millionths($0) }.map {
      Question.Estimate(perMillion: $0 / 1_000)
    }
  }
}
