import HTTPTypes
import Markup
import Storage

/// The answer to a form about a step that somebody else changed after it was shown; nothing when nobody did. A form
/// that does not say what it has seen is about the step as it is.
func changedMeanwhile(_ step: PlanStep, _ content: PlanContent, _ visit: Visit) throws -> Answer? {
  let seen = visit.call.form["seen"]
  guard !seen.isEmpty, seen != String(step.revision) else { return nil }
  return try conflictAnswer(step, content, visit)
}

/// Says who did what, shows the step as it is now, and gives back what was typed.
func conflictAnswer(_ step: PlanStep, _ content: PlanContent, _ visit: Visit) throws -> Answer {
  let phrases = visit.phrases
  let event = try PlanEventLine.one(step.revision, of: step.plan, visit.sight)
  let told = event.map {
    phrases.told($0.act, by: $0.actor ?? phrases.somebody, content.title(step), visit.moment($0.madeAt))
  }
  let typed = visit.call.form.fields.filter { typedFields.contains($0.name) && !$0.value.isEmpty }.map(
    \.value)
  let kept: HTML? =
    typed.isEmpty
    ? nil
    : """
    <section class="stack">\(SectionHeading(words: phrases.whatYouWrote))
    \(typed.map { text -> HTML in "<p class=\"card\">\(text)</p>" })</section>
    """
  return .page(
    Page(
      phrases.refusal(.conflict).title, in: .plan, status: .conflict,
      main: """
        <div class="column stack">\(PageTitle(
          title: phrases.refusal(.conflict).title, back: BackLink(words: content.title(step), link: Path.planStep(step.id))))
        \(Notice(look: .warning, words: [told, phrases.nothingOfYoursIsLost].compactMap(\.self).joined(separator: " ")))
        \(kept)<div class="row">\(LinkButton(words: phrases.seeStepNow, link: Path.planStep(step.id), icon: .forward))</div>
        </div>
        """))
}

/// The fields of the forms about a step that hold what a person wrote.
private let typedFields: Set<String> = ["evidence", "note", "title", "why", "do", "done", "reason"]
