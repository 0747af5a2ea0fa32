import Storage

/// What has been answered so far while a plan is started. It travels in the address, one question at a time, so that
/// nothing is written before the plan is, the way back is the browser's own, and no script is needed.
struct StartForm {
  let site: SiteKnown
  let model: Model
  private(set) var answers = Answers()
  /// The first screen without a good answer; nil when all have one.
  private(set) var screen: Screen?

  /// One question, with those few that belong beside it.
  struct Screen {
    let question: Question
    let beside: [Question]
    /// What was typed, and why it was not taken, by question. Empty when it has not been shown yet.
    var typed: [Question.ID: String] = [:]
    var problems: [Question.ID: Question.Refusal] = [:]
    var wasSent = false

    var all: [Question] { [question] + beside }
  }

  /// - Parameter form: The address's or the form's fields: a value under each question's name, and under
  ///   `estimate` the names of those that are guessed.
  init(_ form: Form, site: SiteKnown, model: Model) {
    self.site = site
    self.model = model
    for screen in StartForm.screens(of: model) {
      let read = take(screen, form)
      if read.problems.isEmpty, answers[screen.question.id] != nil { continue }
      self.screen = read
      return
    }
  }

  /// The screens of a model, in order.
  static func screens(of model: Model) -> [Screen] {
    model.questions.filter { $0.beside == nil }.map { question in
      Screen(question: question, beside: model.questions.filter { $0.beside == question.id })
    }
  }

  private mutating func take(_ screen: Screen, _ form: Form) -> Screen {
    var screen = screen
    let guessed = Set(form.all("estimate"))
    screen.wasSent = screen.all.contains { form.has($0.id.text) || guessed.contains($0.id.text) }
    for question in screen.all {
      let text = form.trimmed(question.id.text)
      if guessed.contains(question.id.text), let estimate = site.inhabitants.flatMap(question.estimated) {
        answers[question.id] = estimate
      } else if !text.isEmpty || (question.beside == nil && screen.wasSent) {
        screen.typed[question.id] = text
        do {
          answers[question.id] = GivenAnswer(try question.answer(text))
        } catch {
          screen.problems[question.id] = error
        }
      }
    }
    return screen
  }
}

extension StartForm {
  /// What an answer is sent as.
  static func sent(_ value: GivenAnswer.Value) -> String {
    switch value {
    case .number(let number): String(number)
    case .choice(let choice): choice.text
    case .yes(let yes): yes ? "yes" : "no"
    }
  }

  /// The address of this form with the answers given before a question; with all of them where none is named.
  func path(before question: Question? = nil) -> Path {
    var path = Path.planStart.with("site", site.id)
    for screen in StartForm.screens(of: model) {
      if screen.all.contains(where: { $0.id == question?.id }) { break }
      for (name, value) in screen.all.flatMap(fields) { path = path.with(field: name, value) }
    }
    return path
  }

  /// The address of the screen before another; where the plan's place is, before the first.
  func path(backFrom screen: Screen?) -> Path {
    let screens = StartForm.screens(of: model)
    let index = screens.firstIndex { $0.question.id == screen?.question.id } ?? screens.count
    return index > 0 ? path(before: screens[index - 1].question) : Path.plan.with("site", site.id)
  }

  /// The fields that carry an answer along.
  private func fields(of question: Question) -> [(name: String, value: String)] {
    guard let answer = answers[question.id] else { return [] }
    return answer.isEstimate
      ? [("estimate", question.id.text)] : [(question.id.text, StartForm.sent(answer.value))]
  }

  /// All that was answered before a screen, to be carried along unseen.
  func carried(before screen: Screen? = nil) -> [HiddenField] {
    let mine = Set(screen?.all.map(\.id) ?? [])
    return [HiddenField(name: "site", value: site.id.description)]
      + model.questions.filter { !mine.contains($0.id) }.flatMap(fields).map {
        HiddenField(name: $0.name, value: $0.value)
      }
  }
}
