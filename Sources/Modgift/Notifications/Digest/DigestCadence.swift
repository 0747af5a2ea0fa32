import Storage

/// How often the digest comes: at eight, on a Tuesday, by the programme's own clock.
enum DigestCadence: String, Sendable, CaseIterable, ColumnValue {
  case weekly, daily, monthly, never

  /// Minutes after midnight.
  static let minutes = 8 * 60
  /// Monday is 1.
  private static let weekday = 2

  /// The period that began last at a local time; none for never.
  func period(at time: LocalTime) -> DigestPeriod? {
    let today = time.minutes >= Self.minutes ? time.day : time.day.advanced(by: -1)
    switch self {
    case .never: return nil
    case .daily: return DigestPeriod(day: today)
    case .weekly: return DigestPeriod(day: Self.tuesday(upTo: today))
    case .monthly:
      let latest = Self.firstTuesday(ofMonthOf: today)
      guard latest > today else { return DigestPeriod(day: latest) }
      return DigestPeriod(day: Self.firstTuesday(ofMonthOf: today.advanced(by: -today.day)))
    }
  }

  private static func tuesday(upTo day: Day) -> Day {
    day.advanced(by: -((day.weekday - weekday + 7) % 7))
  }

  private static func firstTuesday(ofMonthOf day: Day) -> Day {
    tuesday(upTo: day.advanced(by: 7 - day.day))
  }
}

/// One digest of one person: it bears the day on which it is due, so that no two of any cadence are the same and
/// somebody who changes the cadence gets at most one a day.
struct DigestPeriod: Sendable, Equatable {
  let day: Day

  /// Its name in the ledger.
  var name: String { day.description }
}

extension DigestPeriod {
  /// How late a digest may still come, in days. After that the next one holds it all: nobody wants Tuesday's on Monday.
  static let mostDaysLate = 2

  /// Whether somebody is to get it on a day: not what came due before they chose it, before they were here, or long ago.
  func concerns(_ choice: MailChoice, hereSince arrived: Day, on today: Day) -> Bool {
    day > arrived && day >= choice.digestFrom && day.distance(to: today) <= Self.mostDaysLate
  }
}
