import Markup

/// Every kind of field, empty, filled and wrong.
func styleForms(_ token: String) -> HTML {
  let fields: [any FormField] = plainFields + choosingFields
  return styleSection(
    "A form",
    """
    <div class="column stack">\(FormErrors(title: "Two things are missing. Nothing is lost.", fields: fields))
    <form class="stack" method="get" action="\(styleLink)">\(fields.map(\.html))\
    <p class="row">\(Button(words: "Save"))\(Button(words: "Cancel", look: .quiet))</p></form>
    \(SearchBox(action: styleLink, label: "A name or a place", submit: "Search", scope: "style"))</div>
    """)
}

private var plainFields: [any FormField] {
  [
    TextField(
      name: "name", label: "Name", value: "Ann", error: "Write your family name as well.", need: "required"),
    TextField(
      name: "phone", label: "Telephone", kind: .tel, hint: "Shown to those you choose", need: "optional"),
    TextField(name: "day", label: "Day", value: "2026-11-21", kind: .day),
    TextField(name: "code", label: "The code of six digits", value: "482913", kind: .code),
    TextArea(name: "offer", label: "Ask me about", value: "Busy doctors", hint: "A line"),
    FileField(name: "file", label: "Register", accept: ".xlsx,.csv", hint: "At most 10 MB"),
  ]
}

private var choosingFields: [any FormField] {
  [
    SelectField(
      name: "site", label: "Place",
      choices: [Choice(value: "1", words: "Slagelse"), Choice(value: "2", words: "Holbæk", isChosen: true)]),
    ChoiceField(
      name: "kind", label: "What is it?",
      choices: [
        Choice(value: "q", words: "Question", note: "You need an answer", isChosen: true),
        Choice(value: "e", words: "Experience", note: "Others can learn from it"),
      ], error: "Choose one."),
    ChoiceField(
      name: "mail", label: "Mail me",
      choices: [Choice(value: "a", words: "Answers", isChosen: true), Choice(value: "w", words: "Weekly")],
      takesSeveral: true),
    Checkbox(name: "agreed", label: "My manager knows", hint: "It can wait"),
  ]
}
