import HTTPTypes
import Storage

let planAnswersRoutes: [Route] = [
  .get("/plan/answers", showAnswers),
  .post("/plan/answers", changeAnswers),
  .post("/plan/answers/reversal", reverseAnswers),
]

/// The answers as they are; once some are sent, what they would change. Nothing does before that is taken.
@Sendable func showAnswers(_ visit: Visit) throws -> Answer {
  let query = visit.call.query
  guard let plan = try visit.plan(query) else { return .see(.plan) }
  let content = try PlanContent(plan, visit)
  guard content.model.questions.contains(where: { query.has($0.id.text) }) else {
    return .page(try answersPage(AnswersForm(content), content, visit))
  }
  let form = AnswersForm(query, content)
  guard form.isSound, !query.has("edit") else { return .page(try answersPage(form, content, visit)) }
  return .page(answersChangePage(AnswersChange(form, content), form, content, visit))
}

@Sendable func changeAnswers(_ visit: Visit) throws -> Answer {
  let sent = visit.call.form
  guard let plan = try visit.plan(sent) else { throw Refusal.notFound }
  let content = try PlanContent(plan, visit)
  let form = AnswersForm(sent, content)
  guard form.isSound else { return .page(try answersPage(form, content, visit)) }
  let change = AnswersChange(form, content)
  guard sent["seen"] == String(plan.revision) else {
    return .page(answersChangePage(change, form, content, hasMoved: true, visit))
  }
  let written = change.taking(
    change.refit.merge.taken(by: sent), handsOver: sent["handover"] == "yes", content)
  if !written.isEmpty { try plan.write(written, as: .answered, visit) }
  return .see(.plan(of: plan.site), saying: .answersChanged)
}

/// Takes the last change of the answers back, with all that came of it.
@Sendable func reverseAnswers(_ visit: Visit) throws -> Answer {
  guard let plan = try visit.plan(visit.call.form) else { throw Refusal.notFound }
  let content = try PlanContent(plan, visit)
  guard let event = try PlanEventLine.answersToUndo(content, visit.sight),
    visit.call.form["number"] == String(event.number),
    let change = try PlanEvent.change(event.number, of: plan.id, visit.sight)
  else { return .page(try answersPage(AnswersForm(content), content, hasMoved: true, visit)) }
  try plan.write(change.reversed, as: .answersUndone, visit)
  return .see(.plan(of: plan.site), saying: .undone)
}

extension Plan {
  /// Writes down what was done to the plan as a whole, by whoever is looking.
  fileprivate func write(_ change: PlanChange, as act: PlanEvent.Act, _ visit: Visit) throws {
    try Plan.write(
      change, as: act, of: id, at: site, now: visit.now, by: visit.viewer.person, in: visit.db)
  }
}
