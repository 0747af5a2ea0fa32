import HTTPTypes
import Markup

/// The page behind a mail's link: one button, for opening a link must change nothing.
/// It says as whom, so that nobody is talked into being somebody else.
func linkPage(_ secret: Secret, address: String?, _ visit: OpenVisit) -> Page {
  address.map { openLinkPage(secret, address: $0, visit) } ?? spentLinkPage(visit)
}

private func openLinkPage(_ secret: Secret, address: String, _ visit: OpenVisit) -> Page {
  let phrases = visit.phrases
  return Page(
    phrases.linkTitle,
    main: """
      <div class="column stack">\(PageTitle(title: phrases.linkTitle, lead: phrases.linkLead(address: address)))
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
