import Storage
import Testing

@testable import Modgift

/// When times are fixed by themselves, and when a meeting is due.
struct MeetingRuleTests {
  @Test func `answers are waited for a week, and no longer than two days before the first of the times`()
    throws
  {
    let proposed = try day("2026-03-02")
    #expect(AnswerDeadline.day(proposed: proposed, first: try day("2026-04-01")) == (try day("2026-03-09")))
    #expect(AnswerDeadline.day(proposed: proposed, first: try day("2026-03-06")) == (try day("2026-03-04")))
    #expect(AnswerDeadline.day(proposed: proposed, first: try day("2026-03-03")) == proposed)
  }

  @Test func `a meeting is due by the rhythm, two weeks ahead at most, and each time once`() throws {
    let last = try day("2026-02-02")
    #expect(MeetingDue.day(after: last, weeks: 6, on: try day("2026-02-27")) == nil)
    let due = try day("2026-03-16")
    #expect(MeetingDue.day(after: last, weeks: 6, on: try day("2026-03-02")) == due)
    #expect(MeetingDue.day(after: last, weeks: 6, on: try day("2026-04-08")) == due)
    #expect(MeetingDue.day(after: last, weeks: 6, on: try day("2026-04-13")) == due.advanced(by: 42))
    #expect(MeetingDue.day(after: last, weeks: 2, on: try day("2026-02-06")) == nil)
    #expect(MeetingDue.day(after: last, weeks: 2, on: try day("2026-02-09")) == (try day("2026-02-16")))
  }

  @Test func `nobody is reminded on a day off or while most are away, nor by a rhythm that is none`() throws {
    let last = try day("2026-01-05")
    #expect(MeetingDue.day(after: last, weeks: 6, on: try day("2026-02-07")) == nil)
    #expect(MeetingDue.day(after: last, weeks: 6, on: try day("2026-07-08")) == nil)
    for weeks in [0, -1, 53, .max, .min] {
      #expect(MeetingDue.day(after: last, weeks: weeks, on: try day("2026-02-09")) == nil)
    }
  }
}
