import HTTPTypes
import Markup
import Storage

/// The page on which a step is fitted to the site: its words with the model's beside them, its day, its owner; and
/// the way to set it aside.
func fitPage(
  _ step: PlanStep, _ form: FitForm, _ content: PlanContent, isRefused: Bool = false, reason: String = "",
  reasonProblem: TextProblem? = nil, _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  let fields = fitFields(form, step, content, phrases)
  let isSound = form.isSound && !isRefused && reasonProblem == nil
  return Page(
    phrases.fitStep, in: .plan, status: isSound ? .ok : .unprocessableContent,
    main: """
      <div class="column stack-wide"><div class="stack">\(siteBar(content, phrases))
      \(PageTitle(
        title: phrases.fitStep, lead: phrases.fitLead,
        back: BackLink(words: content.title(step), link: Path.planStep(step.id))))
      \(isRefused ? Notice(look: .warning, words: phrases.coreStays, title: phrases.coreStaysTitle) : nil)</div>
      \(FieldForm(
        action: Path.planFit(step.id), token: visit.formToken, fields: fields, submit: phrases.save,
        cancel: (phrases.cancel, Path.planStep(step.id)), errorTitle: phrases.somethingToMend,
        hidden: [HiddenField(name: "seen", value: String(step.revision))]))
      \(asidePart(step, reason, reasonProblem, visit))</div>
      """)
}

private func asidePart(_ step: PlanStep, _ reason: String, _ problem: TextProblem?, _ visit: Visit) -> HTML? {
  let phrases = visit.phrases
  guard step.state == .open else { return nil }
  guard step.maySetAside else {
    return Notice(look: .info, words: phrases.coreStays, title: phrases.coreStaysTitle).html
  }
  let field = TextArea(
    name: "reason", label: phrases.whyAside, value: reason, rows: 2, hint: phrases.noteHint,
    error: problem.map(phrases.problem), longest: Plan.longestNote)
  return """
    <details class="card"\(problem != nil, "open")><summary>\(phrases.setAside)</summary>
    \(FormErrors(title: phrases.somethingToMend, fields: [field]))
    <form class="stack" method="post" action="\(Path.planFit(step.id, "aside"))">\
    \(HiddenField(name: "token", value: visit.formToken))\
    \(HiddenField(name: "seen", value: String(step.revision)))
    \(field)<div class="row">\(Button(words: phrases.setAsideNow, look: .quiet))</div></form></details>
    """
}

/// The page on which a site adds a step of its own.
func newStepPage(_ form: FitForm, _ content: PlanContent, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let phase = SelectField(
    name: "phase", label: phrases.phaseLabel,
    choices: content.model.phases.map {
      Choice(
        value: $0.id.text, words: content.text($0.name), isChosen: $0.id.text == visit.call.form["phase"])
    })
  return Page(
    phrases.addOwnStep, in: .plan, status: form.isSound ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">\(siteBar(content, phrases))
      \(PageTitle(
        title: phrases.addOwnStep, lead: phrases.addOwnStepLead,
        back: BackLink(words: phrases.planTitle, link: Path.plan(of: content.plan.site))))
      \(FieldForm(
        action: Path.planFit, token: visit.formToken, fields: fitFields(form, nil, content, phrases) + [phase],
        submit: phrases.addOwnStep, cancel: (phrases.cancel, Path.plan(of: content.plan.site)),
        errorTitle: phrases.somethingToMend, makesSomething: true,
        hidden: [HiddenField(name: "site", value: content.plan.site.description)]))</div>
      """)
}

/// The fields of a step. Where the site has changed one, the model's own words stand beside it.
private func fitFields(
  _ form: FitForm, _ step: PlanStep?, _ content: PlanContent, _ phrases: any Phrases
) -> [any FormField] {
  let original = step?.step.isLocal == false ? step?.wording : nil
  func hint(_ field: StepField, _ words: (Step) -> String) -> String? {
    guard let original, original.changed.contains(field) else { return nil }
    return phrases.originally(words(original.based))
  }
  func error(_ field: FitForm.Field) -> String? { form.problems[field].map(phrases.problem) }
  return [
    TextField(
      name: "title", label: phrases.fieldName(.title), value: form.title,
      hint: hint(.title) { content.text($0.title) }, error: error(.title), longest: FitForm.longestTitle),
    TextArea(
      name: "why", label: phrases.fieldName(.why), value: form.why, rows: 3,
      hint: hint(.why) { content.text($0.why) }, error: error(.why), need: phrases.optional,
      longest: Plan.longestNote),
    TextArea(
      name: "do", label: phrases.fieldName(.bullets), value: form.lines, rows: 6,
      hint: hint(.bullets) { content.lines($0.bullets).joined(separator: " · ") } ?? phrases.onePerLine,
      error: error(.lines), need: phrases.optional, longest: FitForm.mostLines * FitForm.longestLine),
    TextArea(
      name: "done", label: phrases.fieldName(.done), value: form.done, rows: 2,
      hint: hint(.done) { content.text($0.done) }, error: error(.done), need: phrases.optional,
      longest: Plan.longestNote),
    TextField(
      name: "due", label: phrases.dueLabel, value: form.due, kind: .day,
      error: form.dayProblem.map(phrases.stepProblem)),
    SelectField(
      name: "owner", label: phrases.ownerLabel,
      choices: [Choice(value: "", words: phrases.nobodyByName, isChosen: form.owner.isEmpty)]
        + content.owners.candidates.map {
          Choice(
            value: $0.id.description, words: $0.name, isChosen: $0.id.description == form.owner)
        }),
    TextField(
      name: "minutes", label: phrases.minutesLabel, value: form.minutes, kind: .number,
      error: form.minutesProblem.map(phrases.stepProblem), longest: 4),
  ]
}
