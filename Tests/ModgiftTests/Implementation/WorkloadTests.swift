import Testing

@testable import Modgift

/// Minutes added up.
struct WorkloadTests {
  @Test func `minutes are counted once for each time, and a trainer's for each go`() {
    var course = Step.bare("a", week: 1, minutes: Minutes(manager: 10, lead: 20, trainer: 30), times: 4)
    course.parts = 3
    let workload = Workload(of: [course, .bare("b", week: 52, minutes: Minutes(trainer: 5))])
    #expect(workload.year(.manager) == 40 && workload.year(.lead) == 80)
    #expect(workload.year(.trainer) == 4 * 90 + 5)
    #expect(workload.busiestMonth(.trainer) == 90)
    #expect(workload.averageMonth(.trainer) == 365 / 12)
    #expect(workload.months.count == 12 && workload.months.last?.trainer == 5)
  }

  @Test(
    arguments: [
      (1, 1, [1]), (1, 4, [1, 14, 27, 40]), (26, 2, [26, 39]), (40, 4, [40, 43, 46, 49]),
      (52, 12, Array(repeating: 52, count: 12)),
      (1, 52, Array(1...52)),
    ])
  func `repetitions are spread over what is left of the year`(week: Int, times: Int, weeks: [Int]) {
    #expect(Step.bare("a", week: week, times: times).weeksOfFirstYear == weeks)
  }

  @Test func `a model's promise is held against the place it names`() throws {
    let check = try #require(try ModelFile().model().budgetCheck)
    // Digging and reaping for the manager; digging, four sowings and watering for a trainer.
    #expect(check.workload.year(.manager) == 65)
    #expect(check.workload.year(.trainer) == 60 + 40 + 15)
    #expect(check.holds)
    #expect(
      try #require(
        try ModelFile().replacing("manager-hours-a-year: 2", with: "manager-hours-a-year: 1").model()
          .budgetCheck
      ).holds == false)
  }
}
