/// What there is to say of a model file, line by line: all that is wrong with it, or what is in it.
struct ModelReport: Hashable, Sendable {
  let lines: [String]
  /// Whether the file can be used.
  let isSound: Bool

  /// A problem's line begins with the file's name, the line and the column, as editors understand it.
  init(of bytes: [UInt8], named file: String, in phrases: some FormatPhrases & ModelPhrases) {
    do throws(ModelRefusal) {
      lines = overview(of: try Model.reading(bytes), in: phrases)
      isSound = true
    } catch {
      lines = error.problems.map { problem in
        "\(file):\(problem.place.line):\(problem.place.column): \(phrases.reason(problem.reason))"
      }
      isSound = false
    }
  }
}

/// How much is in a model, its steps with their weeks, its rules, its hours.
private func overview(of model: Model, in phrases: some FormatPhrases & ModelPhrases) -> [String] {
  let steps = model.steps.map { step in
    let mark = step.isCore ? "●" : step.isOptional ? "○" : "·"
    return "  \(mark) \(step.week)\t\(step.id)\t\(step.title[phrases.language])"
  }
  let rules = model.rules.map { "  \($0.id)\t\($0.reason[phrases.language])" }
  let check = model.budgetCheck
  let workload = check?.workload ?? Workload(of: fit(model, to: Answers()).steps.map(\.step))
  let hours = phrases.hours(workload, model)
  return [phrases.summary(model)] + steps + rules + [hours] + (check.map { [phrases.budget($0)] } ?? [])
}
