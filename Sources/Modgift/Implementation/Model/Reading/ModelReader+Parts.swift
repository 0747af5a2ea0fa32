extension ModelReader {
  mutating func source(_ node: Written) -> Model.Source? {
    guard let entry = entry(node, keys: ["id", "da", "en"]) else { return nil }
    let id: Model.Source.ID? = id(of: entry)
    let name = translated(entry, limit: TextLimit.line)
    guard let id, let name else { return nil }
    return Model.Source(id: id, name: name)
  }

  mutating func phase(_ node: Written) -> Phase? {
    guard let entry = entry(node, keys: ["id", "name", "aim"]) else { return nil }
    let id: Phase.ID? = id(of: entry)
    let name = text("name", of: entry, limit: TextLimit.title)
    let aim = text("aim", of: entry, limit: TextLimit.text)
    guard let id, let name, let aim else { return nil }
    return Phase(id: id, name: name, aim: aim)
  }

  mutating func material(_ node: Written) -> Material? {
    guard let entry = entry(node, keys: ["id", "title", "text"]) else { return nil }
    let id: Material.ID? = id(of: entry)
    let title = text("title", of: entry, limit: TextLimit.title)
    let text = text("text", of: entry, limit: TextLimit.text)
    guard let id, let title, let text else { return nil }
    return Material(id: id, title: title, text: text)
  }

  mutating func barrier(_ node: Written) -> KnownBarrier? {
    guard let entry = entry(node, keys: ["id", "name", "helped", "basis"]) else { return nil }
    let id: KnownBarrier.ID? = id(of: entry)
    let name = text("name", of: entry, limit: TextLimit.line)
    let helped = bullets("helped", of: entry)
    let basis = basis(of: entry)
    guard let id, let name, let helped else { return nil }
    return KnownBarrier(id: id, name: name, helped: helped, basis: basis)
  }

  /// What something stands on; unsaid where the key is not there.
  mutating func basis(of entry: Entry) -> Basis {
    guard let node = entry["basis"], let basis = self.entry(node, keys: ["sources", "proposal", "note"])
    else {
      return .unsaid
    }
    return Basis(
      sources: references("sources", of: basis, to: .source, among: names.sources),
      isProposal: isSaid("proposal", of: basis),
      note: textIfAny("note", of: basis, limit: TextLimit.text))
  }

  mutating func budget(_ node: Written) -> Budget? {
    let keys = ["size", "manager-hours-a-year", "trainer-hours-a-month"]
    guard let entry = entry(node, keys: keys) else { return nil }
    let answers = required("size", of: entry).map { self.answers($0) }
    let manager = required(keys[1], of: entry).flatMap { number($0, within: 0...2_000) }
    let trainer = required(keys[2], of: entry).flatMap { number($0, within: 0...200) }
    guard let answers, let manager, let trainer else { return nil }
    return Budget(answers: answers, managerHoursAYear: manager, trainerHoursAMonth: trainer)
  }

  private mutating func answers(_ node: Written) -> Answers {
    guard let entry = entry(node, keys: names.questionIDs.sorted()) else { return Answers() }
    var answers = Answers()
    for question in names.questions.values.sorted(by: { $0.id < $1.id }) {
      guard let node = entry[question.id.text], let value = answer(node, to: question) else { continue }
      answers[question.id] = GivenAnswer(value)
    }
    return answers
  }

  private mutating func answer(_ node: Written, to question: Question) -> GivenAnswer.Value? {
    switch question.kind {
    case .number(let range): return number(node, within: range).map { .number($0) }
    case .yesNo: return yesOrNo(node).map { .yes($0) }
    case .choice(let choices):
      let id: Question.Choice.ID? = reference(node, to: .choice, among: choices.map(\.id.text))
      return id.map { .choice($0) }
    }
  }
}
