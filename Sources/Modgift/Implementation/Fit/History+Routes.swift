import Storage

/// What was done to a plan, and the plan as it was on any day.
@Sendable func showPlanHistory(_ visit: Visit) throws -> Answer {
  guard let plan = try visit.plan(visit.call.query) else { return .see(.plan) }
  let content = try PlanContent(plan, visit)
  let typed = visit.call.query.trimmed("day")
  if typed.isEmpty {
    let before = Int(visit.call.query["before"])
    let events = try PlanEventLine.latest(PlanHistory.pageSize + 1, before: before, of: plan.id, visit.sight)
    return .page(planHistoryPage(events, content, visit))
  }
  guard let day = Day(iso: typed) else { return .page(planHistoryPage([], content, isNoDay: true, visit)) }
  let end = day.advanced(by: 1).start(in: visit.installation.clock.zone)
  let steps = played(try PlanEvent.changes(until: end, of: plan.id, visit.sight))
  return .page(planOnDayPage(steps, day, content, visit))
}

enum PlanHistory {
  /// How many events stand on a page.
  static let pageSize = 50
}
