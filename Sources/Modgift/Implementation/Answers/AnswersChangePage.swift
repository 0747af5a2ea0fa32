import HTTPTypes
import Markup
import Storage

/// What other answers would change: which rules now choose otherwise, and what each step would become. Each is taken or
/// left.
func answersChangePage(
  _ change: AnswersChange, _ form: AnswersForm, _ content: PlanContent, hasMoved: Bool = false, _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  let words = filling(
    site: content.site, answers: form.answers, model: content.model,
    owners: Owners(people: content.owners.people, lead: form.lead), visit)
  let offers = offerCards(
    change.refit, content.model, content.filled(with: words), newLabel: phrases.withNewAnswers, phrases)
  return Page(
    phrases.answersChangeTitle, in: .plan, status: hasMoved ? .conflict : .ok,
    main: """
      <div class="column stack-wide"><div class="stack">\(siteBar(content, phrases))
      \(PageTitle(
        title: phrases.answersChangeTitle,
        lead: change.refit.merge.offers.isEmpty && change.handed.isEmpty ? phrases.answersChangeNothing : phrases.answersChangeLead,
        back: BackLink(words: phrases.yourAnswers, link: form.path(content))))
      \(hasMoved ? Notice(look: .warning, words: phrases.newsMoved) : nil)</div>
      \(rules(phrases.ruleBegins, change.begun, words, phrases))\(rules(phrases.ruleEnds, change.ended, words, phrases))
      <form class="stack" method="post" action="\(Path.planAnswers)">\
      \(HiddenField(name: "token", value: visit.formToken))\
      \(HiddenField(name: "seen", value: String(content.plan.revision)))\(form.carried(content))
      \(leadPart(change, content, phrases))\(offers)
      <div class="row">\(Button(words: phrases.saveAnswers, icon: .check))</div></form></div>
      """)
}

private func rules(_ title: String, _ rules: [Rule], _ words: Filling, _ phrases: any Phrases) -> HTML? {
  guard !rules.isEmpty else { return nil }
  let lines = rules.map { rule -> HTML in "<li>\(words.filled(rule.reason[phrases.language]))</li>" }
  return
    "<section class=\"stack\">\(SectionHeading(words: title))<div class=\"prose\"><ul>\(lines)</ul></div></section>"
}

private func leadPart(_ change: AnswersChange, _ content: PlanContent, _ phrases: any Phrases) -> HTML? {
  guard change.facts.lead != content.plan.lead else { return nil }
  func name(_ person: Person.ID?) -> String {
    content.owners.people.first { $0.id == person }?.name ?? phrases.nobodyByName
  }
  let box: Checkbox? =
    change.handed.isEmpty
    ? nil
    : Checkbox(
      name: "handover", label: phrases.handOverSteps(change.handed.count, to: name(change.facts.lead)),
      isChecked: true)
  return """
    <fieldset class="card stack"><legend>\(phrases.leadLabel)</legend>
    <dl class="facts"><dt>\(phrases.withYou)</dt><dd>\(name(content.plan.lead))</dd>\
    <dt>\(phrases.withNewAnswers)</dt><dd>\(name(change.facts.lead))</dd></dl>\(box)</fieldset>
    """
}
