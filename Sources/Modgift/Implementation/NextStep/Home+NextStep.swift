import Markup
import Storage

/// The first thing on the home page: one's own next step, or the way to start a plan where one's site has none.
@Sendable func nextStepForHome(_ visit: Visit) throws -> [HomeCard] {
  guard !visit.viewer.workplaces.isEmpty else { return [] }
  let steps = try PlanStep.allOwn(visit.sight)
  guard !steps.isEmpty else {
    return [HomeCard(question: .nextStep, html: startCard(visit.phrases).html)]
  }
  guard let step = NextStep(steps: steps).ordered(for: visit.viewer.person).first,
    let plan = try Plan.at(step.site, visit.sight)
  else { return [] }
  let content = try PlanContent(plan, steps: steps.filter { $0.plan == plan.id }, visit)
  return [HomeCard(question: .nextStep, html: nextStepCard(step, content, level: 3, visit).html)]
}

extension PlanStep {
  /// All steps of the plans of the viewer's own sites.
  static func allOwn(_ sight: Sight) throws -> [PlanStep] {
    try sight.db.all(
      PlanStep.self,
      """
      SELECT \(columns) FROM \(source(sight)) WHERE plan_step.site_id IN (\(list: sight.viewer.workplaces))
      ORDER BY plan_step.site_id, plan_step.number, plan_step.id
      """)
  }
}

private func startCard(_ phrases: any Phrases) -> Card {
  Card(
    title: phrases.noPlanTitle,
    content: """
      <p>\(phrases.noPlanLead)</p>
      <div class="row">\(LinkButton(words: phrases.startPlan, link: Path.planStart, icon: .forward))</div>
      """, isNext: true, level: 3)
}
