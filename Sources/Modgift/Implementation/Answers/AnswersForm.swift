import Storage

/// What a site has answered and who coordinates there, as it is typed to be changed.
struct AnswersForm {
  private(set) var answers: Answers
  private(set) var lead: Person.ID?
  private(set) var typed: [Question.ID: String] = [:]
  private(set) var problems: [Question.ID: Question.Refusal] = [:]

  /// The answers as they are.
  init(_ content: PlanContent) {
    (answers, lead) = (content.plan.answers, content.plan.lead)
    for question in content.model.questions {
      typed[question.id] = answers[question.id].map { StartForm.sent($0.value) }
    }
  }

  /// What was sent.
  init(_ form: Form, _ content: PlanContent) {
    answers = Answers()
    lead =
      form.has("lead")
      ? content.owners.people.first { $0.id.description == form["lead"] }?.id : content.plan.lead
    for question in content.model.questions { take(question, form, was: content.plan.answers[question.id]) }
  }

  /// A guess that is not touched stays one.
  private mutating func take(_ question: Question, _ form: Form, was: GivenAnswer?) {
    let text = form.trimmed(question.id.text)
    typed[question.id] = text
    if text.isEmpty, question.beside != nil { return }
    do {
      let value = try question.answer(text)
      answers[question.id] = value == was?.value ? was : GivenAnswer(value)
    } catch {
      problems[question.id] = error
    }
  }

  var isSound: Bool { problems.isEmpty }

  var facts: PlanFacts { PlanFacts(answers: answers, lead: lead) }

  /// All that was typed, to be carried along unseen.
  func carried(_ content: PlanContent) -> [HiddenField] {
    [
      HiddenField(name: "site", value: content.plan.site.description),
      HiddenField(name: "lead", value: lead?.description ?? ""),
    ] + content.model.questions.map { HiddenField(name: $0.id.text, value: typed[$0.id] ?? "") }
  }

  /// The address of the form with all that was typed in it.
  func path(_ content: PlanContent) -> Path {
    carried(content).reduce(Path.planAnswers.with("edit", "yes")) { $0.with(field: $1.name, $1.value) }
  }
}
