import HTTPTypes
import Markup
import Storage

/// Where the programme hands over.
let exitRoutes: [Route] = [
  .get("/programme/exit", showExit),
  .post("/programme/exit/day", setExitDay),
  .post("/programme/exit/duties", handDutyOn),
]

extension Path {
  static let exit = Path("/programme/exit")
  static let exitDay = Path("/programme/exit/day")
  static let exitDuties = Path("/programme/exit/duties")
}

@Sendable private func showExit(_ visit: Visit) throws -> Answer {
  .page(try exitPage(try visit.asCoordinator(), visit))
}

@Sendable private func setExitDay(_ visit: Visit) throws -> Answer {
  let queries = try visit.asCoordinator()
  let typed = visit.call.form.trimmed("day")
  let day = Day(iso: typed)
  guard day != nil || typed.isEmpty else {
    return .page(try exitPage(queries, typedDay: String(typed.prefix(40)), visit))
  }
  try ExitDay.set(day, by: visit.viewer.person, at: visit.now, in: visit.db)
  return .see(.exit, saying: .saved)
}

/// Hands a duty to the hosts, to somebody named, or back.
@Sendable private func handDutyOn(_ visit: Visit) throws -> Answer {
  let queries = try visit.asCoordinator()
  let form = visit.call.form
  guard let duty = Duty(rawValue: form["duty"]), duty.heirs != [.rule] else { throw Refusal.notFound }
  let person = try Person.ID(form["to"]).flatMap { id in try queries.heirs().first { $0.id == id } }
  let heir: Duty.Heir? =
    person != nil
    ? .person
    : Duty.Heir(rawValue: form["to"]).flatMap { $0 != .person && duty.heirs.contains($0) ? $0 : nil }
  guard heir != nil || form["to"].isEmpty else { throw Refusal.notFound }
  try duty.handOn(to: heir, person?.id, by: visit.viewer.person, at: visit.now, in: visit.db)
  return .see(.exit, saying: .saved)
}

private func exitPage(_ queries: ProgrammeQueries, typedDay: String? = nil, _ visit: Visit) throws -> Page {
  let page = ExitPage(
    duties: try queries.duties(), exitDay: try queries.exitDay(), typedDay: typedDay,
    heirs: try queries.heirs(),
    networksWithoutHost: try queries.networksWithoutHost(), token: visit.formToken)
  return Page(
    visit.phrases.exitTitle, status: typedDay == nil ? .ok : .unprocessableContent,
    main: page.html(visit.phrases))
}
