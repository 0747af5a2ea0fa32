/// Danish civil registration (CPR) numbers in text: no data on citizens is ever stored, so every
/// form, mail and import asks here first.
///
/// A number is six digits that are a possible date and four more, `ddmmyy-xxxx`, in any of the ways
/// people write it. The check digit says nothing: numbers given since 2007 need not pass it.
enum CivilRegistration {
  /// What stands where a number was found: never the number.
  static let mask = "••••••-••••"

  /// Whether a civil registration number stands anywhere in the text.
  static func holdsNumber(_ text: String) -> Bool {
    // Most texts have too few digits. Those of other scripts are bytes beyond ASCII.
    let digits = text.utf8.count { $0 >= 0x80 || (0x30...0x39).contains($0) }
    return digits >= 10 && first(in: Array(text.unicodeScalars), from: 0) != nil
  }

  /// Where the numbers stand, from left to right.
  static func ranges(in text: String) -> [Range<String.Index>] {
    let indices = Array(text.unicodeScalars.indices) + [text.endIndex]
    let scalars = Array(text.unicodeScalars)
    var ranges: [Range<String.Index>] = []
    var place = 0
    while let found = first(in: scalars, from: place) {
      ranges.append(indices[found.lowerBound]..<indices[found.upperBound])
      place = found.upperBound
    }
    return ranges
  }

  /// The text with every number in it hidden.
  static func masked(_ text: String) -> String {
    if !holdsNumber(text) { return text }
    var masked = text
    for range in ranges(in: text).reversed() { masked.replaceSubrange(range, with: mask) }
    return masked
  }

  private static func first(in scalars: [Unicode.Scalar], from start: Int) -> Range<Int>? {
    guard scalars.count - start >= 10 else { return nil }
    for index in start..<scalars.count {
      let follows = index > 0 && digit(scalars[index - 1]) != nil
      if !follows, let end = end(ofNumberAt: index, in: scalars) { return index..<end }
    }
    return nil
  }

  private static func end(ofNumberAt start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var place = start
    guard let day = digits(2, in: scalars, at: &place), skip(2, in: scalars, at: &place),
      let month = digits(2, in: scalars, at: &place), skip(2, in: scalars, at: &place),
      let year = digits(2, in: scalars, at: &place), isPossible(day: day, month: month, year: year),
      skip(3, in: scalars, at: &place)
    else { return nil }
    let isWhole =
      digits(4, in: scalars, at: &place) != nil
      || !continuesPairs(before: start, in: scalars) && lastPairs(in: scalars, at: &place)
    return isWhole && !isDigit(place, in: scalars) ? place : nil
  }

  /// `01 01 90 12 34`: in pairs as telephone numbers are, but those have four pairs.
  private static func lastPairs(in scalars: [Unicode.Scalar], at place: inout Int) -> Bool {
    guard digits(2, in: scalars, at: &place) != nil, isBlank(place, in: scalars) else { return false }
    place += 1
    guard digits(2, in: scalars, at: &place) != nil else { return false }
    return !(isBlank(place, in: scalars) && isDigit(place + 1, in: scalars))
  }

  private static func continuesPairs(before start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    isBlank(start - 1, in: scalars) && isDigit(start - 2, in: scalars)
  }

  private static func isBlank(_ place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains(place) && scalars[place].properties.isWhitespace
  }

  private static func isDigit(_ place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains(place) && digit(scalars[place]) != nil
  }

  private static func digits(_ count: Int, in scalars: [Unicode.Scalar], at place: inout Int) -> Int? {
    guard place + count <= scalars.count else { return nil }
    var number = 0
    for scalar in scalars[place..<place + count] {
      guard let digit = digit(scalar) else { return nil }
      number = number * 10 + digit
    }
    place += count
    return number
  }

  /// Passes over blanks, dashes and their like; false when there are more than one would write.
  private static func skip(_ most: Int, in scalars: [Unicode.Scalar], at place: inout Int) -> Bool {
    var count = 0
    while place < scalars.count, separates(scalars[place]) {
      place += 1
      count += 1
    }
    return count <= most
  }

  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "/", "_", "\u{2212}": true
    default:
      scalar.properties.isWhitespace
        || [.dashPunctuation, .format].contains(scalar.properties.generalCategory)
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    scalar.properties.numericType == .decimal ? scalar.properties.numericValue.map { Int($0) } : nil
  }

  private static func isPossible(day: Int, month: Int, year: Int) -> Bool {
    let lengths = [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
  }
}
