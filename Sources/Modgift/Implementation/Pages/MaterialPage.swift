import Markup
import Storage

/// A text ready to use, filled in for the place: to copy, or to print.
func materialPage(_ material: Material, _ step: PlanStep, _ content: PlanContent, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let text = content.text(material.text)
  return Page(
    content.text(material.title), in: .plan,
    main: """
      <div class="column stack">\(PageTitle(
        title: content.text(material.title),
        back: BackLink(words: content.title(step), link: Path.planStep(step.id))))
      <div class="prose" id="material">\(Markdown.html(text, topHeading: 1))</div>
      <details class="card screen-only"><summary>\(phrases.copyText)</summary><p class="meta">\(phrases.copyHint)</p>
      \(TextArea(name: "text", label: content.text(material.title), value: text, rows: 14))
      <p><button class="button quiet" type="button" data-copy="field-text" data-copied="\(phrases.copied)" hidden>\
      \(Icon.list)\(phrases.copy)</button></p></details></div>
      """)
}
