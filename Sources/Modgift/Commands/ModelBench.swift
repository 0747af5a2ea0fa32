import ArgumentParser
import Foundation
import Storage

/// Times the making of plans, for the benchmark: one line of JSON for each model.
struct ModelBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Time the making of plans for every municipality, and for ten thousand.",
    shouldDisplay: false)

  @Option(help: "How many plans are many.") var plans = 10_000

  func run() async throws {
    let start = Day(of: .now, in: .gmt)
    for model in BuiltInModels.all {
      let places = Municipality.all.enumerated().map { model.answers(of: $1, turn: $0) }
      var steps = 0
      let few = time(model, places, count: places.count, runs: 20, from: start, &steps)
      let many = time(model, places, count: max(1, plans), runs: 3, from: start, &steps)
      let line = JSON.object([
        .init("model", .text(model.id.text)),
        .init("municipalities", .number(places.count)),
        .init("microsecondsForAll", .number(few)),
        .init("plans", .number(plans)),
        .init("microsecondsForMany", .number(many)),
        .init("percentOfTimePerPlan", .number(many * places.count * 100 / max(1, few * max(1, plans)))),
        .init("stepsScheduled", .number(steps)),
      ])
      print(line.written)
    }
  }

  /// Microseconds for so many plans, the best of some runs. The steps are counted, so that no compiler can find the
  /// work needless.
  private func time(
    _ model: Model, _ places: [Answers], count: Int, runs: Int, from start: Day, _ steps: inout Int
  ) -> Int {
    let times = (0..<runs).map { _ in
      ContinuousClock().measure {
        for index in 0..<count {
          let fitted = fit(model, to: places[index % places.count])
          steps += schedule(fitted.steps.map(\.step), from: start).due.count
        }
      }
    }
    let best = (times.min() ?? .zero).components
    return Int(best.seconds) * 1_000_000 + Int(best.attoseconds / 1_000_000_000_000)
  }
}

extension Model {
  /// What a municipality could answer: what is known or guessed of it, and for the rest each answer in turn.
  fileprivate func answers(of place: Municipality, turn: Int) -> Answers {
    var answers = Answers()
    for (index, question) in questions.enumerated() {
      answers[question.id] =
        question.estimated(inhabitants: place.population) ?? GivenAnswer(question.value(place, turn + index))
    }
    return answers
  }
}

extension Question {
  fileprivate func value(_ place: Municipality, _ turn: Int) -> GivenAnswer.Value {
    switch kind {
    case .yesNo: .yes(turn.isMultiple(of: 3))
    case .choice(let choices): .choice(choices[turn % choices.count].id)
    case .number(let range):
      .number(
        known == .density ? place.population * 100 / max(1, place.area) : min(range.upperBound, turn % 5))
    }
  }
}
