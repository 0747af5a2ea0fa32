import Markup
import Storage

/// The first thing on the home page: one's own next step, or the way to start a plan where one's site has none.
@Sendable func nextStepForHome(_ visit: Visit) throws -> [HomeCard] {
  guard !visit.viewer.workplaces.isEmpty else { return [] }
  let plans = try Plan.own(visit.sight)
  guard !plans.isEmpty else {
    return [HomeCard(question: .nextStep, html: startCard(visit.phrases).html)]
  }
  guard let (step, plan) = try PlanStep.next(in: plans, visit.sight) else { return [] }
  let content = try PlanContent(plan, visit)
  return [HomeCard(question: .nextStep, html: nextStepCard(step, content, level: 3, visit).html)]
}

private func startCard(_ phrases: any Phrases) -> Card {
  Card(
    title: phrases.noPlanTitle,
    content: """
      <p>\(phrases.noPlanLead)</p>
      <div class="row">\(LinkButton(words: phrases.startPlan, link: Path.planStart, icon: .forward))</div>
      """, isNext: true, level: 3)
}
