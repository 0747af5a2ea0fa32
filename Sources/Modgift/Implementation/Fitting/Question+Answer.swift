extension Question {
  /// Why an answer can't be taken.
  enum Refusal: Error, Hashable, Sendable {
    case notANumber
    case outside(ClosedRange<Int>)
    case notAChoice
  }

  /// Reads what was typed or chosen: a whole number, the id of a choice, yes or no.
  func answer(_ text: String) throws(Refusal) -> GivenAnswer.Value {
    let text = trimmed(text)
    switch kind {
    case .number(let range):
      guard let number = wholeNumber(text) else { throw .notANumber }
      guard range.contains(number) else { throw .outside(range) }
      return .number(number)
    case .choice(let choices):
      guard let choice = choices.first(where: { $0.id.text == text }) else { throw .notAChoice }
      return .choice(choice.id)
    case .yesNo:
      guard text == "yes" || text == "no" else { throw .notAChoice }
      return .yes(text == "yes")
    }
  }

  /// A guess from the inhabitants, marked as one; nil where the model has no way to guess.
  func estimated(inhabitants: Int) -> GivenAnswer? {
    guard let estimate, case .number(let range) = kind else { return nil }
    let number = estimate.number(of: inhabitants)
    return GivenAnswer(
      .number(min(max(number, range.lowerBound), range.upperBound)), isEstimate: true)
  }
}

/// A whole number as people write it, thousands apart or not; nil for anything else, decimals among them.
private func wholeNumber(_ text: String) -> Int? {
  let groups = text.split(omittingEmptySubsequences: false) { ". ,".contains($0) || $0 == "\u{A0}" }
  guard groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }),
    groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
    groups.count == 1 || (groups[0].count <= 3 && groups[0] != "0")
  else { return nil }
  return Int(groups.joined())
}
