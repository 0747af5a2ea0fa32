import Foundation
import Testing

@testable import Storage

@Suite struct DayTests {
  /// Days since 1970 and the day of the week, as GNU `date` gives them.
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("1900-01-01", -25_567, 1), ("1900-03-01", -25_508, 4),
    ("2000-02-29", 11_016, 2), ("2021-03-12", 18_698, 5), ("2024-02-29", 19_782, 4),
    ("2100-02-28", 47_540, 7),
    ("2100-03-01", 47_541, 1), ("2200-12-31", 84_370, 3),
  ])
  func `known days`(_ text: String, _ number: Int, _ weekday: Int) throws {
    let day = try #require(Day(iso: text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(arguments: [
    "2021-02-31", "2021-02-29", "1900-02-29", "2100-02-29", "2021-04-31", "2021-13-01", "2021-00-10",
    "2021-01-00",
    "1899-12-31", "2201-01-01", "2021-3-12", "12-03-2021", "2021-03-12 ", "+021-03-12", "2021-03-1x", "",
    "--",
    "2021-03-12-01", "٢٠٢١-٠٣-١٢",
  ])
  func `no such day`(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `all days from 1900 to 2200 follow each other`() throws {
    let first = try #require(Day(year: 1900, month: 1, day: 1))
    let last = try #require(Day(year: 2200, month: 12, day: 31))
    var weekday = 1
    for day in first...last {
      #expect(Day(year: day.year, month: day.month, day: day.day) == day)
      #expect(day.weekday == weekday)
      weekday = weekday % 7 + 1
    }
    #expect(last.number - first.number == 109_937)
  }

  @Test func `a moment falls on the day of its place`() throws {
    let copenhagen = try #require(TimeZone(identifier: "Europe/Copenhagen"))
    // 2021-03-27 23:30 UTC is half past midnight in Copenhagen; a day later summer time has begun.
    let night = Timestamp(milliseconds: 1_616_887_800_000)
    #expect(Day(of: night, in: copenhagen).description == "2021-03-28")
    #expect(Day(of: night, in: try #require(TimeZone(identifier: "UTC"))).description == "2021-03-27")
    #expect(Day(of: night.adding(.days(1)), in: copenhagen).description == "2021-03-29")
    #expect(Day(of: Timestamp(milliseconds: -1), in: try #require(TimeZone(identifier: "UTC"))).number == -1)
  }

  @Test func `a day begins at its midnight, summer and winter`() throws {
    let copenhagen = try #require(TimeZone(identifier: "Europe/Copenhagen"))
    #expect(try #require(Day(iso: "2021-03-28")).start(in: copenhagen).milliseconds == 1_616_886_000_000)
    #expect(try #require(Day(iso: "2021-03-29")).start(in: copenhagen).milliseconds == 1_616_968_800_000)
    for number in 18_600..<19_000 {
      let day = Day(number: number)
      #expect(Day(of: day.start(in: copenhagen), in: copenhagen) == day)
      #expect(
        Day(of: day.start(in: copenhagen).adding(.milliseconds(-1)), in: copenhagen) == day.advanced(by: -1))
    }
  }

  @Test func `the end of time is no trap`() {
    let zone = TimeZone.current
    for number in [Int.min, .max, .min + 1, .max - 1] {
      let day = Day(number: number)
      _ = (
        day.year, day.month, day.day, day.weekday, day.description, day.advanced(by: 1), day.advanced(by: -1)
      )
      _ = day.start(in: zone)
    }
    for milliseconds in [Int64.min, .max] { _ = Day(of: Timestamp(milliseconds: milliseconds), in: zone) }
  }
}
