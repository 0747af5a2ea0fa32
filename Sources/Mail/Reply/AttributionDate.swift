/// Days and times of day as they stand in a sentence.
enum AttributionDate {
  private static let weekdays = [
    "man", "tir", "ons", "tor", "fre", "lør", "søn", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mån",
    "tis",
    "lör", "sön", "mo", "di", "mi", "do", "fr", "sa", "so",
  ]
  private static let wholeWeekdays = [
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "måndag", "tisdag", "lördag", "söndag", "montag", "dienstag",
    "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "tirs", "tors", "tues", "thur", "thurs",
    "weds",
  ]

  static func isWeekday(_ word: String) -> Bool {
    let word = word.filter { $0 != "." && $0 != "," }
    return weekdays.contains(word) || wholeWeekdays.contains(word)
  }

  /// A year of four digits, or a date in numbers such as `03/03/26`.
  static func isYearOrDate(_ word: Substring) -> Bool {
    let numbers = word.split { !$0.isNumber }
    if numbers.contains(where: { $0.count == 4 && ($0.hasPrefix("20") || $0.hasPrefix("19")) }) {
      return true
    }
    let separators = word.filter { $0 == "/" || $0 == "." || $0 == "-" }
    return numbers.count >= 3 && numbers.prefix(3).allSatisfy { $0.count <= 2 }
      && Set(separators.prefix(2)).count == 1
  }

  /// A time such as `09.12`, `9:12` or `09.12.33`.
  static func isTime(_ word: Substring) -> Bool {
    let word = word.filter { $0 != "," && $0 != "(" && $0 != ")" }
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    guard parts.count >= 2, let hour = Int(parts[0]), (0...24).contains(hour) else { return false }
    let minutes = parts[1].prefix { $0.isNumber }
    return minutes.count == 2 && (Int(minutes) ?? 99) < 60
  }
}
