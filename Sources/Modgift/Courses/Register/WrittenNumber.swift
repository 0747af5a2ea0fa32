import Storage

/// Reads numbers and the year in which someone was born.
enum WrittenNumber {
  /// A whole number that could count something; nil for anything less plain than that.
  static func count(_ text: String) -> Int? {
    guard let number = decimal(text), let whole = Int(exactly: number), (0...100_000).contains(whole) else {
      return nil
    }
    return whole
  }

  /// Years of work: `3`, `2,5`, `12 år`.
  static func years(_ text: String) -> Double? {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count == 2, ["aar", "years", "year", "yrs"].contains(Folded(words[1]).joined) {
      words.removeLast()
    }
    guard words.count == 1, let number = decimal(words[0]), (0...80).contains(number) else { return nil }
    return number
  }

  /// A year, alone or in a date, from 1900 to `last`.
  static func birthYear(_ text: String, last: Int) -> Int? {
    let year = count(text) ?? WrittenDay.day(text)?.year
    return year.flatMap { $0 >= 1900 && $0 <= last ? $0 : nil }
  }

  private static func decimal(_ text: String) -> Double? {
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard trimmed.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }) else { return nil }
    return Double(trimmed.map { $0 == "," ? "." : String($0) }.joined())
  }
}
