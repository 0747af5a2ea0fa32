import Storage
import Testing

@testable import Modgift

/// Days on which nobody works, held against published calendars.
struct HolidayTests {
  /// Easter Sundays as published by the church's and the state's calendars.
  @Test(
    arguments: [
      "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05",
      "2027-03-28", "2028-04-16", "2038-04-25", "2049-04-18", "2076-04-19",
    ])
  func `Easter falls where the calendars say`(sunday: String) throws {
    let day = try #require(Day(iso: sunday))
    #expect(easter(of: day.year) == day)
    #expect(day.weekday == 7)
  }

  /// Public holidays of Denmark in the years 2024 to 2028, as the ministry publishes them, with the three days that
  /// the municipalities' agreements make free.
  @Test(
    arguments: [
      (
        2024,
        "01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 06-05 12-24 12-25 12-26 12-31"
      ),
      (2025, "01-01 04-17 04-18 04-20 04-21 05-29 06-05 06-08 06-09 12-24 12-25 12-26 12-31"),
      (2026, "01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 06-05 12-24 12-25 12-26 12-31"),
      (2027, "01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 06-05 12-24 12-25 12-26 12-31"),
      (2028, "01-01 04-13 04-14 04-16 04-17 05-25 06-04 06-05 12-24 12-25 12-26 12-31"),
    ])
  func `the holidays of a year are the published ones`(year: Int, published: String) throws {
    var day = try #require(Day(year: year, month: 1, day: 1))
    var found: [String] = []
    while day.year == year {
      if Holiday(day) != nil { found.append(String(day.description.dropFirst(5))) }
      day = day.advanced(by: 1)
    }
    #expect(found.joined(separator: " ") == published)
  }

  @Test func `Great Prayer Day was a holiday until 2023`() throws {
    #expect(Holiday(try #require(Day(iso: "2023-05-05"))) == .greatPrayerDay)
    #expect(Holiday(try #require(Day(iso: "2024-04-26"))) == nil)
  }

  @Test(
    arguments: [
      ("2024-12-30", 1), ("2024-12-29", 52), ("2026-01-01", 1), ("2026-12-31", 53), ("2027-01-03", 53),
      ("2027-01-04", 1), ("2026-07-06", 28), ("2026-08-02", 31), ("2026-08-03", 32), ("2025-07-07", 28),
    ])
  func `weeks are numbered as on a Danish calendar`(iso: String, week: Int) throws {
    #expect(try #require(Day(iso: iso)).week == week)
  }
}
