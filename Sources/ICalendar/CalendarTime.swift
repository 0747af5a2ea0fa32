import Foundation

/// How moments stand in a calendar: as a clock shows them, or in UTC with a Z.
enum CalendarTime {
  /// The moment, or the nearest one in the years that four digits can write, from 1583 on.
  static func writable(_ seconds: Int) -> Int { min(max(seconds, -12_212_553_600), 253_370_764_800) }

  /// `20251201T103000Z`.
  static func utc(_ seconds: Int) -> String { "\(wall(seconds))Z" }

  /// `20251201T113000`, of a clock that is so many seconds ahead of UTC.
  static func local(_ seconds: Int, ahead offset: Int) -> String {
    wall(seconds + offset)
  }

  private static func wall(_ seconds: Int) -> String {
    let days = (Double(seconds) / 86_400).rounded(.down)
    let rest = seconds - Int(days) * 86_400
    let date = CivilDate(daysSince1970: Int(days))
    return padded(date.year, 4) + padded(date.month, 2) + padded(date.day, 2) + "T" + padded(rest / 3_600, 2)
      + padded(rest / 60 % 60, 2) + padded(rest % 60, 2)
  }

  /// The moment of a text like `20251201T103000Z`, in seconds since 1970; nil for any other.
  static func moment(utc text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0) { sum, byte in
        guard let sum, (48...57).contains(byte) else { return nil }
        return sum * 10 + Int(byte - 48)
      }
    }
    guard let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
      let hour = number(9..<11), let minute = number(11..<13), let second = number(13..<15),
      (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 61
    else { return nil }
    let days = CivilDate(year: year, month: month, day: day).daysSince1970
    return days * 86_400 + hour * 3_600 + minute * 60 + second
  }

  /// `+0100`.
  static func offset(_ seconds: Int) -> String {
    let size = abs(seconds)
    let rest = size % 60
    return (seconds < 0 ? "-" : "+") + padded(size / 3_600 % 100, 2) + padded(size / 60 % 60, 2)
      + (rest == 0 ? "" : padded(rest, 2))
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension TimeZone {
  /// How many seconds its clocks are ahead of UTC at a moment.
  func offset(at seconds: Int) -> Int { secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) }

  /// Whether its clocks have shown the same time before, an hour ago: a time in a calendar means the first of the two
  /// (RFC 5545 §3.3.5).
  func hasShownBefore(_ seconds: Int) -> Bool {
    let shown = seconds + offset(at: seconds)
    let earlier = offset(at: seconds - 3 * 3_600)
    let first = shown - earlier
    return first < seconds && offset(at: first) == earlier
  }
}
