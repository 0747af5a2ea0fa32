import Foundation
import Storage
import Testing

@testable import Modgift

/// Ten years of clocks that jump, of servers that are down, of years that end: each period once.
struct DigestCadenceTests {
  @Test(arguments: ["Europe/Copenhagen", "America/Sao_Paulo", "Australia/Lord_Howe", "Africa/Cairo"])
  func `in ten years each period comes exactly once`(zone: String) throws {
    let zone = try #require(TimeZone(identifier: zone))
    let clock = LocalClock(zone)
    var random = SeededGenerator(seed: 4)
    let cadences = [DigestCadence.daily, .weekly, .monthly]
    let expected = cadences.map { Self.expected($0, in: zone) }
    var ledgers: [[String]] = [[], [], []]
    var minute = Self.firstMinute
    while minute < Self.lastMinute {
      let time = clock.local(Timestamp(milliseconds: minute * 60_000))
      for (place, cadence) in cadences.enumerated() {
        guard let period = cadence.period(at: time), Self.days(of: expected[place]).contains(period.day),
          ledgers[place].last != period.name
        else { continue }
        ledgers[place].append(period.name)
      }
      // The worker comes round; now and then it is late, and once in a while it is down for half a day.
      let pause =
        Int.random(in: 0..<100, using: &random) == 0 ? 720 : Int.random(in: 5...240, using: &random)
      minute += Int64(pause)
    }
    for (place, cadence) in cadences.enumerated() {
      #expect(ledgers[place] == expected[place], "\(zone.identifier) \(cadence)")
    }
  }

  @Test func `the week's is Tuesday's, from eight`() throws {
    let tuesday = try #require(Day(year: 2026, month: 12, day: 29))
    func period(_ cadence: DigestCadence, _ day: Day, _ minutes: Int) -> String? {
      cadence.period(at: LocalTime(day: day, minutes: minutes))?.name
    }
    #expect(period(.weekly, tuesday, 479) == "2026-12-22" && period(.weekly, tuesday, 480) == "2026-12-29")
    #expect(period(.weekly, tuesday.advanced(by: 6), 1_000) == "2026-12-29")
    #expect(period(.monthly, tuesday.advanced(by: 4), 600) == "2026-12-01")
    #expect(period(.monthly, tuesday.advanced(by: 7), 479) == "2026-12-01")
    #expect(period(.monthly, tuesday.advanced(by: 7), 480) == "2027-01-05")
    #expect(period(.daily, tuesday, 0) == "2026-12-28" && period(.never, tuesday, 600) == nil)
  }

  @Test func `after three silent months it asks, and not again for three`() {
    let day = Day.epoch.advanced(by: 20_000)
    let asks = { (silent: Int, asked: Int?) in
      Digest.asksWhetherToGoOn(
        lastSign: day.advanced(by: -silent), askedOn: asked.map { day.advanced(by: -$0) }, on: day)
    }
    #expect(!asks(89, nil) && asks(90, nil) && !asks(120, 30) && asks(200, 90))
  }

  private static let firstMinute: Int64 = 1_764_585_000_000 / 60_000
  private static let lastMinute: Int64 = firstMinute + 3_652 * 1_440

  private static func days(of names: [String]) -> ClosedRange<Day> {
    let first = Day(iso: names.first ?? "") ?? .epoch
    return first...max(first, Day(iso: names.last ?? "") ?? .epoch)
  }

  /// The periods as Foundation's calendar has them: those whose eight o'clock falls between the two moments.
  private static func expected(_ cadence: DigestCadence, in zone: TimeZone) -> [String] {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let first = Date(timeIntervalSince1970: Double(firstMinute) * 60)
    let last = Date(timeIntervalSince1970: Double(lastMinute - 800) * 60)
    var names: [String] = []
    var day = calendar.startOfDay(for: first)
    while day < last {
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: day)
      let eight = calendar.date(bySettingHour: 8, minute: 0, second: 0, of: day) ?? day
      let isTuesday = parts.weekday == 3
      let isDue =
        switch cadence {
        case .daily: true
        case .weekly: isTuesday
        case .monthly: isTuesday && (parts.day ?? 0) <= 7
        case .never: false
        }
      if isDue, eight > first, eight < last {
        names.append(
          Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)?.description ?? "?")
      }
      day =
        calendar.date(
          byAdding: .day, value: 1, to: calendar.date(bySettingHour: 12, minute: 0, second: 0, of: day) ?? day
        )
        .map(calendar.startOfDay) ?? last
    }
    return names
  }
}
