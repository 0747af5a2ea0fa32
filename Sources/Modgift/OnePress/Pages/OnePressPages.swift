import HTTPTypes
import Markup

/// The page behind a link in a mail: what will be done, for whom, and the button that does it. Where an answer was
/// chosen in the mail, its button is the only one; the others are links to pages of their own.
func pressPage(_ question: PressQuestion, _ press: Press, at path: Path, _ visit: OpenVisit) -> Page {
  let phrases = press.visit.phrases
  let chosen = question.buttons.filter { $0.choice == press.choice }
  let buttons = chosen.isEmpty ? question.buttons : chosen
  let others = question.buttons.filter { button in !buttons.contains { $0.choice == button.choice } }
  return Page(
    question.title, language: press.visit.viewer.language,
    main: """
      <div class="column stack">\(PageTitle(title: question.title, lead: question.lead))
      \(form(buttons, at: path, phrases.pressIsFor(press.visit.viewer.name), token: visit.formToken))
      \(otherAnswers(others, at: path, phrases))\(way(question.elsewhere, isOnly: buttons.isEmpty))</div>
      """)
}

/// The page after the press.
func pressedPage(_ answer: PressAnswer, _ press: Press) -> Page {
  Page(
    answer.title, language: press.visit.viewer.language,
    main: """
      <div class="column stack">\(PageTitle(title: answer.title, lead: answer.lead))
      \(way(answer.elsewhere ?? (press.visit.phrases.openModgift, .home), isOnly: true))</div>
      """)
}

/// One page for every link that does nothing any more, so that none tells why.
func spentPressPage(_ visit: OpenVisit) -> Page {
  let phrases = visit.phrases
  return Page(
    phrases.pressIsSpentTitle, status: .gone,
    main: """
      <div class="column stack">\(PageTitle(title: phrases.pressIsSpentTitle, lead: phrases.pressIsSpent))
      \(way((phrases.openModgift, .home), isOnly: true))</div>
      """)
}

private func form(_ buttons: [PressButton], at path: Path, _ whom: String, token: String) -> HTML? {
  guard !buttons.isEmpty else { return nil }
  // One clear act; beside it the others, such as "not now".
  let rows = buttons.enumerated().map { place, button in
    Button(
      words: button.words, look: place == 0 ? .primary : .quiet, icon: place == 0 ? .check : nil,
      name: "choice", value: button.choice)
  }
  return """
    <form class="stack" method="post" action="\(path)">\(HiddenField(name: "token", value: token))
    <div class="row">\(rows.map(\.html))</div><p class="meta">\(whom)</p></form>
    """
}

private func otherAnswers(_ buttons: [PressButton], at path: Path, _ phrases: any Phrases) -> HTML? {
  guard !buttons.isEmpty else { return nil }
  let links = buttons.map { button -> HTML in
    LinkButton(words: button.words, link: path.with("choice", button.choice), look: .quiet, isSmall: true)
      .html
  }
  return "<p class=\"meta\">\(phrases.orAnswerOtherwise)</p><div class=\"row\">\(links)</div>"
}

private func way(_ elsewhere: (words: String, link: Path)?, isOnly: Bool) -> HTML? {
  elsewhere.map {
    """
    <p>\(LinkButton(words: $0.words, link: $0.link, look: isOnly ? .primary : .quiet, icon: .forward))</p>
    """
  }
}
