import Storage
import Testing

@testable import Modgift

/// A network held against its own rhythm.
struct QuietAlarmTests {
  private let today: Day
  private let made: Day

  init() throws {
    today = try day("2026-03-20")
    made = try day("2025-03-01")
  }

  /// Signs of life so many days apart, the last one so many days ago.
  private func signs(every gap: Int, last ago: Int, count: Int = 12) -> [Day] {
    (0..<count).map { today.advanced(by: -ago - gap * $0) }
  }

  private func isQuiet(_ signs: [Day]) -> Bool {
    QuietAlarm.ring(signs: signs, made: made, on: today) != .fine
  }

  @Test func `a lively network is quiet after two weeks, one that meets every six weeks is not`() {
    #expect(!isQuiet(signs(every: 2, last: 14)))
    #expect(isQuiet(signs(every: 2, last: 15)))
    #expect(!isQuiet(signs(every: 42, last: 44, count: 9)))
    #expect(isQuiet(signs(every: 42, last: 76, count: 9)))
  }

  @Test func `it says how long and what is usual`() {
    let alarm = QuietAlarm.ring(signs: signs(every: 4, last: 30), made: made, on: today)
    #expect(alarm == .quiet(days: 30, usual: 4, since: today.advanced(by: -30)))
  }

  @Test func `one long silence a year ago does not move the limit`() throws {
    let days = signs(every: 3, last: 1, count: 20) + [today.advanced(by: -300), today.advanced(by: -303)]
    let rhythm = try #require(Rhythm(of: days, until: today))
    #expect(rhythm.usual == 3)
    #expect(rhythm.limit == Rhythm.floor)
  }

  @Test func `July and Christmas are not counted, and it does not ring in them`() throws {
    let days = (0..<12).map { (try? day("2026-06-29"))?.advanced(by: -3 * $0) }.compactMap(\.self)
    #expect(QuietAlarm.ring(signs: days, made: made, on: try day("2026-07-31")) == .fine)
    #expect(QuietAlarm.ring(signs: days, made: made, on: try day("2026-08-10")) == .fine)
    #expect(QuietAlarm.ring(signs: days, made: made, on: try day("2026-08-20")) != .fine)
  }

  @Test func `a new network has three weeks from when it was made`() throws {
    let made = today.advanced(by: -21)
    #expect(QuietAlarm.ring(signs: [], made: made, on: today) == .fine)
    #expect(
      QuietAlarm.ring(signs: [], made: made, on: today.advanced(by: 1))
        == .quiet(days: 22, usual: nil, since: made))
    #expect(QuietAlarm.ring(signs: [today.advanced(by: -3)], made: made, on: today) == .fine)
  }

  @Test func `for silences that come by chance about one in twenty rings`() throws {
    var random = FixedSeed(7)
    var (rang, gaps) = (0, 0)
    for _ in 0..<40 {
      var days = [made]
      for _ in 0..<40 {
        // Geometric with a mean of eight days.
        var gap = 1
        while Int.random(in: 0..<8, using: &random) > 0 { gap += 1 }
        let next = (days.last ?? made).advanced(by: gap)
        if days.count > 12, let rhythm = Rhythm(of: days, until: next) {
          gaps += 1
          if (days.last ?? made).livelyDays(until: next) > rhythm.limit { rang += 1 }
        }
        days.append(next)
      }
    }
    #expect(gaps > 800)
    #expect((2...9).contains(rang * 100 / gaps))
  }
}
