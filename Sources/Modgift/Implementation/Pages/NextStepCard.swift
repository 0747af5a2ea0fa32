import Markup
import Storage

/// The one step to take now: what, how long, by when, and one button.
func nextStepCard(_ step: PlanStep, _ content: PlanContent, level: Int = 2, _ visit: Visit) -> Card {
  let phrases = visit.phrases
  let minutes = step.shown.minutes[step.ownerRole]
  let facts = [
    minutes > 0 ? phrases.minutes(minutes) : nil, phrases.dueOn(phrases.day(step.dueOn)),
    step.owner == visit.viewer.person ? nil : content.owner(step),
  ].compactMap(\.self)
  return Card(
    title: content.title(step),
    content: """
      <p class="meta">\(facts.joined(separator: " · "))</p><p>\(content.text(step.shown.why))</p>
      <div class="row">\(LinkButton(words: phrases.takeStep, link: Path.planStep(step.id), icon: .forward))\
      \(planStepBadges(step, visit))</div>
      """, isNext: true, level: level)
}
