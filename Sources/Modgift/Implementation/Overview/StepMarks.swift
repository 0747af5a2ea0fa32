import Markup

/// The steps of a phase in a row of marks, one each. What they come to is said in words beside them.
struct StepMarks: Component {
  let marks: [StepMark]

  private static let side = 16

  var html: HTML {
    let width = StepMarks.side &* max(marks.count, 1)
    return """
      <svg class="marks" viewBox="0 0 \(width) 16" width="\(width)" height="16" aria-hidden="true">\
      \(marks.enumerated().map(drawing))</svg>
      """
  }

  private func drawing(_ place: Int, _ mark: StepMark) -> HTML {
    let x = place &* StepMarks.side &+ 8
    let circle: HTML = "<circle cx=\"\(x)\" cy=\"8\" r=\"5.5\"/>"
    return switch mark {
    case .done: "<g class=\"done\">\(circle)</g>"
    case .toCome: "<g>\(circle)</g>"
    case .late: "<g class=\"late\">\(circle)<path d=\"M\(x) 5v6\"/></g>"
    case .stuck: "<g class=\"stuck\">\(circle)<path d=\"M\(x &- 3) 5l6 6m0-6l-6 6\"/></g>"
    }
  }
}

/// What the marks mean.
struct StepMarkKey: Component {
  let words: [(mark: StepMark, words: String)]

  var html: HTML {
    "<ul class=\"key\">\(words.map { line -> HTML in "<li>\(StepMarks(marks: [line.mark]))\(line.words)</li>" })</ul>"
  }
}
