import HTTPTypes
import Storage

let planFitRoutes: [Route] = [
  .get("/plan/fit/new", showNewStep),
  .post("/plan/fit", addStep),
  .get("/plan/fit/:step", showFit),
  .post("/plan/fit/:step", fitStep),
  .post("/plan/fit/:step/aside", setStepAside),
  .post("/plan/fit/:step/return", takeStepUp),
  .get("/plan/history", showPlanHistory),
]

@Sendable func showFit(_ visit: Visit) throws -> Answer {
  let (content, step) = try visit.planStep()
  return .page(fitPage(step, FitForm(step, content), content, visit))
}

@Sendable func fitStep(_ visit: Visit) throws -> Answer {
  let (content, step) = try visit.planStep()
  if let conflict = try changedMeanwhile(step, content, visit) { return conflict }
  let form = FitForm(visit.call.form, on: visit.today)
  guard form.isSound else { return .page(fitPage(step, form, content, visit)) }
  let fitted = step.fitted(by: form, content)
  let act = fittingAct(step, fitted)
  if let act { try step.become(fitted, as: act, visit) }
  return .see(.planStep(step.id), saying: .saved)
}

/// What a change is told as; nothing when nothing changed.
private func fittingAct(_ was: PlanStep, _ became: PlanStep) -> PlanEvent.Act? {
  let isReworded = became.wording.own.filter { $0.key != .week } != was.wording.own.filter { $0.key != .week }
  if isReworded { return .reworded }
  if became.dueOn != was.dueOn { return .moved }
  return became.owner == was.owner ? nil : .handedOver
}

@Sendable func setStepAside(_ visit: Visit) throws -> Answer {
  let (content, step) = try visit.planStep()
  if let conflict = try changedMeanwhile(step, content, visit) { return conflict }
  let form = FitForm(step, content)
  guard step.maySetAside else { return .page(fitPage(step, form, content, isRefused: true, visit)) }
  let reason = visit.call.form.trimmed("reason")
  // A step is set aside for a reason: whoever comes later wants to know it.
  if let problem = TextProblem(in: reason, longest: Plan.longestNote) {
    return .page(fitPage(step, form, content, reason: reason, reasonProblem: problem, visit))
  }
  try step.become(step.setAside, as: .setAside, visit)
  try step.note(.reason, reason, visit)
  return .see(.plan(of: step.site), saying: .stepSetAside)
}

@Sendable func takeStepUp(_ visit: Visit) throws -> Answer {
  let (content, step) = try visit.planStep()
  guard step.state == .aside else { return .see(.planStep(step.id)) }
  if let conflict = try changedMeanwhile(step, content, visit) { return conflict }
  try step.become(step.takenUp, as: .takenUp, visit)
  return .see(.planStep(step.id), saying: .saved)
}

@Sendable func showNewStep(_ visit: Visit) throws -> Answer {
  guard let plan = try visit.plan(visit.call.query) else { return .see(.plan) }
  let content = try PlanContent(plan, visit)
  let form = FitForm(on: visit.today, owner: visit.viewer.person)
  return .page(newStepPage(form, content, visit))
}

@Sendable func addStep(_ visit: Visit) throws -> Answer {
  guard let plan = try visit.plan(visit.call.form) else { throw Refusal.notFound }
  let content = try PlanContent(plan, visit)
  let form = FitForm(visit.call.form, on: visit.today)
  let phase =
    content.model.phases.first { $0.id.text == visit.call.form["phase"] } ?? content.model.phases.first
  guard form.isSound, content.steps.count < Plan.mostSteps, let phase,
    let step = form.newStep(phase.id, content)
  else { return .page(newStepPage(form, content, visit)) }
  try Plan.write(
    PlanChange(became: [step]), as: .added, on: step.id, of: plan.id, at: plan.site, now: visit.now,
    by: visit.viewer.person, in: visit.db)
  return .see(.planStep(step.id), saying: .saved)
}

extension FitForm {
  /// A step of the site's own, made of what was typed.
  func newStep(_ phase: Phase.ID, _ content: PlanContent) -> StepSnapshot? {
    guard let day, let name = Step.ID.local(.random()) else { return nil }
    let owner = content.owners.candidates.first { $0.id.description == self.owner }
    let role: ModelRole = owner?.kind == .manager ? .manager : .trainer
    var time = Minutes()
    time[role] = Int(minutes) ?? 0
    let step = Step(
      id: name, phase: phase, week: PlanWeek.number(of: day, from: content.plan.startsOn), owner: role,
      minutes: time, title: LocalText(inAll: title), why: LocalText(inAll: why),
      bullets: LocalBullets(inAll: bullets), done: LocalText(inAll: done))
    let last = content.steps.filter { $0.phase == phase }.map(\.number).max() ?? 0
    return StepSnapshot(
      id: .random(), step: name, number: last + 1, phase: phase, state: .open, dueOn: day, ownerRole: role,
      owner: owner?.id, doneOn: nil, doneBy: nil, barrier: nil, stuckAt: nil,
      wording: StepWording(based: step))
  }
}
