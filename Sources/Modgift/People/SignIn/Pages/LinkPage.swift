import HTTPTypes
import Markup

/// The page behind a mail's link: one button, for opening a link must change nothing.
func linkPage(_ secret: Secret, isOpen: Bool, _ visit: OpenVisit) -> Page {
  isOpen ? openLinkPage(secret, visit) : spentLinkPage(visit)
}

private func openLinkPage(_ secret: Secret, _ visit: OpenVisit) -> Page {
  let phrases = visit.phrases
  return Page(
    phrases.linkTitle,
    main: """
      <div class="column stack">\(PageTitle(title: phrases.linkTitle, lead: phrases.linkLead))
      <form class="stack" method="post" action="\(Path("/signin", secret.text))">
      \(HiddenField(name: "token", value: visit.formToken))\(Button(words: phrases.signIn, icon: .me))</form>
      <p class="meta">\(phrases.linkElsewhere)</p></div>
      """)
}

private func spentLinkPage(_ visit: OpenVisit) -> Page {
  let phrases = visit.phrases
  return Page(
    phrases.linkIsSpentTitle, status: .gone,
    main: """
      <div class="column stack">\(PageTitle(title: phrases.linkIsSpentTitle, lead: phrases.linkIsSpent))
      <p>\(LinkButton(words: phrases.sendNewCode, link: Path.signIn, icon: .mail))</p></div>
      """)
}
