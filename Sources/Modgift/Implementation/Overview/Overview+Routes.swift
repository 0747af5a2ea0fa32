import Markup
import Spreadsheet
import Storage

let planOverviewRoutes: [Route] = [
  .get("/programme/plans", showPlansOverview),
  .get("/programme/plans/steps", showPlanSteps),
  .get("/programme/plans/still", showStillPlans),
  .post("/programme/plans/export", exportPlans),
]

extension Path {
  static let programmePlans = Path("/programme/plans")
  static let programmePlanSteps = Path("/programme/plans/steps")
  static let programmeStillPlans = Path("/programme/plans/still")
  static let programmePlansExport = Path("/programme/plans/export")
}

extension Visit {
  /// All plans, for the programme's coordinator; nobody else is told that the pages exist.
  func plansOverview() throws -> OverviewContent {
    guard viewer.isCoordinator else { throw Refusal.notFound }
    return try OverviewContent(self)
  }
}

@Sendable func showPlansOverview(_ visit: Visit) throws -> Answer {
  let content = try visit.plansOverview()
  guard !content.plans.isEmpty else { return .page(noPlansPage(visit)) }
  let page = PlansOverviewPage(content: content, token: visit.formToken)
  return .page(Page(visit.phrases.plansOverviewTitle, main: page.html(visit.phrases)))
}

@Sendable private func showPlanSteps(_ visit: Visit) throws -> Answer {
  let content = try visit.plansOverview()
  return .page(Page(visit.phrases.wherePlansStop, main: planStepsPage(content, visit.phrases)))
}

@Sendable private func showStillPlans(_ visit: Visit) throws -> Answer {
  let content = try visit.plansOverview()
  let last = Site.ID(visit.call.query["after"])
  return .page(Page(visit.phrases.stillPlans, main: stillPlansPage(content, after: last, visit.phrases)))
}

/// States and days as a file. They leave the programme, so that they left is written down.
@Sendable private func exportPlans(_ visit: Visit) throws -> Answer {
  let content = try visit.plansOverview()
  guard let file = PlanFile(rawValue: visit.call.form["file"]) else { throw Refusal.notFound }
  let tables = try content.tables(visit)
  let codebook = Codebook(models: content.models.values.sorted { $0.id < $1.id }, phrases: visit.phrases)
  let name = "modgift-plans-\(visit.today)"
  try record(
    .programmeExported, by: visit.viewer.person, detail: "plans \(content.everyPlan.count)", at: visit.now,
    in: visit.db)
  return switch file {
  case .workbook:
    .file(
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes: try planWorkbook(tables, codebook, visit.phrases).officeOpenBytes(), name: "\(name).xlsx")
  case .steps:
    .file(
      type: "text/csv; charset=utf-8",
      bytes: delimited(PlanTables.stepColumns.map(\.rawValue), tables.stepRows), name: "\(name).csv")
  case .codebook:
    .file(
      type: "text/csv; charset=utf-8", bytes: delimited(Codebook.heading, codebook.rows),
      name: "modgift-codebook-\(visit.today).csv")
  }
}
