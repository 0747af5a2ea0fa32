import Spreadsheet
import Storage

/// Reads a day as people write it. Where day and month could be exchanged, the day comes first.
enum WrittenDay {
  /// The day a cell means; nil when it is none or impossible.
  static func day(_ cell: Cell) -> Day? {
    switch cell {
    case .day(let year, let month, let day, _): Day(year: year, month: month, day: day)
    case .number(let serial): self.day(serial: serial)
    case .text(let text): day(text)
    default: nil
    }
  }

  /// A number that lost its format: days as a spreadsheet counts them, from 1927 to 2173.
  private static func day(serial: Double) -> Day? {
    guard serial >= 10_000, serial < 100_000, let start = Day(year: 1970, month: 1, day: 1) else {
      return nil
    }
    return start.advanced(by: Int(serial) - 25_569)
  }

  static func day(_ text: String) -> Day? {
    let tokens = tokens(of: text)
    if tokens.count == 1 { return dayOfOne(tokens[0]) }
    guard tokens.count == 3 else { return nil }
    let numbers = tokens.map { Int($0) }
    if let month = month(tokens[1]), let day = numbers[0] {
      return make(year: tokens[2], month: month, day: day)
    }
    if let month = month(tokens[0]), let day = numbers[1] {
      return make(year: tokens[2], month: month, day: day)
    }
    guard let first = numbers[0], let second = numbers[1], let third = numbers[2] else { return nil }
    return tokens[0].count == 4
      ? Day(year: first, month: second, day: third) : make(year: tokens[2], month: second, day: first)
  }

  private static let fillers: Set = [
    "den", "d", "the", "of", "th", "st", "nd", "rd", "dag", "mandag", "tirsdag", "onsdag", "torsdag",
    "fredag", "loerdag", "soendag", "man", "tir", "tirs", "ons", "tor", "tors", "fre", "loer", "soen",
    "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
    "sat",
    "sun",
  ]

  /// Runs of digits and runs of letters; a time of day and words around a date are left out.
  private static func tokens(of text: String) -> [String] {
    let words = withTimeApart(text).split(whereSeparator: \.isWhitespace).filter { !$0.contains(":") }
    var tokens: [String] = []
    for word in Folded(words.joined(separator: " ")).words.prefix(while: { $0 != "kl" }) {
      var rest = word[...]
      while let first = rest.first {
        let run = rest.prefix { $0.isNumber == first.isNumber }
        tokens.append(String(run))
        rest = rest.dropFirst(run.count)
      }
    }
    return tokens.filter { !fillers.contains($0) }
  }

  /// A `T` between two digits begins a time of day; any other is a letter, as in "Torsdag".
  private static func withTimeApart(_ text: String) -> String {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts.first ?? "")) { whole, part in
      let beginsTime = whole.last?.isNumber == true && part.first?.isNumber == true
      whole += (beginsTime ? " " : "T") + part
    }
  }

  private static let months = [
    ["jan", "januar", "january"], ["feb", "februar", "february"], ["mar", "marts", "march", "mrt"],
    ["apr", "april"], ["maj", "may"], ["jun", "juni", "june"], ["jul", "juli", "july"],
    ["aug", "august"], ["sep", "sept", "september"], ["okt", "oct", "oktober", "october"],
    ["nov", "november"], ["dec", "december"],
  ]

  private static func month(_ word: String) -> Int? {
    months.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  private static func make(year: String, month: Int, day: Int) -> Day? {
    guard let number = Int(year) else { return nil }
    switch year.count {
    case 4: return Day(year: number, month: month, day: day)
    case 2: return Day(year: number < 70 ? 2000 + number : 1900 + number, month: month, day: day)
    default: return nil
    }
  }

  /// A serial number as text, or a date without anything between its parts.
  private static func dayOfOne(_ token: String) -> Day? {
    guard let number = Int(token) else { return nil }
    if token.count == 5 { return day(serial: Double(number)) }
    guard token.count == 8 else { return nil }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      ?? Day(year: number % 10_000, month: number / 10_000 % 100, day: number / 1_000_000)
  }
}
