import Markup

/// Where the six digits of a mail are typed, whatever they open.
struct CodeForm {
  let pending: PendingCode
  /// What was wrong with what was typed, beside its being another code.
  let error: String?
  let action: Path
  let submit: String
  let token: String

  func html(_ phrases: any Phrases) -> HTML {
    let wrong = pending.tries > 0 ? phrases.codeWasWrong(triesLeft: pending.triesLeft) : nil
    let field = TextField(
      name: "code", label: phrases.code, kind: .code, hint: phrases.codeLasts(minutes: SignInCode.minutes),
      error: error ?? wrong, autocomplete: "one-time-code", longest: 20)
    return """
      \(FormErrors(title: phrases.somethingNeedsMending, fields: [field]))
      <form class="stack" method="post" action="\(action)">\(HiddenField(name: "token", value: token))
      \(field)\(Button(words: submit))</form>
      """
  }
}

extension Visiting {
  /// The six digits that were typed, however they were spaced; nil when they are not six.
  var typedCode: String? {
    let typed = call.form["code"]
    let digits = typed.filter { $0.isASCII && $0.isNumber }
    return digits.utf8.count == 6 && typed.utf8.count <= 40 ? digits : nil
  }

  /// The page on which a code is typed. In a demo, where no mail is read, it carries the code along.
  func typing(_ secrets: SignInCode.Secrets, at page: Path) -> Path {
    installation.settings.isDemo ? page.with("demo", secrets.digits) : page
  }

  /// The same page with the code it carries already.
  func withDemoCode(_ page: Path) -> Path { demoDigits.map { page.with("demo", $0) } ?? page }

  /// The code as the demo carries it from page to page; nothing outside a demo.
  private var demoDigits: String? {
    let digits = call.query["demo"]
    let isCode = digits.utf8.count == 6 && digits.allSatisfy { $0.isASCII && $0.isNumber }
    return installation.settings.isDemo && isCode ? digits : nil
  }

  /// In a demo the page shows the code, and says that only a demo does.
  var demoNotice: HTML? {
    guard let digits = demoDigits else { return nil }
    return Notice(look: .info, words: phrases.demoCode("\(digits.prefix(3)) \(digits.dropFirst(3))")).html
  }
}
