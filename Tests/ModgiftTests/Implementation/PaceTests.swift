import Storage
import Testing

@testable import Modgift

/// The two scores of SIC, and how one place stands to others.
struct PaceTests {
  private func plan(_ done: [Int?]) throws -> PlanDates {
    let start = try #require(Day(iso: "2026-01-05"))
    let ids: [Step.ID] = ["a", "b", "c", "d"]
    let waits: [[Step.ID]] = [[], ["a"], ["a", "b"], ["c"]]
    return PlanDates(
      startsOn: start,
      steps: done.indices.map { index in
        StepDate(
          step: ids[index], phase: index < 2 ? "before" : "after", waits: waits[index],
          doneOn: done[index].map { start.advanced(by: $0) })
      })
  }

  @Test func `share and days of a plan and its phases`() throws {
    let plan = try plan([4, 10, 31, nil])
    #expect(plan.pace == Pace(done: 3, total: 4, days: 31))
    #expect(plan.pace.share == 75)
    #expect(plan.pace(of: "before") == Pace(done: 2, total: 2, days: 6))
    #expect(plan.pace(of: "after") == Pace(done: 1, total: 2, days: 0))
    #expect(plan.pace(of: "nothing") == Pace(done: 0, total: 0, days: nil))
    #expect(try self.plan([nil, nil, nil, nil]).pace == Pace(done: 0, total: 4, days: nil))
  }

  @Test func `a step's days run from the last of what it waited for`() throws {
    let plan = try plan([4, 10, 31, 20])
    #expect(["a", "b", "c", "d"].map { plan.days[$0] } == [4, 6, 21, 0])
    #expect(plan.next == nil)
    #expect(try self.plan([4, nil, 31, nil]).days["c"] == 27)
    #expect(try self.plan([4, nil, 31, nil]).next == "b")
  }

  @Test func `where plans stop, and how long steps take`() throws {
    let plans = [try plan([4, 10, nil, nil]), try plan([8, nil, nil, nil]), try plan([6, 30, nil, nil])]
    #expect(
      progress(of: ["a", "b", "c"] as [Step.ID], over: plans) == [
        StepProgress(step: "a", plans: 3, done: 3, next: 0, medianDays: 6),
        StepProgress(step: "b", plans: 3, done: 2, next: 1, medianDays: 15),
        StepProgress(step: "c", plans: 3, done: 0, next: 2, medianDays: nil),
      ])
    #expect(
      progress(of: ["before", "after"] as [Phase.ID], over: plans) == [
        PhaseProgress(phase: "before", medianShare: 100, medianDays: 15),
        PhaseProgress(phase: "after", medianShare: 0, medianDays: nil),
      ])
  }

  /// Quartiles as R's `quantile` gives them.
  @Test func `a band is the middle half, and is hidden below five`() throws {
    #expect(Band([1, 2, 3, 4]) == nil)
    let band = try #require(Band([50, 10, 40, 20, 30]))
    #expect([band.lower, band.median, band.upper, band.count] == [20, 30, 40, 5])
    let uneven = try #require(Band([1, 2, 4, 8, 16, 32]))
    #expect([uneven.lower, uneven.median, uneven.upper] == [3, 6, 14])
    #expect([19, 20, 40, 41].map(band.standing) == [.below, .within, .within, .above])
    #expect(median(of: [1, 4]) == 3 && median(of: [7]) == 7 && median(of: []) == nil)
  }
}
