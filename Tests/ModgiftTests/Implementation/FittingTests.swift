import Storage
import Testing

@testable import Modgift

/// A model fitted to places of every size.
struct FittingTests {
  private func fitted(
    beds: Int? = nil, soil: Question.Choice.ID? = nil, fenced: Bool? = nil, overruled: [Rule.ID: String] = [:]
  ) throws -> FittedModel {
    var answers = Answers()
    answers["beds"] = beds.map { GivenAnswer(.number($0)) }
    answers["soil"] = soil.map { GivenAnswer(.choice($0)) }
    answers["fenced"] = fenced.map { GivenAnswer(.yes($0)) }
    return fit(try ModelFile().model(), to: answers, overruled: overruled)
  }

  private func step(_ id: Step.ID, of fitted: FittedModel) throws -> FittedStep {
    try #require(fitted.steps.first { $0.step.id == id })
  }

  @Test func `without answers no rule applies, and optional steps stay out`() throws {
    let fitted = try fitted()
    #expect(fitted.steps.map(\.step.id) == ["dig", "sow", "water", "reap"])
    #expect(fitted.applied == [] && fitted.steps.allSatisfy(\.changes.isEmpty))
    // What waited for the optional step waits for what that waits for, which it does already.
    #expect(try step("reap", of: fitted).step.waits == ["water"])
  }

  @Test(arguments: [(4, true), (5, false), (0, true)])
  func `below is below`(beds: Int, applies: Bool) throws {
    #expect(try fitted(beds: beds).applied.contains("few") == applies)
  }

  @Test(arguments: [(49, false), (50, true), (99, true), (100, false)])
  func `a case with two tests needs both`(beds: Int, applies: Bool) throws {
    #expect(try fitted(beds: beds, fenced: false).applied.contains("sandy") == applies)
    #expect(try !fitted(beds: beds, fenced: true).applied.contains("sandy"))
    #expect(try fitted(beds: beds, soil: "sand", fenced: true).applied.contains("sandy"))
  }

  @Test func `a dropped step hands its waits on`() throws {
    let fitted = try fitted(beds: 3)
    #expect(fitted.steps.map(\.step.id) == ["dig", "sow", "reap"])
    #expect(try step("reap", of: fitted).step.waits == ["sow"])
    #expect(fitted.left == [.init(step: "water", rule: "few", into: nil)])
  }

  @Test func `merged steps add their minutes, and who waited for one waits for both`() throws {
    let fitted = try fitted(beds: 100)
    let sow = try step("sow", of: fitted)
    #expect(sow.step.minutes == Minutes(manager: 0, lead: 20, trainer: 25))
    #expect(sow.step.waits == ["dig"])
    #expect(sow.step.owner == .manager)
    #expect(sow.step.title.english == "Sow" && sow.step.times == 4)
    #expect(
      sow.changes.map(\.what) == [
        .joined("water"), .changed(.minutes), .changed(.waits), .changed(.owner),
      ])
    #expect(try step("reap", of: fitted).step.waits == ["sow"])
    #expect(fitted.left == [.init(step: "water", rule: "many", into: "sow")])
  }

  @Test func `of two rules at one field the later one stands, and both are shown`() throws {
    let fitted = try fitted(beds: 200, soil: "sand")
    let reap = try step("reap", of: fitted)
    #expect(reap.step.week == 40)
    #expect(
      reap.changes == [
        .init(rule: "many", what: .changed(.week)), .init(rule: "sandy", what: .changed(.week)),
      ])
  }

  @Test func `a step is reworded, and the rest of it left`() throws {
    let dig = try step("dig", of: try fitted(soil: "sand"))
    #expect(dig.step.title.danish == "Grav let" && dig.step.minutes == Minutes(trainer: 10))
    #expect(dig.step.why.danish == "Jorden er hård." && dig.step.isCore)
    #expect(Set(dig.changes.map(\.what)) == [.changed(.title), .changed(.minutes), .changed(.parts)])
  }

  @Test func `an added step is in its place and waited for`() throws {
    let fitted = try fitted(soil: "sand")
    #expect(fitted.steps.map(\.step.id) == ["dig", "sow", "water", "mulch", "reap"])
    #expect(try step("mulch", of: fitted).changes == [.init(rule: "sandy", what: .added)])
    #expect(try step("reap", of: fitted).step.waits == ["water", "mulch"])
  }

  @Test func `a rule that is overruled does nothing, and its note is kept`() throws {
    let fitted = try fitted(beds: 3, overruled: ["few": "We water", "many": "not ours"])
    #expect(fitted.steps.map(\.step.id) == ["dig", "sow", "water", "reap"])
    #expect(fitted.applied == [] && fitted.overruled == ["few": "We water"])
  }

  @Test func `rules that would close a ring of waits leave no ring`() throws {
    let file = ModelFile().replacing("- {drop: water}", with: "- {reword: sow, waits: [reap]}")
    let model = try file.model()
    var answers = Answers(["beds": GivenAnswer(.number(1)), "soil": GivenAnswer(.choice("sand"))])
    #expect(firstLoop(in: waits(of: fit(model, to: answers).steps.map(\.step))) == nil)
    answers["soil"] = nil
    #expect(firstLoop(in: waits(of: fit(model, to: answers).steps.map(\.step))) == nil)
  }

  @Test func `texts are filled with the place's own names`() throws {
    let model = try ModelFile().model()
    let answers = Answers(["beds": GivenAnswer(.number(1_200))])
    let names = PlanNames(
      site: "Ærø", manager: nil, lead: "Nina", network: nil, today: try #require(.init(iso: "2026-11-22")))
    let danish = Filling(names, answers: answers, of: model, in: Danish())
    #expect(
      danish.filled("Til {site} fra {lead} og {manager}: {beds} bede, {soil}, {network}, {today}")
        == "Til Ærø fra Nina og leder: 1.200 bede, …, jeres netværk, 22. november 2026")
    #expect(danish.filled("{nobody} { {site {site}} {") == "{nobody} { {site Ærø} {")
    #expect(Filling.placeholders(in: "{site} {Site} {a b} {{lead}}") == ["site", "lead"])
  }

  @Test(
    arguments: [
      ("beds", "12", GivenAnswer.Value.number(12)), ("beds", " 12 ", .number(12)),
      ("beds", "0", .number(0)),
      ("soil", "sand", .choice("sand")),
      ("fenced", "no", .yes(false)),
    ])
  func `answers are read as they are typed`(question: Question.ID, typed: String, value: GivenAnswer.Value)
    throws
  {
    #expect(try #require(try ModelFile().model().question(question)).answer(typed) == value)
  }

  @Test(
    arguments: [
      ("beds", "many", Question.Refusal.notANumber), ("beds", "", .notANumber), ("beds", "1.5", .notANumber),
      ("beds", "-1", .notANumber), ("beds", "0.012", .notANumber), ("beds", "1.200", .outside(0...500)),
      ("beds", "1 200", .outside(0...500)),
      ("beds", "501", .outside(0...500)),
      ("beds", "99999999999999999999", .notANumber), ("soil", "peat", .notAChoice),
      ("fenced", "x", .notAChoice),
    ])
  func `an answer that is none is refused`(question: Question.ID, typed: String, refusal: Question.Refusal)
    throws
  {
    let question = try #require(try ModelFile().model().question(question))
    #expect(throws: refusal) { try question.answer(typed) }
  }

  @Test func `what is set aside hands on what it waited for`() {
    let (a, b, c) = (Step.bare("a"), Step.bare("b", waits: ["a"]), Step.bare("c", waits: ["b"]))
    #expect(handedOn([a, c], without: [b]).map(\.waits) == [[], ["a"]])
    #expect(handedOn([c], without: [a, b]).map(\.waits) == [[]])
  }
}
