import Storage
import Testing

@testable import Modgift

/// Steps on the calendar.
struct ScheduleTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func due(_ week: Int, from start: String) throws -> String? {
    let step = Step.bare("a", week: week)
    return schedule([step], from: try day(start))["a"]?.on.description
  }

  @Test(
    arguments: [
      // An ordinary week ends on Friday.
      ("2026-09-01", 1, "2026-09-04"), ("2026-09-01", 3, "2026-09-18"),
      // A start at the weekend has its first week behind it.
      ("2026-09-05", 1, "2026-09-11"), ("2026-09-06", 1, "2026-09-11"),
      // Holy Week ends on Wednesday, and a Thursday in it comes too late.
      ("2026-03-30", 1, "2026-04-01"), ("2026-04-02", 1, "2026-04-10"),
      // Constitution Day is a Friday in 2026.
      ("2026-06-01", 1, "2026-06-04"),
      // Weeks 28 to 31 are not counted: the week after 27 is 32.
      ("2026-06-29", 1, "2026-07-03"), ("2026-06-29", 2, "2026-08-07"), ("2026-06-29", 3, "2026-08-14"),
      ("2026-07-15", 1, "2026-08-07"),
      // The week of Christmas 2026 ends on Wednesday, that of New Year on Wednesday.
      ("2026-12-21", 1, "2026-12-23"), ("2026-12-21", 2, "2026-12-30"), ("2026-12-21", 3, "2027-01-08"),
      // A whole year, with a summer in it.
      ("2026-09-01", 52, "2027-09-24"),
    ])
  func `a step is due on the last working day of its week`(start: String, week: Int, due: String) throws {
    #expect(try self.due(week, from: start) == due)
  }

  @Test func `nothing is due in July's four weeks or on a day off, whatever the start`() throws {
    var start = try day("2024-01-01")
    let steps = (1...52).map { Step.bare(Slug("s\($0)") ?? "a", week: $0) }
    for _ in 0..<500 {
      let schedule = schedule(steps, from: start)
      let days = steps.compactMap { schedule[$0.id]?.on }
      #expect(days.count == 52)
      #expect(days.allSatisfy { $0.isWorkingDay && !$0.isInSummerBreak && $0 >= start })
      #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
      start = start.advanced(by: 3)
    }
  }

  @Test func `a step is never due before what it waits for`() throws {
    let steps = [
      Step.bare("c", week: 2, waits: ["b"]), Step.bare("b", week: 1, waits: ["a"]), Step.bare("a", week: 9),
      Step.bare("d", week: 12, waits: ["c", "nowhere"]),
    ]
    let schedule = schedule(steps, from: try day("2026-09-01"))
    #expect(steps.map { schedule[$0.id]?.week } == [9, 9, 9, 12])
  }

  @Test func `steps that wait for each other are still due`() throws {
    let steps = [Step.bare("a", week: 3, waits: ["b"]), Step.bare("b", week: 5, waits: ["a"])]
    let schedule = schedule(steps, from: try day("2026-09-01"))
    #expect(schedule["a"] != nil && schedule["b"] != nil)
  }

  @Test(
    arguments: [
      ("1921-01-01", false), ("2024-11-21", false), ("2024-11-22", true), ("2026-11-22", true),
      ("2028-11-22", true), ("2028-11-23", false), ("2199-01-01", false),
    ])
  func `a plan starts within two years`(start: String, isTaken: Bool) throws {
    let today = try day("2026-11-22")
    if isTaken {
      try PlanStart.check(try day(start), today: today)
    } else {
      #expect(throws: PlanStart.Refusal.self) { try PlanStart.check(try day(start), today: today) }
    }
  }

  @Test func `a leap day has a date two years on`() throws {
    #expect(try day("2028-02-29").yearsLater(2)?.description == "2030-02-28")
  }
}
