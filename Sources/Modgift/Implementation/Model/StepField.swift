/// A part of a step that a rule, a site or a new version of the model can change by itself.
enum StepField: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
  case title, why
  case bullets = "do"
  case done, evidence, asks, phase, week, owner, minutes, parts, times, waits, materials, barriers

  /// Whether it holds words that a person reads.
  var isWords: Bool {
    switch self {
    case .title, .why, .bullets, .done, .asks: true
    default: false
    }
  }
}
