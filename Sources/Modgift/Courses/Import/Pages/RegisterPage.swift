import Markup

/// Where a register is chosen, and what was brought in before.
struct RegisterPage {
  let imports: [RegisterImport]
  /// When each began.
  let moments: [String]
  let refusal: RegisterRefusal?
  let older: Path?
  let token: String

  func html(_ phrases: any Phrases) -> HTML {
    """
    <div class="column stack-wide">\(PageTitle(
      title: phrases.register, lead: phrases.registerLead,
      back: BackLink(words: phrases.programme, link: Path("/programme"))))
    \(form(phrases))
    <section class="stack">\(SectionHeading(words: phrases.earlierImports))
    \(earlier(phrases))
    \(Pager(label: phrases.earlierImports, older: older.map { (phrases.olderImports, $0) }))</section></div>
    """
  }

  private func form(_ phrases: any Phrases) -> HTML {
    let field = FileField(
      name: "file", label: phrases.registerFile, accept: ".xlsx,.csv", hint: phrases.registerFileHint,
      error: refusal.map(phrases.refused))
    return """
      <div class="stack">\(FormErrors(title: phrases.registerNotRead, fields: [field]))
      <form class="stack" method="post" enctype="multipart/form-data" action="\(Path.register)">\
      \(HiddenField(name: "token", value: token))\(field)
      \(Button(words: phrases.readRegister, icon: .upload))</form></div>
      """
  }

  private func earlier(_ phrases: any Phrases) -> HTML {
    if imports.isEmpty { return "<p>\(phrases.noEarlierImports)</p>" }
    return ListBox(
      zip(imports, moments).map { file, moment in
        LinkRow(
          icon: .upload, name: file.fileName, link: Path.registerImport(file.id),
          note: phrases.importedBy(file.startedByName, moment),
          badges: [Badge(words: phrases.importState(file.state), look: file.state.look)])
      }
    ).html
  }
}

extension RegisterImport.State {
  /// What its badge looks like.
  var look: Badge.Look {
    switch self {
    case .proposed: .waiting
    case .running: .new
    case .done: .answered
    case .failed: .bad
    case .discarded: .plain
    }
  }
}
