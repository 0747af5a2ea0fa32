import HTTPTypes
import Markup

/// The page on which the code from the mail is typed.
func codePage(
  _ pending: PendingCode, _ visit: OpenVisit, error: String? = nil, status: HTTPResponse.Status = .ok
) -> Page {
  let phrases = visit.phrases
  return Page(
    phrases.codeTitle, status: status,
    main: """
      <div class="column stack">
      \(PageTitle(title: phrases.codeTitle, lead: phrases.codeIsOnItsWay(to: pending.email)))
      \(visit.demoNotice)\(pending.isOpen(at: visit.now) ? codeForm(pending, error, visit) : spentNotice(visit.phrases))
      <div class="row">\(newCode(pending, visit))
      <a href="\(Path.signIn)">\(phrases.useAnotherAddress)</a></div></div>
      """)
}

private func codeForm(_ pending: PendingCode, _ error: String?, _ visit: OpenVisit) -> HTML {
  CodeForm(
    pending: pending, error: error, action: visit.withDemoCode(.signInCode), submit: visit.phrases.signIn,
    token: visit.formToken
  ).html(visit.phrases)
}

func spentNotice(_ phrases: any Phrases) -> HTML {
  Notice(look: .warning, words: phrases.codeIsSpent).html
}

private func newCode(_ pending: PendingCode, _ visit: OpenVisit) -> ActionButton {
  ActionButton(
    words: visit.phrases.sendNewCode, action: Path.signIn, token: visit.formToken, icon: .mail,
    fields: [.init(name: "email", value: pending.email), .init(name: "next", value: pending.next)])
}
