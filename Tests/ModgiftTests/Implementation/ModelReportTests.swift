import ArgumentParser
import Testing

@testable import Modgift

/// What `modgift model check` prints.
struct ModelReportTests {
  @Test func `a bad file is listed as editors understand it, in either language`() {
    let file = ModelFile().replacing("waits: [dig]", with: "waits: [digg]")
      .replacing("week: 30", with: "week: 60")
    let danish = ModelReport(of: file.bytes, named: "my/model.yaml", in: Danish())
    #expect(!danish.isSound)
    #expect(
      danish.lines == [
        "my/model.yaml:\(file.line(of: "waits: [digg]")):13: Trinnet »digg« findes ikke. Mente du »dig«?",
        "my/model.yaml:\(file.line(of: "week: 60")):11: Tallet skal være mellem 1 og 52.",
      ])
    let english = ModelReport(of: file.bytes, named: "my/model.yaml", in: English())
    #expect(english.lines.first?.hasSuffix(":13: There is no step “digg”. Did you mean “dig”?") == true)
  }

  @Test func `a good file is summed up`() {
    let report = ModelReport(of: ModelFile().bytes, named: "model.yaml", in: English())
    #expect(report.isSound)
    #expect(
      report.lines.first
        == "The garden (garden), version 3: 5 steps in 2 phases, 1 of them core, and 3 rules.")
    #expect(report.lines.contains("  ○ 4\tmulch\tMulch"))
    #expect(report.lines.contains("  few\tFew beds."))
    #expect(
      report.lines.suffix(2) == [
        "First year: manager 1 h 5 min, gardener 2 h 20 min and hand 1 h 55 min. A month for a hand: 9 min, "
          + "the busiest 1 h 25 min.",
        "That keeps the promise of 2 h a year for the manager and 1 h a month for a trainer.",
      ])
  }

  @Test func `a file that isn't there ends with status 1`() async throws {
    let command = try ModelCheck.parse(["/nowhere/model.yaml"])
    await #expect(throws: ExitCode.failure) { try await command.run() }
  }
}
