import Storage
import Testing

@testable import Modgift

/// The models of this repository, whatever they are about.
struct BuiltInModelTests {
  @Test func `every model inside the binary can be read`() throws {
    #expect(BuiltInModels.names == ["models/naloxone.yaml", "models/peer-group.yaml"])
    for name in BuiltInModels.names {
      _ = try Model.reading(Array(try #require(AssetFiles.text(name)).utf8))
    }
    #expect(BuiltInModels.all.map(\.id) == ["naloxone", "peer-group"])
    #expect(BuiltInModels.source(of: "naloxone")?.contains("model: naloxone") == true)
  }

  @Test(arguments: BuiltInModels.all)
  func `the first year keeps within the hours the model promises`(model: Model) throws {
    #expect(try #require(model.budgetCheck).holds)
  }

  @Test(arguments: BuiltInModels.all)
  func `whatever is answered, the core stays, nobody waits for nothing, and half an hour is enough`(
    model: Model
  ) {
    var seen: Set<[Rule.ID]> = []
    for answers in AnswerSpace(model).all {
      let rules = model.rules.filter { $0.condition.holds(for: answers) }.map(\.id)
      guard seen.insert(rules).inserted else { continue }
      expectSound(fit(model, to: answers), of: model)
    }
    #expect(seen.count > 4)
  }

  @Test(arguments: BuiltInModels.all)
  func `every size up to two thousand has a plan that can be put on the calendar`(model: Model) throws {
    let size = try #require(model.questions.first { $0.kind == .number(0...20_000) } ?? model.questions.first)
    let others = AnswerSpace(model).few
    let start = try #require(Day(iso: "2026-11-23"))
    for number in stride(from: 0, through: 2_000, by: 1) {
      var answers = others[number % others.count]
      if case .number = size.kind { answers[size.id] = GivenAnswer(.number(number)) }
      let fitted = fit(model, to: answers)
      expectSound(fitted, of: model)
      if number.isMultiple(of: 50) {
        let schedule = schedule(fitted.steps.map(\.step), from: start)
        #expect(fitted.steps.allSatisfy { schedule[$0.step.id] != nil })
      }
    }
  }

  private func expectSound(_ fitted: FittedModel, of model: Model) {
    let steps = fitted.steps.map(\.step)
    let ids = Set(steps.map(\.id))
    #expect(model.steps.filter(\.isCore).allSatisfy { ids.contains($0.id) })
    #expect(steps.allSatisfy { $0.waits.allSatisfy(ids.contains) })
    #expect(firstLoop(in: waits(of: steps)) == nil)
    #expect(steps.allSatisfy { $0.minutes.trainer <= Minutes.trainerLimit && Step.weeks.contains($0.week) })
    #expect(model.phases.allSatisfy { phase in steps.contains { $0.phase == phase.id } })
  }
}
