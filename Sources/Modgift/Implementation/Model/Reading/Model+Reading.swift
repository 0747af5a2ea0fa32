extension Model {
  /// Reads a model file, and refuses it with everything that is wrong with it, not only the first.
  static func reading(_ bytes: [UInt8]) throws(ModelRefusal) -> Model {
    let file = try Written.reading(bytes)
    var reader = ModelReader()
    let model = reader.model(file)
    // What is seen of the whole is only worth saying when the parts are right.
    if let model, reader.problems.isEmpty { reader.checkWhole(model, file) }
    guard let model, reader.problems.isEmpty else { throw ModelRefusal(reader.problems) }
    return model
  }
}

extension ModelReader {
  private static let keys = [
    "model", "version", "name", "about", "roles", "sources", "budget", "questions", "phases", "steps",
    "materials", "barriers", "rules",
  ]

  /// The whole file: first what is referred to, then what refers to it.
  mutating func model(_ node: Written) -> Model? {
    guard let file = entry(node, keys: Self.keys) else { return nil }
    noteIDs(in: file)
    let questions = list("questions", of: file).compactMap { question($0) }
    for question in questions { names.questions[question.id.text] = question }
    if questions.count(where: { $0.beside == nil }) > Question.limit, let list = file["questions"] {
      report(.tooMany(limit: Question.limit), at: list.place)
    }
    let id: Model.ID? = required("model", of: file).flatMap { slug($0) }
    let version = required("version", of: file).flatMap { number($0, within: 1...1_000_000) }
    let name = text("name", of: file, limit: TextLimit.title)
    let about = text("about", of: file, limit: TextLimit.text)
    let roles = roles(of: file)
    let sources = list("sources", of: file).compactMap { source($0) }
    let budget = file["budget"].flatMap { self.budget($0) }
    let phases = required("phases", of: file).map { list($0) }?.compactMap { phase($0) }
    let steps = required("steps", of: file).map { list($0) }?.compactMap { step($0) }
    let materials = list("materials", of: file).compactMap { material($0) }
    let barriers = list("barriers", of: file).compactMap { barrier($0) }
    let rules = list("rules", of: file).compactMap { rule($0) }
    guard let id, let version, let name, let about, let phases, let steps else { return nil }
    return Model(
      id: id, version: version, name: name, about: about, roles: roles, sources: sources, budget: budget,
      questions: questions, phases: phases, steps: steps, materials: materials, barriers: barriers,
      rules: rules)
  }

  private mutating func noteIDs(in file: Entry) {
    names.sources = notedIDs(of: "sources", in: file)
    names.phases = notedIDs(of: "phases", in: file)
    names.steps = notedIDs(of: "steps", in: file)
    names.materials = notedIDs(of: "materials", in: file)
    names.barriers = notedIDs(of: "barriers", in: file)
    _ = notedIDs(of: "rules", in: file)
    names.questionIDs = notedIDs(of: "questions", in: file)
    names.placeholders = names.questionIDs.union(Filling.always)
  }

  private mutating func roles(of file: Entry) -> [ModelRole: LocalText] {
    guard let node = required("roles", of: file),
      let entry = entry(node, keys: ModelRole.allCases.map(\.rawValue))
    else { return [:] }
    var names: [ModelRole: LocalText] = [:]
    for role in ModelRole.allCases {
      names[role] = text(role.rawValue, of: entry, limit: TextLimit.title)
    }
    return names
  }
}
