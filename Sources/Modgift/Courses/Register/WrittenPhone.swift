/// Reads a telephone number as people write it: `12 34 56 78`, `12345678`, `0045…`, `(+45) 12-34-56-78`.
enum WrittenPhone {
  /// As `+4512345678`; a foreign number with its own country's digits. Nil when it is none. Of several
  /// in one cell the first.
  static func number(_ text: String) -> String? {
    let separators: Set<Character> = ["/", ",", ";", "\n"]
    let first = text.split(whereSeparator: separators.contains).first.map(String.init) ?? ""
    // What comes before a number says whose it is, and so does what comes after.
    let allowed = first.drop { $0.isLetter || $0 == "." || $0 == ":" || $0.isWhitespace }
      .prefix { !$0.isLetter }
    guard allowed.allSatisfy({ isDigit($0) || $0.isWhitespace || "+()-–.·".contains($0) }) else { return nil }
    let digits = String(allowed.filter(isDigit))
    let hasPlus = allowed.drop { $0 == "(" || $0.isWhitespace }.first == "+"
    if hasPlus { return international(digits) }
    if digits.hasPrefix("00") { return international(String(digits.dropFirst(2))) }
    if digits.count == 8 { return "+45" + digits }
    return digits.count == 10 && digits.hasPrefix("45") ? "+" + digits : nil
  }

  /// Whether the cell is a number of another country, which may look like a civil registration number.
  static func isForeign(_ text: String) -> Bool {
    let start = text.drop { $0 == "(" || $0.isWhitespace }
    guard start.hasPrefix("+") || start.hasPrefix("00"), let number = number(text) else { return false }
    return !number.hasPrefix("+45")
  }

  private static func international(_ digits: String) -> String? {
    if digits.hasPrefix("45") { return digits.count == 10 ? "+" + digits : nil }
    return (8...15).contains(digits.count) ? "+" + digits : nil
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
