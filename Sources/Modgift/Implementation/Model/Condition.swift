/// When a rule applies: in any of some cases, each of which is a few tests that must all hold.
struct Condition: Hashable, Sendable {
  let cases: [[Test]]

  /// A test of one answer. What isn't answered passes none.
  struct Test: Hashable, Sendable {
    let question: Question.ID
    let expected: Expected
  }

  enum Expected: Hashable, Sendable {
    /// A number of at least the first and below the second.
    case number(from: Int?, below: Int?)
    case choice(oneOf: [Question.Choice.ID])
    case yes(Bool)
  }
}
