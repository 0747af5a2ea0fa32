import Markup
import Storage

/// All steps of a plan, by phase.
func planYearPage(_ content: PlanContent, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let back = BackLink(words: phrases.planTitle, link: Path.plan(of: content.plan.site))
  let sections = content.model.phases.compactMap { phase in
    planPhase(phase, content.steps.filter { $0.phase == phase.id && $0.state != .aside }, content, visit)
  }
  let aside = content.steps.filter { $0.state == .aside }
  let known = Set(content.model.phases.map(\.id))
  let others = content.steps.filter { !known.contains($0.phase) && $0.state != .aside }
  return Page(
    phrases.wholeYear, in: .plan,
    main: """
      <div class="column stack-wide">\(PageTitle(
        title: phrases.wholeYear, lead: phrases.planStarted(phrases.day(content.plan.startsOn)), back: back))
      \(sections)\(rows(phrases.otherSteps, others, content, visit))\
      \(rows(phrases.setAsideSteps, aside, content, visit))
      <div class="row">\(LinkButton(
        words: phrases.addOwnStep, link: Path.newPlanStep.with("site", content.plan.site), look: .quiet, icon: .add))\
      </div></div>
      """)
}

private func planPhase(_ phase: Phase, _ steps: [PlanStep], _ content: PlanContent, _ visit: Visit) -> HTML? {
  guard !steps.isEmpty else { return nil }
  let title = content.text(phase.name)
  return """
    <section class="stack">\(SectionHeading(words: title))<p class="meta">\(content.text(phase.aim))</p>
    \(ListBox(steps.map { planStepRow($0, content, visit) }, label: title))</section>
    """
}

private func rows(_ title: String, _ steps: [PlanStep], _ content: PlanContent, _ visit: Visit) -> HTML? {
  guard !steps.isEmpty else { return nil }
  return """
    <section class="stack">\(SectionHeading(words: title))
    \(ListBox(steps.map { planStepRow($0, content, visit) }, label: title))</section>
    """
}
