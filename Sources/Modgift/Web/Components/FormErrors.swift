import Markup

/// What was wrong with a form, at its top, each line leading to its field. Nothing when nothing was wrong.
struct FormErrors: Component {
  /// What happened, that nothing was lost, and what to do.
  let title: String
  let problems: [Problem]

  /// One thing to mend.
  struct Problem {
    /// The id of the field; nil when it concerns the form as a whole.
    let field: String?
    let words: String
  }

  /// Gathers the errors of the fields themselves, in their order. Where there are several, each names its field.
  init(title: String, fields: [any FormField], others: [String] = []) {
    self.title = title
    let wrong = fields.filter { $0.error != nil }
    problems =
      others.map { Problem(field: nil, words: $0) }
      + wrong.map { field in
        let words = wrong.count > 1 ? "\(field.label) – \(field.error ?? "")" : field.error ?? ""
        return Problem(field: field.id, words: words)
      }
  }

  var html: HTML {
    guard !problems.isEmpty else { return .empty }
    return """
      <div class="notice error" role="alert" id="errors" tabindex="-1" data-errors="\(problems.count)">\
      \(Icon.warning)<div><h2>\(title)</h2><ul>\(problems.map(line))</ul></div></div>
      """
  }

  private func line(_ problem: Problem) -> HTML {
    guard let field = problem.field else { return "<li>\(problem.words)</li>" }
    return "<li><a href=\"#\(field)\">\(problem.words)</a></li>"
  }
}
