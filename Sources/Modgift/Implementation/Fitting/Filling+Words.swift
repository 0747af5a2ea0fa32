import Storage

/// Who and what a plan's texts speak of.
struct PlanNames: Hashable, Sendable {
  let site: String
  /// The names of those who do things; nil as long as nobody is named.
  let manager: String?
  let lead: String?
  let network: String?
  let today: Day
}

extension Filling {
  /// The words for a plan in a language. Where nobody is named yet, the role is; numbers that are not known are left
  /// to be filled in by hand.
  init(_ names: PlanNames, answers: Answers, of model: Model, in phrases: some FormatPhrases & ModelPhrases) {
    func role(_ role: ModelRole) -> String {
      (model.roles[role]?[phrases.language] ?? role.rawValue).lowercased()
    }
    var words = [
      "site": names.site, "manager": names.manager ?? role(.manager), "lead": names.lead ?? role(.lead),
      "network": names.network ?? phrases.ownNetwork, "today": phrases.day(names.today),
    ]
    for question in model.questions {
      words[question.id.text] = phrases.answer(answers[question.id]?.value, to: question)
    }
    self.init(words: words)
  }
}

extension FormatPhrases {
  /// An answer as it stands in a text.
  fileprivate func answer(_ value: GivenAnswer.Value?, to question: Question) -> String {
    switch (value, question.kind) {
    case (.number(let number)?, _): self.number(number)
    case (.choice(let id)?, .choice(let choices)): choices.first { $0.id == id }?.name[language] ?? "…"
    case (.yes(let yes)?, _): yes ? "✓" : "–"
    default: "…"
    }
  }
}
