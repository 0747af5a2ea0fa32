/// What is wrong with a text somebody wrote. It is kept for its author to mend.
enum TextProblem: Equatable {
  /// Nothing that can be seen.
  case empty
  /// Longer than so many characters.
  case tooLong(Int)
  /// It holds a civil registration number.
  case civilNumber
  /// It came in bytes that are no text.
  case unreadable

  init?(in text: String, longest: Int) {
    if text.utf16.count > longest {
      self = .tooLong(longest)
    } else if !text.unicodeScalars.contains(where: \.isSeen) {
      self = .empty
    } else if text.holdsUnreadable {
      self = .unreadable
    } else if CivilRegistration.holdsNumber(text) {
      self = .civilNumber
    } else {
      return nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether it leaves a mark on the page.
  fileprivate var isSeen: Bool {
    switch properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned: false
    default: !properties.isDefaultIgnorableCodePoint
    }
  }
}

/// A title as one line: line ends and runs of blanks become one blank.
func oneLine(_ text: String) -> String {
  guard text.contains(where: { $0.isNewline || $0 == "\t" }) else { return trimmed(text) }
  return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
