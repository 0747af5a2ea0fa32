/// Days as spreadsheets count them: a number, its fraction the time of day.
enum SerialDate {
  private static let secondsPerDay = 86_400

  /// Nil when the number is no day that Excel would show (0 ... 2 958 465.99).
  static func cell(_ serial: Double, countsFrom1904: Bool) -> Cell? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var whole = Int(serial)
    var second = Int(((serial - Double(whole)) * Double(secondsPerDay)).rounded())
    if second == secondsPerDay { (whole, second) = (whole + 1, 0) }
    if countsFrom1904 { return day(since1970: whole - 24_107, second: second) }
    // Excel counts a 29 February 1900 that never was, to please older programs.
    if whole == 0 { return .time(seconds: second) }
    if whole == 60 { return .day(year: 1900, month: 2, day: 29, second: second) }
    return day(since1970: whole - 25_569 + (whole < 60 ? 1 : 0), second: second)
  }

  /// A time of day or a duration.
  static func time(_ serial: Double) -> Cell? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    return .time(seconds: Int((serial * Double(secondsPerDay)).rounded()))
  }

  /// ISO 8601, as strict workbooks write a date.
  static func cell(iso text: String) -> Cell? {
    let halves = text.split(whereSeparator: { $0 == "T" || $0 == "Z" })
    let numbers = (halves.first ?? "").split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3, (1...9999).contains(numbers[0]), (1...12).contains(numbers[1]),
      (1...31).contains(numbers[2])
    else { return nil }
    let clock = halves.dropFirst().first?.split(separator: ":").compactMap { Double($0) } ?? []
    let second = zip(clock, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    guard second >= 0, second < Double(secondsPerDay) else { return nil }
    return .day(year: numbers[0], month: numbers[1], day: numbers[2], second: Int(second))
  }

  /// The Gregorian calendar by arithmetic on eras of 400 years that begin on a 1 March.
  private static func day(since1970: Int, second: Int) -> Cell {
    let days = since1970 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return .day(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1, second: second)
  }
}
