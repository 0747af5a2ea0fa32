import HTTPTypes
import Markup

extension Refusal {
  var status: HTTPResponse.Status {
    switch self {
    case .notFound: .notFound
    case .forbidden: .forbidden
    case .signedOut: .unauthorized
    case .expired: .unprocessableContent
    case .conflict: .conflict
    case .tooMany: .tooManyRequests
    case .tooLarge: .contentTooLarge
    }
  }
}

/// What is said to a person about a refusal: what happened, that nothing was lost, what to do.
func refusalPage(_ refusal: Refusal, _ visit: some Visiting) -> Page {
  let words = visit.phrases.refusal(refusal)
  let kept = refusal == .signedOut || refusal == .expired ? keptForm(visit) : nil
  let home: HTML? =
    refusal == .notFound || refusal == .forbidden
    ? "<p>\(LinkButton(words: visit.phrases.toFrontPage, link: Path.home, icon: .home))</p>" : nil
  return Page(
    words.title, status: refusal.status,
    main: """
      <div class="column stack">\(PageTitle(title: words.title, lead: words.advice))
      \(kept)\(home)</div>
      """)
}

/// A page for what should not have happened.
func failurePage(_ reference: String, _ visit: some Visiting) -> Page {
  let phrases = visit.phrases
  return Page(
    phrases.failureTitle, status: .internalServerError,
    main: """
      <div class="column stack">
      \(PageTitle(title: phrases.failureTitle, lead: phrases.failureAdvice(reference: reference)))
      \(keptForm(visit))</div>
      """)
}

/// What was typed into a form that could not be taken, to be sent again: nobody loses a text to an old session.
private func keptForm(_ visit: some Visiting) -> HTML? {
  let typed = visit.call.form.fields.filter { $0.name != "token" && $0.name != "code" }
  guard visit.call.method == .post, !typed.isEmpty, let action = Path(local: visit.call.fullPath) else {
    return nil
  }
  let fields = typed.map { field -> HTML in
    let rows = field.value.contains("\n") || field.value.count > 60
    return rows
      ? """
      <textarea class="box" name="\(field.name)" rows="8" aria-label="\(visit.phrases.yourText)">
      \(field.value)</textarea>
      """
      : """
      <input type="hidden" name="\(field.name)" value="\(field.value)">
      """
  }
  return """
    <form method="post" action="\(action)" class="stack">
    <input type="hidden" name="token" value="\(visit.formToken)">
    \(fields)
    <p>\(visit.phrases.signInThenSendAgain)
    <a href="\(Path.signIn)" target="_blank" rel="noopener">\(visit.phrases.signIn)</a></p>
    \(Button(words: visit.phrases.sendAgain))
    </form>
    """
}
