import Storage

/// One's own next step, first of all that waits, with the button that says it is done.
@Sendable func nextStepForDigest(_ visit: Visit, _ window: DigestWindow) throws -> [DigestSection] {
  guard !visit.viewer.workplaces.isEmpty else { return [] }
  guard let (step, plan) = try PlanStep.next(in: try Plan.own(visit.sight), visit.sight) else { return [] }
  let content = try PlanContent(plan, visit)
  let phrases = visit.phrases
  let done = DigestPress(
    words: step.doneButton(phrases),
    link: window.press(.stepDone, for: visit.viewer.person, about: step.id))
  let item = DigestItem(
    title: content.title(step),
    about: [plan.siteName, phrases.dueOn(phrases.day(step.dueOn))].joined(separator: " · "),
    excerpt: content.text(step.shown.why), link: .planStep(step.id),
    presses: step.isDoneByOnePress ? [done] : [])
  return [DigestSection(part: .waiting, items: [item], asks: phrases.oneStepWaits)]
}
