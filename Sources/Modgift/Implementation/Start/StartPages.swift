import HTTPTypes
import Markup
import Storage

/// Which site a plan is for, where somebody works at several.
func startSitesPage(_ sites: [SiteKnown], _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let rows = sites.map { LinkRow(icon: .plan, name: $0.name, link: Path.planStart.with("site", $0.id)) }
  return Page(
    phrases.startTitle, in: .plan,
    main: """
      <div class="column stack">\(PageTitle(title: phrases.startTitle, lead: phrases.startWhichSite))
      \(ListBox(rows, label: phrases.startWhichSite))</div>
      """)
}

/// One question, with what is known filled in and said from where.
func questionPage(_ form: StartForm, _ screen: StartForm.Screen, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let screens = StartForm.screens(of: form.model)
  let place = screens.firstIndex { $0.question.id == screen.question.id } ?? 0
  let fields = screen.all.map { field(for: $0, screen, form.site, visit) }
  return Page(
    phrases.startTitle, in: .plan, status: screen.problems.isEmpty ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">\(PageTitle(
        title: phrases.startTitle(form.site.name),
        back: BackLink(words: phrases.goBack, link: form.path(backFrom: screen))))
      \(ProgressBar(
        words: phrases.questionPlace(place + 1, of: screens.count), percent: place * 100 / max(1, screens.count)))
      \(FormErrors(title: phrases.somethingToMend, fields: fields))
      <form class="stack" method="get" action="\(Path.planStart)">\(form.carried(before: screen))
      \(fields.map(\.html))
      <div class="row">\(Button(words: phrases.goOn, icon: .forward))\
      \(estimateButton(screen.question, form.site, phrases))</div></form></div>
      """)
}

private func field(
  for question: Question, _ screen: StartForm.Screen, _ site: SiteKnown, _ visit: Visit
) -> any FormField {
  let phrases = visit.phrases
  let known = question.known.flatMap { fact in
    site.known(fact, on: visit.today).map { (fact: fact, value: $0) }
  }
  let hints = [question.help?[phrases.language], known.map { phrases.knownFrom($0.fact) }]
  let proposed = known.map { StartForm.sent($0.value) } ?? ""
  return questionField(
    question, value: screen.wasSent ? screen.typed[question.id] ?? "" : proposed,
    hints: hints.compactMap(\.self), error: screen.problems[question.id].map(phrases.startProblem), phrases)
}

/// Who does not know can go on with a guess, which stays marked as one.
private func estimateButton(_ question: Question, _ site: SiteKnown, _ phrases: any Phrases) -> Button? {
  guard let inhabitants = site.inhabitants,
    case .number(let guess)? = question.estimated(inhabitants: inhabitants)?.value
  else { return nil }
  return Button(
    words: phrases.useEstimate(guess, of: inhabitants), look: .quiet, name: "estimate",
    value: question.id.text)
}
