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
      \(demoNotice(visit))\(pending.isOpen(at: visit.now) ? codeForm(pending, error, visit) : spentNotice(visit))
      <div class="row">\(newCode(pending, visit))
      <a href="\(Path.signIn)">\(phrases.useAnotherAddress)</a></div></div>
      """)
}

private func codeForm(_ pending: PendingCode, _ error: String?, _ visit: OpenVisit) -> HTML {
  let phrases = visit.phrases
  let wrong = pending.tries > 0 ? phrases.codeWasWrong(triesLeft: pending.triesLeft) : nil
  let field = TextField(
    name: "code", label: phrases.code, kind: .code, hint: phrases.codeLasts(minutes: SignInCode.minutes),
    error: error ?? wrong, autocomplete: "one-time-code", longest: 20)
  return """
    \(FormErrors(title: phrases.somethingNeedsMending, fields: [field]))
    <form class="stack" method="post" action="\(codeAddress(visit))">
    \(HiddenField(name: "token", value: visit.formToken))
    \(field)\(Button(words: phrases.signIn))</form>
    """
}

private func spentNotice(_ visit: OpenVisit) -> HTML {
  Notice(look: .warning, words: visit.phrases.codeIsSpent).html
}

private func newCode(_ pending: PendingCode, _ visit: OpenVisit) -> ActionButton {
  ActionButton(
    words: visit.phrases.sendNewCode, action: Path.signIn, token: visit.formToken, icon: .mail,
    fields: [.init(name: "email", value: pending.email), .init(name: "next", value: pending.next)])
}

/// In a demo no mail is read, so the page shows the code, and says that only a demo does.
private func demoNotice(_ visit: OpenVisit) -> HTML? {
  guard let digits = demoDigits(visit) else { return nil }
  let shown = "\(digits.prefix(3)) \(digits.dropFirst(3))"
  return Notice(look: .info, words: visit.phrases.demoCode(shown)).html
}

/// The code as the demo carries it from page to page; nothing outside a demo.
func demoDigits(_ visit: OpenVisit) -> String? {
  let digits = visit.call.query["demo"]
  let isCode = digits.utf8.count == 6 && digits.allSatisfy { $0.isASCII && $0.isNumber }
  return visit.installation.settings.isDemo && isCode ? digits : nil
}

/// Where the code is typed, and where a wrong one leads back to.
func codeAddress(_ visit: OpenVisit) -> Path {
  demoDigits(visit).map { Path.signInCode.with("demo", $0) } ?? .signInCode
}
