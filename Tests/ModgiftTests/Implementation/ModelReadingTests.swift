import Testing

@testable import Modgift

/// Reading a model file, and all that can be wrong with one.
struct ModelReadingTests {
  @Test func `a whole file is read to the last word`() throws {
    let model = try ModelFile().model()
    #expect(model.id == "garden")
    #expect(model.version == 3)
    #expect(model.steps.map(\.id) == ["dig", "sow", "water", "mulch", "reap"])
    #expect(model.roles[.lead] == LocalText(danish: "Gartner", english: "Gardener"))
    #expect(model.question("beds")?.kind == .number(0...500))
    #expect(
      model.question("beds")?.estimated(inhabitants: 10_000) == GivenAnswer(.number(12), isEstimate: true))
    #expect(model.question("fenced")?.beside == "soil")
    #expect(model.question("fenced")?.known == .island)
    #expect(model.budget?.answers["soil"] == GivenAnswer(.choice("clay")))
    #expect(model.rules.map(\.id) == ["few", "many", "sandy"])
    #expect(
      model.rule("sandy")?.condition.cases == [
        [.init(question: "soil", expected: .choice(oneOf: ["sand"]))],
        [
          .init(question: "beds", expected: .number(from: 50, below: 100)),
          .init(question: "fenced", expected: .yes(false)),
        ],
      ])
  }

  @Test func `a step has all that the file says of it`() throws {
    let step = try #require(try ModelFile().model().step("dig"))
    #expect(step.isCore && !step.isOptional)
    #expect(step.basis.sources == ["almanac"] && step.basis.isProposal)
    #expect(step.basis.note?.english == "Seen by ourselves.")
    #expect(step.minutes == Minutes(manager: 5, lead: 0, trainer: 30))
    #expect(step.parts == 2 && step.times == 1 && step.week == 1)
    #expect(step.bullets.danish == ["Grav", "Vend"])
    #expect(step.evidence == .date && step.asks?.danish == "Hvornår?")
    #expect(step.materials == ["spade"] && step.barriers == ["rain"])
  }

  @Test(arguments: Wrong.all) func `what is wrong is named where it stands`(wrong: Wrong) throws {
    let file = ModelFile().replacing(wrong.piece, with: wrong.instead)
    let problems = file.problems
    let reasons = problems.map(\.reason)
    #expect(reasons.contains(wrong.reason), "\(reasons)")
    let place = try #require(problems.first { $0.reason == wrong.reason }?.place)
    #expect(place.line == file.line(of: wrong.at ?? wrong.instead), "\(problems)")
  }

  @Test func `everything that is wrong is said at once, in the order of the file`() {
    let file = ModelFile().replacing("week: 1\n", with: "week: 77\n")
      .replacing("en: Harvest.", with: "").replacing("waits: [sow]", with: "waits: [sowe]")
    let problems = file.problems
    #expect(
      problems.map(\.reason) == [
        .missingTranslation(.english), .outside(1...52), .unknown(.step, "sowe", meant: "sow"),
      ])
    #expect(problems.map(\.place) == problems.map(\.place).sorted())
  }

  @Test func `no more than fifty problems are said`() {
    let steps = (0..<80).map { "  - {id: x\($0), wek: 1}\n" }.joined()
    #expect(ModelFile().adding("nonsense:\n" + steps).problems.count == 1)
    let many = ModelFile().replacing("barriers:\n", with: "barriers:\n" + steps)
    #expect(many.problems.count == ModelRefusal.limit)
  }

  @Test func `a circle of waits is named step by step`() throws {
    let file = ModelFile().replacing("    parts: 2\n", with: "    parts: 2\n    waits: [reap]\n")
    let problem = try #require(file.problems.first)
    #expect(problem.reason == .waitsLoop(["dig", "reap", "mulch", "water", "sow"]))
    #expect(problem.place.line == file.line(of: "- id: dig"))
    #expect(
      Danish().reason(problem.reason).hasSuffix("dig → reap → mulch → water → sow → dig."))
  }

  @Test(arguments: Language.allCases) func `every reason has words`(language: Language) {
    for wrong in Wrong.all {
      let words = language.phrases.reason(wrong.reason)
      #expect(words.hasSuffix(".") || words.hasSuffix("?") || words.hasSuffix("?”"), "\(words)")
    }
  }
}
