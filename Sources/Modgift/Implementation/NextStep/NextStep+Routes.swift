import HTTPTypes
import Markup
import Storage

let nextStepRoutes: [Route] = [
  .get("/plan", showPlan),
  .get("/plan/year", showPlanYear),
  .get("/plan/steps/:step", showPlanStep),
  .get("/plan/steps/:step/materials/:material", showMaterial),
  .post("/plan/steps/:step/completion", finishStep),
  .post("/plan/steps/:step/postponement", postponeStep),
  .post("/plan/steps/:step/obstacle", meetObstacle),
  .post("/plan/steps/:step/release", freeStep),
  .post("/plan/steps/:step/reversal", reverseStep),
]

@Sendable func showPlan(_ visit: Visit) throws -> Answer {
  let plans = try Plan.own(visit.sight)
  guard let plan = try visit.plan(visit.call.query) else {
    let named = Site.ID(visit.call.query["site"])
    return .page(noPlanPage(named ?? visit.viewer.workplaces.first, visit))
  }
  let latest = try PlanEventLine.latest(1, of: plan.id, visit.sight).first
  let hasNews = try ModelVersion.hasNews(for: plan, in: visit.db)
  return .page(
    planPage(try PlanContent(plan, visit), plans, latest: latest, hasNews: hasNews, visit))
}

@Sendable func showPlanYear(_ visit: Visit) throws -> Answer {
  guard let plan = try visit.plan(visit.call.query) else { return .see(.plan) }
  return .page(planYearPage(try PlanContent(plan, visit), visit))
}

@Sendable func showPlanStep(_ visit: Visit) throws -> Answer {
  let (content, step) = try visit.planStep()
  return .page(try stepPage(step, StepForm(step, on: visit.today), content, visit))
}

@Sendable func finishStep(_ visit: Visit) throws -> Answer {
  let (content, step) = try visit.planStep()
  if step.state == .done { return .see(.plan(of: step.site), saying: .stepWasDone) }
  if let conflict = try changedMeanwhile(step, content, visit) { return conflict }
  var form = StepForm(step, on: visit.today)
  let taken = form.takeEvidence(
    visit.call.form, step.shown, people: content.owners.people, on: visit.today)
  guard let (day, note) = taken else { return .page(try stepPage(step, form, content, visit)) }
  try step.become(step.finished(on: day, by: visit.viewer.person), as: .finished, visit)
  try step.note(.evidence, note, visit)
  return .see(.plan(of: step.site), saying: .stepDone)
}

@Sendable func postponeStep(_ visit: Visit) throws -> Answer {
  let (content, step) = try visit.planStep()
  if let conflict = try changedMeanwhile(step, content, visit) { return conflict }
  var form = StepForm(step, on: visit.today)
  guard step.state == .open, let (day, note) = form.takeLater(visit.call.form, on: visit.today) else {
    return .page(try stepPage(step, form, content, visit))
  }
  try step.become(step.postponed(to: day), as: .postponed, visit)
  try step.note(.later, note, visit)
  return .see(.plan(of: step.site), saying: .stepPostponed)
}

@Sendable func meetObstacle(_ visit: Visit) throws -> Answer {
  let (content, step) = try visit.planStep()
  if let conflict = try changedMeanwhile(step, content, visit) { return conflict }
  var form = StepForm(step, on: visit.today)
  guard step.state == .open,
    let (barrier, note) = form.takeObstacle(visit.call.form, among: content.barriers(step))
  else { return .page(try stepPage(step, form, content, visit)) }
  try step.become(step.stuck(on: barrier, at: visit.now), as: .stuck, visit)
  try step.note(.stuck, note, visit)
  return .see(Path.planStep(step.id).at("help"))
}

@Sendable func freeStep(_ visit: Visit) throws -> Answer {
  let (content, step) = try visit.planStep()
  guard step.isStuck else { return .see(.planStep(step.id)) }
  if let conflict = try changedMeanwhile(step, content, visit) { return conflict }
  try step.become(step.freed, as: .freed, visit)
  return .see(.planStep(step.id), saying: .saved)
}

/// Takes back what was done to a step last. Where that was done to the plan as a whole, such as a new version, only
/// what is the step's own is taken back: that it is done.
@Sendable func reverseStep(_ visit: Visit) throws -> Answer {
  let (content, step) = try visit.planStep()
  guard let number = Int(visit.call.form["number"]), number == step.revision,
    let event = try PlanEventLine.one(number, of: step.plan, visit.sight)
  else { return try conflictAnswer(step, content, visit) }
  if step.state == .done, event.act == .updated || event.act == .answered {
    try step.become(step.reopened, as: .undone, visit)
    return .see(.planStep(step.id), saying: .undone)
  }
  guard event.act.isReversible, let change = try PlanEvent.change(number, of: step.plan, visit.sight) else {
    return try conflictAnswer(step, content, visit)
  }
  try Plan.write(
    change.reversed, as: .undone, on: step.id, of: step.plan, at: step.site, now: visit.now,
    by: visit.viewer.person, in: visit.db)
  return .see(event.act == .added ? .plan(of: step.site) : .planStep(step.id), saying: .undone)
}

@Sendable func showMaterial(_ visit: Visit) throws -> Answer {
  let (content, step) = try visit.planStep()
  guard let id = Material.ID(visit.call.parameters["material"] ?? ""), step.shown.materials.contains(id),
    let material = content.model.material(id)
  else { throw Refusal.notFound }
  return .page(materialPage(material, step, content, visit))
}

extension PlanStep {
  /// Brings the step to what it becomes, as one event by whoever is looking.
  func become(_ other: PlanStep, as act: PlanEvent.Act, _ visit: Visit) throws {
    try Plan.write(
      PlanChange(self, to: other), as: act, on: id, of: plan, at: site, now: visit.now,
      by: visit.viewer.person,
      in: visit.db)
  }

  /// Writes down what was said about it.
  func note(_ kind: PlanNote.Kind, _ body: String, _ visit: Visit) throws {
    try PlanNote.write(
      kind, body, on: id, of: plan, at: site, now: visit.now, by: visit.viewer.person, in: visit.db)
  }
}
