import HTTPTypes
import Markup

/// What was typed on the sign-in page, and what was wrong with it.
struct SignInForm {
  var email = ""
  let next: Path
  var error: String?
}

/// Somebody of the demo's cast, to sign in as with one press.
struct DemoVisitor: Sendable {
  /// What they are, in the visitor's language.
  let label: @Sendable (any Phrases) -> String
  let address: String
}

/// The page on which one types one's address.
func signInPage(_ form: SignInForm, _ visit: OpenVisit, status: HTTPResponse.Status = .ok) -> Page {
  let phrases = visit.phrases
  let field = TextField(
    name: "email", label: phrases.yourAddress, value: form.email, kind: .email, error: form.error,
    autocomplete: "email", longest: 254)
  return Page(
    phrases.signInTitle, status: status,
    main: """
      <div class="column stack">\(PageTitle(title: phrases.signInTitle, lead: phrases.signInLead))
      \(FormErrors(title: phrases.somethingNeedsMending, fields: [field]))
      <form class="stack" method="post" action="\(Path.signIn)" novalidate>
      \(HiddenField(name: "token", value: visit.formToken))\(HiddenField(name: "next", value: form.next.address))
      \(field)\(Button(words: phrases.sendCode, icon: .mail))</form>
      \(demoCast(form.next, visit))</div>
      """)
}

/// In a demo: the people one can be, a button each.
private func demoCast(_ next: Path, _ visit: OpenVisit) -> HTML? {
  let cast = visit.installation.people.demoCast
  guard visit.installation.settings.isDemo, !cast.isEmpty else { return nil }
  let buttons = cast.map { visitor in
    ActionButton(
      words: visitor.label(visit.phrases), action: Path.signIn, token: visit.formToken, icon: .me,
      fields: [.init(name: "email", value: visitor.address), .init(name: "next", value: next.address)])
  }
  return Card(
    title: visit.phrases.demoCastTitle,
    content: "<p>\(visit.phrases.demoCastLead)</p><div class=\"row\">\(buttons)</div>"
  ).html
}
