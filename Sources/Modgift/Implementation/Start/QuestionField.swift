/// The field in which a question of the model is answered.
func questionField(
  _ question: Question, value: String, hints: [String], error: String?, _ phrases: any Phrases
) -> any FormField {
  let language = phrases.language
  let hint = hints.isEmpty ? nil : hints.joined(separator: " ")
  let need = question.beside == nil ? nil : phrases.optional
  func choice(_ choices: [Choice]) -> ChoiceField {
    ChoiceField(
      name: question.id.text, label: question.ask[language], choices: choices, hint: hint, error: error,
      need: need)
  }
  switch question.kind {
  case .number:
    return TextField(
      name: question.id.text, label: question.ask[language], value: value, kind: .number, hint: hint,
      error: error, need: need, longest: 12)
  case .choice(let choices):
    return choice(
      choices.map {
        Choice(value: $0.id.text, words: $0.name[language], isChosen: $0.id.text == value)
      })
  case .yesNo:
    return choice(
      [true, false].map {
        let sent = StartForm.sent(.yes($0))
        return Choice(value: sent, words: phrases.yesOrNo($0), isChosen: sent == value)
      })
  }
}
