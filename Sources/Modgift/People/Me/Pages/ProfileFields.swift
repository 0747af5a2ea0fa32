import Markup

/// The fields of one's own page, each with what is wrong with it.
struct ProfileFields {
  let form: ProfileForm
  let phrases: any Phrases

  /// What the first visit asks: the name, and one line that may be left out.
  var first: [any FormField] {
    [
      TextField(
        name: "name", label: phrases.isYourNameRight, value: form.name, error: error(.name),
        autocomplete: "name", longest: Person.longestName),
      offer,
    ]
  }

  /// What others see.
  var all: [any FormField] {
    [
      TextField(
        name: "name", label: phrases.name, value: form.name, error: error(.name), autocomplete: "name",
        longest: Person.longestName),
      offer,
      line("profession", phrases.profession, form.profession, .profession),
      line("workplace", phrases.workplace, form.workplace, .workplace),
      TextField(
        name: "phone", label: phrases.phone, value: form.phone, kind: .tel, hint: phrases.phoneHint,
        error: error(.phone), need: phrases.optional, autocomplete: "tel", longest: 40),
      Checkbox(name: "shows-email", label: phrases.showsEmail, isChecked: form.showsEmail),
      Checkbox(name: "shows-phone", label: phrases.showsPhone, isChecked: form.showsPhone),
      ChoiceField(name: "language", label: phrases.chosenLanguage, choices: languages),
    ]
  }

  private var offer: TextField {
    TextField(
      name: "ask", label: phrases.askMeAboutLabel, value: form.askMeAbout,
      hint: phrases.askMeAboutHint(most: Profile.longestOffer), error: error(.askMeAbout),
      need: phrases.optional, longest: Profile.longestOffer)
  }

  private var languages: [Choice] {
    Language.allCases.map {
      Choice(value: $0.rawValue, words: phrases.languageName($0), isChosen: $0 == form.language)
    }
  }

  private func line(_ name: String, _ label: String, _ value: String, _ field: ProfileForm.Field) -> TextField
  {
    TextField(
      name: name, label: label, value: value, error: error(field), need: phrases.optional,
      longest: Profile.longestWork)
  }

  private func error(_ field: ProfileForm.Field) -> String? { form.problems[field].map(phrases.problem) }
}
