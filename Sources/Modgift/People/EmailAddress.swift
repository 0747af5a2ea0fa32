import Foundation
import Storage

/// An address mail can be sent to, in lower case: the one thing by which a person is known from outside.
struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
  let text: String

  /// Takes what somebody typed; nil when it is no address (RFC 5321's lengths, the letters in use).
  init?(_ typed: String) {
    let text = trimmed(typed).lowercased().precomposedStringWithCanonicalMapping
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, halves.count == 2, isSound(user: halves[0]), isSound(domain: halves[1])
    else {
      return nil
    }
    self.text = text
  }

  var description: String { text }
}

extension EmailAddress: ColumnValue {
  var columnValue: SQL.Value { text.columnValue }

  init?(columnValue: SQL.Value) {
    guard let text = String(columnValue: columnValue) else { return nil }
    self.init(text)
  }
}

private func isSound(user: Substring) -> Bool {
  (1...64).contains(user.utf8.count) && user.first != "." && user.last != "."
    && user.allSatisfy { isWordCharacter($0) || ".!#$%&'*+/=?^_`{|}~-".contains($0) }
}

private func isSound(domain: Substring) -> Bool {
  let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
  guard labels.count >= 2, let last = labels.last, last.count >= 2 else { return false }
  return labels.allSatisfy { label in
    (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
      && label.allSatisfy { isWordCharacter($0) || $0 == "-" }
  }
}

private func isWordCharacter(_ character: Character) -> Bool {
  character.isLetter || character.isNumber
}
