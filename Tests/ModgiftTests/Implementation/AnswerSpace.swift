@testable import Modgift

/// The answers a site can give, as far as the rules of a model can tell them apart: a number on both sides of each
/// bound, every choice, yes and no.
struct AnswerSpace {
  private let model: Model

  init(_ model: Model) { self.model = model }

  /// Every combination.
  var all: [Answers] {
    model.questions.reduce([Answers()]) { combinations, question in
      combinations.flatMap { answers in
        values(of: question).map { value in
          var answers = answers
          answers[question.id] = value.map { GivenAnswer($0) }
          return answers
        }
      }
    }
  }

  /// Combinations in which every answer occurs, in number a prime, so that each meets every size.
  var few: [Answers] {
    (0..<97).map { turn in
      var answers = Answers()
      for (index, question) in model.questions.enumerated() {
        let values = values(of: question)
        answers[question.id] = values[(turn * (index + 1) + turn / 7) % values.count].map { GivenAnswer($0) }
      }
      return answers
    }
  }

  private func values(of question: Question) -> [GivenAnswer.Value?] {
    switch question.kind {
    case .yesNo: return [.yes(true), .yes(false)]
    case .choice(let choices): return choices.map { .choice($0.id) }
    case .number(let range):
      var bounds: Set<Int> = [range.lowerBound]
      for test in model.rules.flatMap({ $0.condition.cases.joined() }) where test.question == question.id {
        if case .number(let from, let below) = test.expected {
          bounds.formUnion([from, below, from.map { $0 - 1 }, below.map { $0 - 1 }].compactMap { $0 })
        }
      }
      return bounds.filter(range.contains).sorted().map { .number($0) }
    }
  }
}
