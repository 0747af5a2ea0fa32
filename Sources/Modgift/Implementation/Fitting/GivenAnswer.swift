/// An answer to a question of the model.
struct GivenAnswer: Hashable, Sendable, Codable {
  let value: Value
  /// Whether it is guessed from what the programme knows and not counted by the site.
  let isEstimate: Bool

  init(_ value: Value, isEstimate: Bool = false) {
    self.value = value
    self.isEstimate = isEstimate
  }

  enum Value: Hashable, Sendable, Codable {
    case number(Int)
    case choice(Question.Choice.ID)
    case yes(Bool)
  }
}
