import HTTPTypes
import Markup
import Storage

/// What the site has answered and who coordinates there, all on one page, to be changed.
func answersPage(
  _ form: AnswersForm, _ content: PlanContent, hasMoved: Bool = false, _ visit: Visit
) throws -> Page {
  let phrases = visit.phrases
  let fields =
    content.model.questions.map { field(for: $0, form, content, visit) } + [leadField(form, content, phrases)]
  let status: HTTPResponse.Status = hasMoved ? .conflict : form.isSound ? .ok : .unprocessableContent
  return Page(
    phrases.yourAnswers, in: .plan, status: status,
    main: """
      <div class="column stack-wide"><div class="stack">\(siteBar(content, phrases))
      \(PageTitle(
        title: phrases.yourAnswers, lead: phrases.answersLead,
        back: BackLink(words: phrases.planTitle, link: Path.plan(of: content.plan.site))))
      \(hasMoved ? Notice(look: .warning, words: phrases.answersCannotUndo) : nil)
      \(try undoPart(content, visit))</div>
      \(FormErrors(title: phrases.somethingToMend, fields: fields))
      <form class="stack" method="get" action="\(Path.planAnswers)">\
      \(HiddenField(name: "site", value: content.plan.site.description))
      \(fields.map(\.html))
      <div class="row">\(Button(words: phrases.seeWhatChanges, icon: .forward))\
      \(LinkButton(words: phrases.cancel, link: Path.plan(of: content.plan.site), look: .quiet))</div></form></div>
      """)
}

private func field(
  for question: Question, _ form: AnswersForm, _ content: PlanContent, _ visit: Visit
) -> any FormField {
  let phrases = visit.phrases
  let answer = form.answers[question.id]
  let known = question.known.flatMap { content.site.known($0, on: visit.today) }
  let hints = [
    question.help?[phrases.language],
    answer?.isEstimate == true && question.estimate != nil ? phrases.answerIsEstimate : nil,
    known.flatMap { $0 == answer?.value ? nil : phrases.knownToday(shown($0, question, phrases)) },
  ]
  return questionField(
    question, value: form.typed[question.id] ?? "", hints: hints.compactMap(\.self),
    error: form.problems[question.id].map(phrases.startProblem), phrases)
}

private func leadField(_ form: AnswersForm, _ content: PlanContent, _ phrases: any Phrases) -> SelectField {
  let people = content.owners.candidates
  let nobody = Choice(value: "", words: phrases.nobodyByName, isChosen: form.lead == nil)
  return SelectField(
    name: "lead", label: phrases.leadLabel,
    choices: (people.contains { $0.id == form.lead } ? [] : [nobody])
      + people.map { Choice(value: $0.id.description, words: $0.name, isChosen: $0.id == form.lead) },
    hint: phrases.leadHint)
}

/// The last change, to be taken back while nothing has come of it.
private func undoPart(_ content: PlanContent, _ visit: Visit) throws -> HTML? {
  try PlanEventLine.answersToUndo(content, visit.sight).map { event in
    let words = visit.phrases.told(
      event.act, by: event.actor ?? visit.phrases.somebody, "", visit.moment(event.madeAt))
    return
      "<div class=\"row\"><p class=\"meta\">\(words)</p>\(undoAnswers(event, of: content.plan, visit))</div>"
  }
}

/// Takes a change of the answers back.
func undoAnswers(_ event: PlanEventLine, of plan: Plan, _ visit: Visit) -> ActionButton {
  ActionButton(
    words: visit.phrases.undo, action: Path("/plan/answers/reversal"), token: visit.formToken,
    fields: [
      HiddenField(name: "site", value: plan.site.description),
      HiddenField(name: "number", value: String(event.number)),
    ], isSmall: true)
}
