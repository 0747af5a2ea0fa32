import HTTPTypes
import Markup

/// The page on which one asks for another address.
func newAddressPage(
  own: String?, typed: String = "", problem: NewAddress.Problem? = nil, _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  let field = TextField(
    name: "email", label: phrases.newAddressLabel, value: typed, kind: .email,
    hint: own.map(phrases.ownAddressIs),
    error: problem.map(phrases.problem), autocomplete: "email", longest: 254)
  return Page(
    phrases.newAddressTitle, in: .me, status: problem == nil ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">\(title(phrases.newAddressTitle, lead: phrases.newAddressLead, phrases))
      \(FormErrors(title: phrases.somethingNeedsMending, fields: [field]))
      <form class="stack" method="post" action="\(Path.newAddress)" novalidate>
      \(HiddenField(name: "token", value: visit.formToken))
      \(field)\(Button(words: phrases.sendCode, icon: .mail))</form></div>
      """)
}

/// The page on which the code from the new address is typed. It looks the same whoever has the address.
func newAddressCodePage(
  _ pending: PendingCode, error: String? = nil, status: HTTPResponse.Status = .ok, _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  let form = CodeForm(
    pending: pending, error: error, action: visit.withDemoCode(.newAddressCode),
    submit: phrases.useNewAddress, token: visit.formToken)
  let again = ActionButton(
    words: phrases.sendNewCode, action: Path.newAddress, token: visit.formToken, icon: .mail,
    fields: [.init(name: "email", value: pending.email)])
  return Page(
    phrases.codeTitle, in: .me, status: status,
    main: """
      <div class="column stack">
      \(title(phrases.codeTitle, lead: phrases.newAddressIsAsked(pending.email), phrases))
      \(visit.demoNotice)\(pending.isOpen(at: visit.now) ? form.html(phrases) : spentNotice(phrases))
      <div class="row">\(again)<a href="\(Path.newAddress)">\(phrases.useAnotherAddress)</a></div></div>
      """)
}

/// The page behind the link: one button, and for whom, so that nobody is talked into giving their address away.
func newAddressLinkPage(_ code: LinkedCode, at link: Path, _ visit: OpenVisit) -> Page {
  let phrases = visit.phrases
  let lead = phrases.confirmAddressLead(code.name ?? "", code.email)
  return Page(
    phrases.newAddressTitle,
    main: """
      <div class="column stack">\(PageTitle(title: phrases.newAddressTitle, lead: lead))
      <form class="stack" method="post" action="\(link)">\(HiddenField(name: "token", value: visit.formToken))
      \(Button(words: phrases.useNewAddress, icon: .check))</form></div>
      """)
}

/// What is said after the press on that page.
func confirmedAddressPage(_ address: String, _ outcome: NewAddress.Outcome, _ visit: OpenVisit) -> Page {
  let phrases = visit.phrases
  return switch outcome {
  case .changed:
    wayOnPage(
      phrases.addressIsChanged, phrases.addressIsChangedLead(address), (phrases.openModgift, .home))
  case .taken:
    wayOnPage(phrases.newAddressTitle, phrases.addressIsTaken, (phrases.changeOwnAddress, .newAddress))
  }
}

/// The page behind a link that has had its day.
func spentAddressLinkPage(_ visit: OpenVisit) -> Page {
  let phrases = visit.phrases
  return wayOnPage(
    phrases.linkIsSpentTitle, phrases.newAddressLinkIsSpent, (phrases.changeOwnAddress, .newAddress),
    status: .gone)
}

private func wayOnPage(
  _ title: String, _ lead: String, _ way: (words: String, link: Path), status: HTTPResponse.Status = .ok
) -> Page {
  Page(
    title, status: status,
    main: """
      <div class="column stack">\(PageTitle(title: title, lead: lead))
      <p>\(LinkButton(words: way.words, link: way.link, icon: .forward))</p></div>
      """)
}

private func title(_ title: String, lead: String, _ phrases: any Phrases) -> PageTitle {
  PageTitle(title: title, lead: lead, back: BackLink(words: phrases.meTitle, link: Path.me))
}
