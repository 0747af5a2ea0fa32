extension Condition {
  /// Whether the answers are those of one of the cases.
  func holds(for answers: Answers) -> Bool {
    cases.contains { tests in !tests.isEmpty && tests.allSatisfy { $0.holds(for: answers) } }
  }
}

extension Condition.Test {
  /// Whether the question is answered, and as expected.
  func holds(for answers: Answers) -> Bool {
    switch (expected, answers[question]?.value) {
    case (.number(let from, let below), .number(let number)?):
      number >= from ?? .min && below.map { number < $0 } ?? true
    case (.choice(let choices), .choice(let choice)?): choices.contains(choice)
    case (.yes(let yes), .yes(let answer)?): yes == answer
    default: false
    }
  }
}
