/// A telephone number with its country: `+4512345678`.
struct PhoneNumber: Hashable, Sendable {
  /// As it is stored and called.
  let text: String

  /// Takes what somebody typed: eight digits are Danish, `+` or `00` begins another country's. Nil for anything else.
  init?(_ typed: String) {
    let typed = trimmed(typed)
    guard typed.utf8.count <= 40, typed.allSatisfy({ isDigit($0) || " +()-–./\u{A0}".contains($0) }) else {
      return nil
    }
    let digits = typed.filter(isDigit)
    let isInternational = typed.drop { $0 == "(" || $0 == " " }.first == "+"
    let number = digits.hasPrefix("00") && !isInternational ? String(digits.dropFirst(2)) : digits
    if isInternational || number != digits {
      let isRight = number.hasPrefix("45") ? number.count == 10 : (8...15).contains(number.count)
      guard isRight else { return nil }
      text = "+\(number)"
    } else {
      guard digits.count == 8 else { return nil }
      text = "+45\(digits)"
    }
  }

  /// As it is read: a Danish number in pairs.
  static func shown(_ stored: String) -> String {
    guard stored.hasPrefix("+45"), stored.utf8.count == 11 else { return stored }
    let digits = Array(stored.dropFirst(3))
    return stride(from: 0, to: 8, by: 2).map { String(digits[$0..<$0 + 2]) }.joined(separator: " ")
  }
}

private func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
